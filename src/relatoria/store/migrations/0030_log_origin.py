from pathlib import Path

from django.db import migrations, models

_EARLIER = sorted(
    one.stem for one in Path(__file__).parent.glob("00*.py") if one.stem < "0030_log_origin"
)


class Migration(migrations.Migration):
    dependencies = [("store", _EARLIER[-1])]

    operations = [
        migrations.AddField(
            model_name="logentry",
            name="origin",
            field=models.CharField(blank=True, db_index=True, default="", max_length=64),
        ),
    ]
