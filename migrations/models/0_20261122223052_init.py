RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE "offers" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(60) NOT NULL UNIQUE,
            "description" TEXT NOT NULL,
            "price" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "duration_days" INT NOT NULL,
            "position" INT NOT NULL,
            "is_active" INT NOT NULL
        )
        """,
        """
        CREATE TABLE "pipeline_stages" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(40) NOT NULL UNIQUE,
            "description" VARCHAR(200) NOT NULL,
            "colour" VARCHAR(8) NOT NULL,
            "position" INT NOT NULL,
            "is_closed" INT NOT NULL
        )
        """,
        """
        CREATE TABLE "clients" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "telegram_id" BIGINT UNIQUE,
            "first_name" VARCHAR(64) NOT NULL,
            "last_name" VARCHAR(64) NOT NULL,
            "username" VARCHAR(32),
            "phone" VARCHAR(20),
            "language" VARCHAR(2) NOT NULL,
            "source" VARCHAR(64),
            "stage_entered_at" TIMESTAMP,
            "last_seen_at" TIMESTAMP,
            "blocked_at" TIMESTAMP,
            "forgotten_at" TIMESTAMP,
            "search" TEXT NOT NULL,
            "screen_message_id" BIGINT,
            "screen_digest" VARCHAR(32) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "stage_id" INT REFERENCES "pipeline_stages" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_clients_stage_i_22007d" ON "clients" ("stage_id", "stage_entered_at", "id")',
        """
        CREATE TABLE "lead_requests" (
            "key" VARCHAR(200) NOT NULL PRIMARY KEY,
            "digest" VARCHAR(64) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "questionnaires" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "open_key" INT UNIQUE,
            "position" INT NOT NULL,
            "active" INT NOT NULL,
            "answers" JSON NOT NULL,
            "last_message_id" BIGINT NOT NULL,
            "consent_version" INT NOT NULL,
            "consent_at" TIMESTAMP NOT NULL,
            "completed_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "settings" (
            "key" VARCHAR(40) NOT NULL PRIMARY KEY,
            "value" TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE "staff" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "telegram_id" BIGINT NOT NULL UNIQUE,
            "role" VARCHAR(8) NOT NULL,
            "name" VARCHAR(130) NOT NULL,
            "language" VARCHAR(2) NOT NULL,
            "started_at" TIMESTAMP,
            "removed_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL
        )
        """,
        """
        CREATE TABLE "client_notes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "text" TEXT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "author_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_client_note_client__a08d7c" ON "client_notes" ("client_id", "id")',
        """
        CREATE TABLE "client_pipelines" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "from_stage_id" INT,
            "to_stage_id" INT NOT NULL,
            "from_entered_at" TIMESTAMP,
            "from_stage_name" VARCHAR(40),
            "to_stage_name" VARCHAR(40) NOT NULL,
            "event" VARCHAR(20) NOT NULL,
            "note" TEXT NOT NULL,
            "note_key" VARCHAR(40),
            "note_args" JSON NOT NULL,
            "batch_id" VARCHAR(32),
            "undo_of" INT UNIQUE,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "moved_by" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_client_pipe_batch_i_8ca646" ON "client_pipelines" ("batch_id")',
        'CREATE INDEX "idx_client_pipe_client__6ad4b2" ON "client_pipelines" ("client_id", "id")',
        """
        CREATE TABLE "payments" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(60) NOT NULL,
            "duration_days" INT NOT NULL,
            "amount" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "method" VARCHAR(16) NOT NULL,
            "status" VARCHAR(9) NOT NULL,
            "open_key" VARCHAR(24) UNIQUE,
            "receipt" JSON,
            "charge_id" VARCHAR(255) UNIQUE,
            "submitted_at" TIMESTAMP,
            "decided_at" TIMESTAMP,
            "reason" TEXT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "decided_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "offer_id" INT NOT NULL REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_payments_status_c133d1" ON "payments" ("status")',
        """
        CREATE TABLE "programs" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(4) NOT NULL,
            "title" VARCHAR(60) NOT NULL,
            "content" JSON NOT NULL,
            "draft_key" VARCHAR(24) UNIQUE,
            "status" VARCHAR(9) NOT NULL,
            "in_person" INT NOT NULL,
            "duration_days" INT,
            "delivered_at" TIMESTAMP,
            "starts_on" DATE,
            "ends_on" DATE,
            "finished_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "author_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            "questionnaire_id" INT REFERENCES "questionnaires" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_programs_status_f03365" ON "programs" ("status")',
        """
        CREATE TABLE "outbox" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "chat_id" BIGINT NOT NULL,
            "content" JSON,
            "silent" INT NOT NULL,
            "delivery_id" VARCHAR(32),
            "status" VARCHAR(9) NOT NULL,
            "attempts" INT NOT NULL,
            "not_before" TIMESTAMP NOT NULL,
            "message_id" BIGINT,
            "digest" VARCHAR(32) NOT NULL,
            "error" VARCHAR(200) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "sent_at" TIMESTAMP,
            "client_id" INT REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "edits_id" BIGINT REFERENCES "outbox" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            "program_id" INT REFERENCES "programs" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_outbox_deliver_d45630" ON "outbox" ("delivery_id")',
        'CREATE INDEX "idx_outbox_status_5566ad" ON "outbox" ("status", "chat_id", "id")',
        """
        CREATE TABLE "staff_invites" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "token_hash" VARCHAR(64) NOT NULL UNIQUE,
            "expires_at" TIMESTAMP NOT NULL,
            "used_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "created_by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "used_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "stage_events" (
            "event" VARCHAR(20) NOT NULL PRIMARY KEY,
            "stage_id" INT REFERENCES "pipeline_stages" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "workouts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "day" SMALLINT NOT NULL,
            "week" DATE NOT NULL,
            "done_on" DATE NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "program_id" INT NOT NULL REFERENCES "programs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_workouts_program_041a9e" UNIQUE ("program_id", "week", "day")
        )
        """,
        """
        CREATE TABLE "aerich" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "version" VARCHAR(255) NOT NULL,
            "app" VARCHAR(100) NOT NULL,
            "content" JSON NOT NULL
        )
        """,
    ],
    "postgres": [
        """
        CREATE TABLE "offers" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "title" VARCHAR(60) NOT NULL UNIQUE,
            "description" TEXT NOT NULL,
            "price" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "duration_days" INT NOT NULL,
            "position" INT NOT NULL,
            "is_active" BOOL NOT NULL
        )
        """,
        """
        CREATE TABLE "pipeline_stages" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "name" VARCHAR(40) NOT NULL UNIQUE,
            "description" VARCHAR(200) NOT NULL,
            "colour" VARCHAR(8) NOT NULL,
            "position" INT NOT NULL,
            "is_closed" BOOL NOT NULL
        )
        """,
        """
        CREATE TABLE "clients" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "telegram_id" BIGINT UNIQUE,
            "first_name" VARCHAR(64) NOT NULL,
            "last_name" VARCHAR(64) NOT NULL,
            "username" VARCHAR(32),
            "phone" VARCHAR(20),
            "language" VARCHAR(2) NOT NULL,
            "source" VARCHAR(64),
            "stage_entered_at" TIMESTAMPTZ,
            "last_seen_at" TIMESTAMPTZ,
            "blocked_at" TIMESTAMPTZ,
            "forgotten_at" TIMESTAMPTZ,
            "search" TEXT NOT NULL,
            "screen_message_id" BIGINT,
            "screen_digest" VARCHAR(32) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "stage_id" INT REFERENCES "pipeline_stages" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_clients_stage_i_22007d" ON "clients" ("stage_id", "stage_entered_at", "id")',
        """
        CREATE TABLE "lead_requests" (
            "key" VARCHAR(200) NOT NULL PRIMARY KEY,
            "digest" VARCHAR(64) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "questionnaires" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "open_key" INT UNIQUE,
            "position" INT NOT NULL,
            "active" BOOL NOT NULL,
            "answers" JSONB NOT NULL,
            "last_message_id" BIGINT NOT NULL,
            "consent_version" INT NOT NULL,
            "consent_at" TIMESTAMPTZ NOT NULL,
            "completed_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "settings" (
            "key" VARCHAR(40) NOT NULL PRIMARY KEY,
            "value" TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE "staff" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "telegram_id" BIGINT NOT NULL UNIQUE,
            "role" VARCHAR(8) NOT NULL,
            "name" VARCHAR(130) NOT NULL,
            "language" VARCHAR(2) NOT NULL,
            "started_at" TIMESTAMPTZ,
            "removed_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL
        )
        """,
        """
        CREATE TABLE "client_notes" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "text" TEXT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "author_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_client_note_client__a08d7c" ON "client_notes" ("client_id", "id")',
        """
        CREATE TABLE "client_pipelines" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "from_stage_id" INT,
            "to_stage_id" INT NOT NULL,
            "from_entered_at" TIMESTAMPTZ,
            "from_stage_name" VARCHAR(40),
            "to_stage_name" VARCHAR(40) NOT NULL,
            "event" VARCHAR(20) NOT NULL,
            "note" TEXT NOT NULL,
            "note_key" VARCHAR(40),
            "note_args" JSONB NOT NULL,
            "batch_id" VARCHAR(32),
            "undo_of" INT UNIQUE,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "moved_by" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_client_pipe_batch_i_8ca646" ON "client_pipelines" ("batch_id")',
        'CREATE INDEX "idx_client_pipe_client__6ad4b2" ON "client_pipelines" ("client_id", "id")',
        """
        CREATE TABLE "payments" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "title" VARCHAR(60) NOT NULL,
            "duration_days" INT NOT NULL,
            "amount" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "method" VARCHAR(16) NOT NULL,
            "status" VARCHAR(9) NOT NULL,
            "open_key" VARCHAR(24) UNIQUE,
            "receipt" JSONB,
            "charge_id" VARCHAR(255) UNIQUE,
            "submitted_at" TIMESTAMPTZ,
            "decided_at" TIMESTAMPTZ,
            "reason" TEXT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "decided_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "offer_id" INT NOT NULL REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_payments_status_c133d1" ON "payments" ("status")',
        """
        CREATE TABLE "programs" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "kind" VARCHAR(4) NOT NULL,
            "title" VARCHAR(60) NOT NULL,
            "content" JSONB NOT NULL,
            "draft_key" VARCHAR(24) UNIQUE,
            "status" VARCHAR(9) NOT NULL,
            "in_person" BOOL NOT NULL,
            "duration_days" INT,
            "delivered_at" TIMESTAMPTZ,
            "starts_on" DATE,
            "ends_on" DATE,
            "finished_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "author_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            "questionnaire_id" INT REFERENCES "questionnaires" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_programs_status_f03365" ON "programs" ("status")',
        """
        CREATE TABLE "outbox" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "chat_id" BIGINT NOT NULL,
            "content" JSONB,
            "silent" BOOL NOT NULL,
            "delivery_id" VARCHAR(32),
            "status" VARCHAR(9) NOT NULL,
            "attempts" INT NOT NULL,
            "not_before" TIMESTAMPTZ NOT NULL,
            "message_id" BIGINT,
            "digest" VARCHAR(32) NOT NULL,
            "error" VARCHAR(200) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "sent_at" TIMESTAMPTZ,
            "client_id" INT REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "edits_id" BIGINT REFERENCES "outbox" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            "program_id" INT REFERENCES "programs" ("id") ON DELETE RESTRICT,
            "staff_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX "idx_outbox_deliver_d45630" ON "outbox" ("delivery_id")',
        'CREATE INDEX "idx_outbox_status_5566ad" ON "outbox" ("status", "chat_id", "id")',
        """
        CREATE TABLE "staff_invites" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "token_hash" VARCHAR(64) NOT NULL UNIQUE,
            "expires_at" TIMESTAMPTZ NOT NULL,
            "used_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "created_by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "used_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "stage_events" (
            "event" VARCHAR(20) NOT NULL PRIMARY KEY,
            "stage_id" INT REFERENCES "pipeline_stages" ("id") ON DELETE RESTRICT
        )
        """,
        """
        CREATE TABLE "workouts" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "day" SMALLINT NOT NULL,
            "week" DATE NOT NULL,
            "done_on" DATE NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "program_id" INT NOT NULL REFERENCES "programs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_workouts_program_041a9e" UNIQUE ("program_id", "week", "day")
        )
        """,
        """
        CREATE TABLE "aerich" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "version" VARCHAR(255) NOT NULL,
            "app" VARCHAR(100) NOT NULL,
            "content" JSONB NOT NULL
        )
        """,
    ],
}

DOWN = {
    "sqlite": [
    ],
    "postgres": [
    ],
}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect]:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztXWtz2ziy/SsofdlMldflyI9knK1b5WQyO76b2DOx987WjqcoSIQklihCS0BWVLn574"
    "sG+H6JpESJovFNAtEgdQA1G92nG996c2oSm51+sC3i8N41+tZz8JyID4krJ6iHF4uwHRo4"
    "Htqy60j2kW14yLiLRzDUGNuMiCaTsJFrLbhFHdHqLG0bGulIdLScCcjfoAVxGXWQ5SA+JW"
    "i8dBxinz45T86AEeyOpgM0pbbJEDwcO0FLRlz4iLBjosWUOkJGXCcmWll8igZi6NMRZgQa"
    "B9fo4bdPFlddGLp5+HB7i6hjr09h+JFLiGOIURmeEMMyB3JMv920JoTxAeLEttFqao2myO"
    "uKLCaf1baeCYIH8J59NMX8RI6xEp+QxRGb0hU7BXCWjvWfJTE4nRDR1RU//Y8/RbPlmOQr"
    "YfD1W29sEfGU8LnHuHokEFWfBcrEJaaB5YSIKyBOvi5c8UwCXuaP6M2hhzVfL+Q09WRnMT"
    "3yy3fouJgZ8oaxmVd3lO2GL3vr8J9lR5i7oTGi9nLuhJ0Xay5mIehtqRUzIQ5xMScwPHeX"
    "sBjgkbxl468PhUrYRcERkTHJGC9tHlk8QyNs6xnG3f2j8fDx0TB6ZZab1zQSeAksLFi48O"
    "sn8Ah/7b++eHPx9vzq4q3oIh8zaHnzXd06BEYJSnjuHnvf5XXMsRHOYQiqWEFk4uK5kYXu"
    "e2uSC3BCcDPSPq4RqD0gW4X0j/3++fmb/tn51dvLizdvLt+eBZCnLxVh//727wC/6ECF5l"
    "EayZ+PEP+x5TJuyG8p+D9MsZsNflwqgb34USWwTy1zvyFEP9SUAdS9psCf46+GTZwJn4qv"
    "VxcFuP7fzZcPv9x8eXV18UMc3DvvSl9eisNs4xoox4Q0yBtB9l9/VTCOytSCOKlDyiDcpB"
    "aJYXzeL4HxeT8XY7gUx1haFVUADgS6h27/rAS6/bNcdOFSUk04k6WwaKppiVBmf0pifyCX"
    "wTgf4iTCjC7dUSV8Q4nureDd6+AsgzyO9D8fP/wk4OLWnOQAnjFEAnrTG+DU/3B8E1EA/O"
    "Pt548Pjzeff4Xh54z9x4bWn24eP8KVvmxdJ1pfXSUmKRgE/X77+AuCr+jf93cfJZqU8Ykr"
    "7xj2e/x3D54JLzk1HLoysBnFxG/2m9LWDYONYa0JT4rryW7zZA9tOprV/W/HhfVEt3mix9"
    "SdUM7r/quT4nqy2zzZyp+YnuZH8jXHARNKdGBrWjSVH//1GJtF3/x59fnmXz/EZvLT/d3f"
    "/e4Rc+nDp/v3STMp6V+t5vzKFN+JC+zQ5ulBnGAxr3alvUFSsAN/haY9CAIygKLeSyUuvI"
    "NXSj3s/zZeOiMAFpnDU+XWPhWa9X8OoZ6O7k3D8zRevrrjndRyWwVVIEw1nmXGVCRcaXh/"
    "pi6xJs4/yFqifCseCTuZng0vxvmrtSC25ZAHf7zjQvm7v4z81vARXbwKAnyx1SVAED+dcA"
    "nDF7HWv9x+eFQxwSEezVbYNY0c1B3KCct4jXtiP//jC7Gx/A25gKug8p0Y6Ajddnlwx/78"
    "c/q8G5D8tdlVoGyCTcMl4oEZ3xKwT2KoL2qkrqJFl3xIv24H030wRjfUXDxsg9dzn4tSH6"
    "Jf1ShdXUULlwKjYFuQ1ChdBUnqETGwgy13W1X+W3SsLgEG9gLt04idELMg0pfm/XmyBTvC"
    "LDG9e8Od0kZCLi/NNyE2cdOMwGipRVD7Hahcwnwaj9GMkAVwveZiKhAeCoWMMFI3eacIYP"
    "IzcsgzcREjhCGL12F/eQ+uzDVN9WrZruQEFVG9vmZs+fMdjH7/TgS19+1g1F6Wl+1lERen"
    "1K3mZonJaD9L2k8ce/eUBDUmUwvUtqmyhr1Xo4BZv6X7KqToHxnAZR1XsaWV47lK64QdIP"
    "sAJt/xqYOyuMb0YGWPYPO2f+D7yrX/o96xjXuAhde5/j7g3iEIPHuJRBX0ha4Ywi6RaSVI"
    "Wv7iFUbMd0j6XNW1hS2mAlkmU0kqIC/TWRAdiy9ig2Hitcp5Gbt0HuGFDSDXhFlipaLVlD"
    "jRXcYUm2hISJA5ozh86q7XCDto6ZgULZZcJqvMEcyO19dy4YlGRO9NXtLeRC6tGpGplJw2"
    "m9JmkzBTa0CbkNKmU1b2Tlwj1tjqZYygiVpt3thFNE7lrK20aPco7RdlkjIu8pMyLlJJGY"
    "Eiqop3SrATnqym4RZmYtb2D2D+6CznqS1KDPJAuINQ7z7dyPHCBGU9sn7/DrDc9u2PBeiM"
    "GVlX0R9RGa2oN2sOiRd2JxlRyf99uL8rANkXSpo+1oij/0e21RxzIuLkHi4tm1sOO4XbHs"
    "LJDSAVL/zkGk/YNzBAcuEPMR9NMy3//IUflWlo4e9189owoxacGQYdV9hbRSQ6Uzhhd15+"
    "HTp70TssHeVp4l8F/mHTGK6r4epLaddaiKqOnR0gdhZdiDp6VoRs4o/eqvhZlAqdETxLMK"
    "XzI2cpdnbN+m4wjgpyySgVVGNjYlleq69QyW0g9n8DhCcQIxuCIAuvqTV8igbRcmwMUQhV"
    "IQh1ILzAblmWXW7AqeKudZsNa8uCTgn3Szn/S5EDxtuy5sehqqcgHiL3cG+Y774+iTbutX"
    "GvjXtthrbEWCpjhh7GVLofj6WZkDKS1IVC84hCl/p20QOdCyNFfEGcouFyLSychWuNiCT8"
    "qBwD6iIx1VyShAajpesSZ7QebGvpaGpNE7R/i9vVwqa+QOdMyKsyFuRVvgF5lQp5RB8rBX"
    "F+IC8hpuN5leN5UiGlIS8q2hKIdMmE2HOlFl/VV9EnUZkO7pHOy4ST8qNJKY2ydGXWpmHi"
    "dUYgNXd1p+S6tMp35gUX2xkrW1nnq42IiMY0A1OLGcLCtJ6z1DGlNsFOjgEXlUsgOxSCTU"
    "Hr2x/7fQu+v7//FHsLvr9Nvub++fn9xy+vXktdITpZPKKEU7u9MiVRdNWB7F1go/nhXh2L"
    "rJ1bUOGiYOsW9tly6wZe7fmSceQSPJoiJq4Mqbm+Fvs16nAxoQPExKtCngdygjCTHut3aD"
    "Ck/FQ8lvhfuusBmuMZEX2oa8q9nsVlKohMLAnSRZSj3Kve4B1U4o+gji5x1VkkE5cuF7Cb"
    "VCtK7iflcSQYOZQL6wwaZPL6uydnQEyxwRz4B5p4HTxnvWh06QpONXEmcPJKwgXPVxTZlM"
    "7kM8OdPWnlj0ePkKmiQIAOYiT25IDjH25G5gJgYiI85pAvg1aEzGoek8KXcnLh7JUDJKUU"
    "2cId2zzvxQrO32JHJrj8FESEumRW7HtDov7GaejzGYcRka34hu2MD++NWMgsOxP4QpsvFN"
    "qjwRe0HJXFF3czBW/TSrHJuJimciY33+njKYKXdp3sh1B6jx69BXFMgGwviP9YAvAfc/H+"
    "MQk35hzMrSp+jqjI/t6bZ82+NHe2Fxd2rjEkY+pmbMY3htfjwjq8foTh9boFzXUl892Yo8"
    "fBHzra2uXEdbMKqOSjGwh0Dtwd0uE0O0u/PvxTSBxe89CwUFLXL2jzFB+GgNeyCd212S1d"
    "1ZWNrqhUh1Dds8nlBROqrei4UIfA312kXIVzKsIaE9KwZhx1BMlHlU9fCUQ0pC0kP7cM36"
    "ZS8JifN6fz7zYcZxP8XUugugiPK9gS1/IHHxwpsvG3SxlsQ+bKttiW5sAcK7Yxg6gEttJ4"
    "3QGyXTv2JQls1Mjf4nQrGCYnAfpFH7LTJJPL/9NnULki+iCfyxWl39Vic32mDlkrypN/mI"
    "fibPGpaF9gyzxFAzynS49LVZibI0v40gVxDJnSLLo/Lc/O8FCNey1zhqBlOBTi3LK9g0VM"
    "MrJM8bjA6lKr4VoyqmAk5P1CNBb3lCwz7yGhsxxQ3HXAlsO5xXlYMzhZLVgyrzByyYgIOE"
    "6QGIyJ3xYkZruSF+aIu+oEI51g1DreU9MpRjohoMH9uNKe1fx2oUyXINWZRIfWHTvOJAIm"
    "OK3EFwsl9hguFXA4zEtpbh7j11clQH6dDNCEKMOl46KMpUyNo2aM+QZslWUdldkJB7JFKc"
    "39MhVa+vkVWvqpCi2eGZ4GOJ9RHRHRjOr6jOqRWME53K2Cd2JUqHOr+/KyzPK+vMxf33At"
    "obAj+9E00puZDglxTXdoM91BuS9qTnVcWE90myfaJZhVK8IRSnSAHLjv+huaKfiy/266jl"
    "uvAW+U/8KpWqY5Jad5ImlwZUCiGq5REb1g28i9aRvATZFvqF/1b9twuz9OR3GN/mNLwBoq"
    "zh1g23FiU+olswWdQdXj2LIwTefIDBm8sG1r93SNE9Ys4cM7ifkBTg3sZdE+Yh1OCskfXl"
    "d1BGFtDojXpDkP7eI8VD2KcrcnULbIQ7v7U+QKS6oW1broWknVfeR7UpsuKyXUhhIdDMC/"
    "LYHw21x83ybR1cUmGyk2ObIpI1mpdhuKTYZyuvZQE9Um1ZZ2S4O1a0k3cc788/YASdPz43"
    "O3QGrUqPe2QFnmfLg7KjDkIxuxmsdMyR8LRTm9sSRfGkjU3glSkpodVOW0GBp8e+pB3ckn"
    "If+07J/1r74PpBBGIzpfgB6T8rLUpugLZS0ZdP5D9f7T6w59JItacbmZd1yVi8fcZ4GLe0"
    "sauOxxrR7Io4GvppZNkCWrYmIkpdI8cNkcEsDlT4W6maKb9+t6ev/Suv3LTPysbLNvM2XN"
    "l+2gAViGTJXPpUpRqY6BGb+n7cvuefEHrPy5bbi5myeNB6+VStv2qFDn6Gs7J2ceHdl4b1"
    "jvmGdsOcaCuJmMouJ9ZlRO7zOr1Lg9aJ5Ty3ZKuyeWyErA9YmQcXFNhWwzN0uoebEdNLJ0"
    "F0xzDq05KlQ0v52aW5ivZC0vx6yKXUTkJSM3thyLTevqmIS0VjFtVjGa/vuy519cnNKKZM"
    "qYjDbSMlKiNae6iUKGuj5kE7CKH8XgGRxsudk5i7ngZolqiDW5+mDkal0nrrk6cbE/+w4Q"
    "/i05XjdxztKRJdBWNtYOYO44lz1mi27BYw+P69Q09kzKy4q6MwHSlqSX39UoHXplNUp5ie"
    "vIDOJLSonm019iiqg+CQaOXMUOWxFX1iX0yxmeKNbIUkyOi6BmoX+7vzA0I3BY7ben3jO2"
    "lySkwpygp8h5RVGKjCLS+BzK4OhYf0xFhRGNsnah2NqeoBFU8iImGrt0js7eoQVmsuQgsu"
    "ED8FsU/UUec7ucz7G7hpKGcNUInyE8pJasCAwgVq+JvOvqrivM5Im0cLAsv0aWyeA0XPEE"
    "jApcELUBAHk/JkshLgiXPwLupk7JHvilH2U1yPgtQMjx8D1F8SqPYaFFgallesUdo7jIqZ"
    "VUICAXgSI04zyfoPjkVPyKoPhjTFyzfFrI8skvlpSf8ZpfK6nenqwDAB8ho/tYzitUqq1i"
    "jD0U2mOA3V+2Rxtf996+aazz+VIREc2Xik3DLvhSCSMi409QUIM0Q7gz2mX/R4jL08uexV"
    "KvptszJLULvgDhetHCmLCOFh5htDDYVtRdAXFxTQ1o9WRrasDLnn8dxdaxwPZ4+svEAst4"
    "+nU9lv37sR8I5+qhUh5s/9JJke+aqU71vda/eyfQBGmNYkQ4ZUf6VMW1E8SWoynCysvqn4"
    "ZjEo4t8YxbukQrZtJsk0PTMrdoIxVG8t2kMr6Qhjq/cmwg0IE0vSLTY1eFYyuUE2hUnciY"
    "dpYy8YPdBaok6LJFCjhx5eFWEO9ZgTZ5Bc9hgkK5+enz7Z1x+9PDD6fogc4JBFlcMqfP4v"
    "KMkIVSMC5dXaOpxTh11whkZfNcx15aGHvhws7IPUC5yLOXENyNNdwGqPfs1nNpXu715kRJ"
    "X7aDKe47rnF02EJoB31zJg4WOi9jp4he+UcLnady3G3sTJZeqcGyCEdlOrh++2VSqvMzqj"
    "MSqt36R4HEhLVbss1uKc+aqjfRcWE90W2eaO1/fnnzX2GDGatBvW0FauU9vaNHnNtbTN8F"
    "tbcTjPzKyR3FSfPANwDkF4+Pnom+hRu9a2k2cZahDjVsxMhynq2t1bf0+93KkY5wX1QKJz"
    "wakQVYNAcA7FjWVeM+Zw+xPM9zCOgG/3N0Emv6ocU7eKZyCOZ4RhhaTSl5htSDBXEYJDuM"
    "LZfJBAPlsD5F9469lt7nh19u/tq/vIL0DcjUYEQYyxxB6VFIM5iJZaYd0W10RNMZcYwpZt"
    "MqXqS4VOeCildlKvNd5Vfmu0pV5iNfF5AgVW/bGRc+1LZTOxhKORiWrK53ISKpfUhtnmLt"
    "Q9Lzz2ucw5mS01zGjMisVINVoY0L6XIxmymiwVpMo9xYOYi2Ld3SLNHkH7dErQ1vRe4R3Z"
    "Yt4LLgxv+6lTm4DW/P/dNUsnfnkbNWCjfnE2KEp7vU5JoSF2okIDkOkp73IPP+HXIokre5"
    "hsIF0HXbzTZ5zmSQlyPIBMKd2xn2yx2zVnDK2ia6qVotlV5+URH96tv46mM8kzNTvZpX8r"
    "jP40K5rH6Orq5WaWe/7E+Gao5UBMrXy9HiQzX9pSZee/Vq/HOX/DOcuJ8b4NVG8aqzkLXn"
    "OjVVNRoxwECVmfGSBJT4XxgMzbzCMydoAMc9BfVaPlPHu7G8ARbaycQugj7XqmKOvCwWr3"
    "gyaM17GfzhB5O86YW+ckXhde9P7ZY9oFsWZiCF6sMc23b+SQe4flmWthnmHrzn/TdXAbLw"
    "pQjUh883nz6lt5P+mo5DmV+t3e+/Zan2tiFaAFxGrXaTOqRilfuIyIuGTjsHX7ZzMP5GLf"
    "lajAt1SYU3ZcQvQv7KtmZ8aSZM2yAua8HHV1erbPgb4lqjaS/DhPeuFFrwOOxTw373mjQj"
    "oV2mb26hpXw6Qn6FpU7ktFxelnE6XV7me53gWqLem/hTVUDY695BdF+flcrMOivIzDo7+t"
    "NHD2M976xu3kEzyL//F6pkSvw="
)
