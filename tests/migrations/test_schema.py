from tortoise.context import TortoiseContext

from db.config import tortoise_config
from db.make_migration import outdated, versions
from db.migrate import VERSIONS, downgrade, upgrade
from tests.support.probe import foreign_keys, schema_of


async def test_migrations_build_what_the_models_would(database_url, empty_url):
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(empty_url))
        await context.generate_schemas(safe=False)

    by_migrations, by_models = await schema_of(database_url), await schema_of(empty_url)

    # No model can say how a search is indexed.
    trigrams = {fact for fact in by_migrations if fact[1].startswith("client_search") or "gin_trgm_ops" in str(fact)}
    assert trigrams
    assert by_migrations - by_models == trigrams
    assert by_models - by_migrations == set()
    assert {fact[1] for fact in by_models} > {"clients", "pipeline_stages", "client_pipelines"}


async def test_no_migration_is_missing():
    assert await outdated(VERSIONS) == []


async def test_deleting_a_row_never_takes_another_along(database_url):
    on_delete = await foreign_keys(database_url)

    assert on_delete["clients.stage_id"] == "RESTRICT"
    assert set(on_delete.values()) == {"RESTRICT"}


async def test_every_migration_after_the_first_can_be_taken_back(empty_url):
    await upgrade(empty_url)
    built = await schema_of(empty_url)

    later = [file.stem for file in versions(VERSIONS)[1:]]
    for name in reversed(later):
        assert await downgrade(empty_url) == name

    assert await upgrade(empty_url) == later
    assert await schema_of(empty_url) == built


def test_migrations_are_numbered_one_after_another():
    assert [int(file.stem.split("_")[0]) for file in versions(VERSIONS)] == list(range(len(versions(VERSIONS))))
