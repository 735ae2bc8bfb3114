from django.db import migrations

from relatoria.store.append_only import forbid_changes, permit_changes


class Migration(migrations.Migration):
    dependencies = [("store", "0001_register")]

    operations = [migrations.RunPython(forbid_changes, permit_changes)]
