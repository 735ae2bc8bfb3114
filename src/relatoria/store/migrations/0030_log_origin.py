from django.db import migrations, models

from relatoria.store.append_only import forbid_changes, permit_changes


class Migration(migrations.Migration):
    dependencies = [("store", "0010_append_only"), ("store", "0021_search_index")]

    operations = [
        # SQLite makes a table anew to give it a column, and its triggers are lost.
        migrations.RunPython(permit_changes, forbid_changes),
        migrations.AddField(
            model_name="logentry",
            name="origin",
            field=models.CharField(blank=True, db_index=True, default="", max_length=64),
        ),
        migrations.RunPython(forbid_changes, permit_changes),
    ]
