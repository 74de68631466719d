RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "payment_requests" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(60) NOT NULL,
            "duration_days" INT NOT NULL,
            "price" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "details" TEXT NOT NULL,
            "message_id" BIGINT,
            "outdated_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "offer_id" INT NOT NULL REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_payment_req_client__6689c3" ON "payment_requests" ("client_id", "offer_id", "id")',
        """
        CREATE TABLE IF NOT EXISTS "receipts" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(8) NOT NULL,
            "file_id" VARCHAR(255) NOT NULL,
            "file_name" VARCHAR(255) NOT NULL,
            "words" TEXT NOT NULL,
            "message_id" BIGINT NOT NULL,
            "album" VARCHAR(32),
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_receipts_client__9120e9" UNIQUE ("client_id", "message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_receipts_payment_9a5721" ON "receipts" ("payment_id", "id")',
        'ALTER TABLE "clients" ADD "expects" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "clients" ADD "language_chosen" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "payments" ADD "note" VARCHAR(1000) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "payments" ADD "taken_back_at" TIMESTAMP',
        # SQLite can't add a constraint later: the column brings its reference along.
        'ALTER TABLE "payments" ADD "taken_back_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payments" ADD "request_id" INT REFERENCES "payment_requests" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payments" ADD "reason_key" VARCHAR(40)',
        'ALTER TABLE "programs" ADD "held_for" JSON',
        'ALTER TABLE "settings" ADD "updated_at" TIMESTAMP',
        'ALTER TABLE "staff" ADD "language_chosen" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "staff" ADD "username" VARCHAR(32)',
        # What was the only receipt becomes the first of them.
        """
        INSERT INTO "receipts" ("client_id", "payment_id", "kind", "file_id", "file_name", "words", "message_id", "created_at")
        SELECT "client_id", "id", json_extract("receipt", '$.kind'), json_extract("receipt", '$.file_id'), '', '',
            json_extract("receipt", '$.message_id'), COALESCE("submitted_at", "created_at")
        FROM "payments" WHERE json_extract("receipt", '$.file_id') IS NOT NULL
        ON CONFLICT DO NOTHING
        """,
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "payment_requests" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "title" VARCHAR(60) NOT NULL,
            "duration_days" INT NOT NULL,
            "price" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "details" TEXT NOT NULL,
            "message_id" BIGINT,
            "outdated_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "offer_id" INT NOT NULL REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_payment_req_client__6689c3" ON "payment_requests" ("client_id", "offer_id", "id")',
        """
        CREATE TABLE IF NOT EXISTS "receipts" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "kind" VARCHAR(8) NOT NULL,
            "file_id" VARCHAR(255) NOT NULL,
            "file_name" VARCHAR(255) NOT NULL,
            "words" TEXT NOT NULL,
            "message_id" BIGINT NOT NULL,
            "album" VARCHAR(32),
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT REFERENCES "payments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_receipts_client__9120e9" UNIQUE ("client_id", "message_id")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_receipts_payment_9a5721" ON "receipts" ("payment_id", "id")',
        'ALTER TABLE "clients" ADD "expects" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "clients" ADD "language_chosen" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "payments" ADD "note" VARCHAR(1000) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "payments" ADD "taken_back_at" TIMESTAMPTZ',
        'ALTER TABLE "payments" ADD "taken_back_by_id" INT',
        'ALTER TABLE "payments" ADD "request_id" INT',
        'ALTER TABLE "payments" ADD "reason_key" VARCHAR(40)',
        'ALTER TABLE "programs" ADD "held_for" JSONB',
        'ALTER TABLE "settings" ADD "updated_at" TIMESTAMPTZ',
        'ALTER TABLE "staff" ADD "language_chosen" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "staff" ADD "username" VARCHAR(32)',
        'ALTER TABLE "payments" ADD CONSTRAINT "fk_payments_payment__8f3629fd" FOREIGN KEY ("request_id") REFERENCES "payment_requests" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payments" ADD CONSTRAINT "fk_payments_staff_b4b79677" FOREIGN KEY ("taken_back_by_id") REFERENCES "staff" ("id") ON DELETE RESTRICT',
        # What was the only receipt becomes the first of them.
        """
        INSERT INTO "receipts" ("client_id", "payment_id", "kind", "file_id", "file_name", "words", "message_id", "created_at")
        SELECT "client_id", "id", "receipt"->>'kind', "receipt"->>'file_id', '', '',
            CAST("receipt"->>'message_id' AS BIGINT), COALESCE("submitted_at", "created_at")
        FROM "payments" WHERE "receipt"->>'file_id' IS NOT NULL
        ON CONFLICT DO NOTHING
        """,
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "clients" DROP COLUMN "expects"',
        'ALTER TABLE "clients" DROP COLUMN "language_chosen"',
        'ALTER TABLE "payments" DROP COLUMN "note"',
        'ALTER TABLE "payments" DROP COLUMN "taken_back_at"',
        'ALTER TABLE "payments" DROP COLUMN "taken_back_by_id"',
        'ALTER TABLE "payments" DROP COLUMN "request_id"',
        'ALTER TABLE "payments" DROP COLUMN "reason_key"',
        'ALTER TABLE "programs" DROP COLUMN "held_for"',
        'ALTER TABLE "settings" DROP COLUMN "updated_at"',
        'ALTER TABLE "staff" DROP COLUMN "language_chosen"',
        'ALTER TABLE "staff" DROP COLUMN "username"',
        'DROP TABLE "receipts"',
        'DROP TABLE "payment_requests"',
    ],
    "postgres": [
        'ALTER TABLE "payments" DROP CONSTRAINT IF EXISTS "fk_payments_staff_b4b79677"',
        'ALTER TABLE "payments" DROP CONSTRAINT IF EXISTS "fk_payments_payment__8f3629fd"',
        'ALTER TABLE "clients" DROP COLUMN "expects"',
        'ALTER TABLE "clients" DROP COLUMN "language_chosen"',
        'ALTER TABLE "payments" DROP COLUMN "note"',
        'ALTER TABLE "payments" DROP COLUMN "taken_back_at"',
        'ALTER TABLE "payments" DROP COLUMN "taken_back_by_id"',
        'ALTER TABLE "payments" DROP COLUMN "request_id"',
        'ALTER TABLE "payments" DROP COLUMN "reason_key"',
        'ALTER TABLE "programs" DROP COLUMN "held_for"',
        'ALTER TABLE "settings" DROP COLUMN "updated_at"',
        'ALTER TABLE "staff" DROP COLUMN "language_chosen"',
        'ALTER TABLE "staff" DROP COLUMN "username"',
        'DROP TABLE "receipts"',
        'DROP TABLE "payment_requests"',
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
    "eJztXWtz2ziy/Ssof0mmyqty5NjJOFu3yslkdnw3sWds752tXU9RkAhJLFGElqCsqObmvy"
    "8aAN8PkRQlUTQ+xSHRIHkAAY3u091/nsypSWzW+2RbxPFOrtCfJw6eE/5H4s4pOsGLRXgd"
    "Lnh4aIumI9FGXMND5rl4BF2Nsc0Iv2QSNnKthWdRh191lrYNF+mIN7ScCchfowVxGXWQ5S"
    "BvStB46TjE7j05T86AEeyOpgM0pbbJELwcO0VLRlz4E2HHRIspdbgMv09MtLK8KRrwrnsj"
    "zAhcHFyhh9++WJ5swtD1w6ebG0Qde92D7kcuIY7Be2V4QgzLHIg+/eumNSHMGyCP2DZaTa"
    "3RFKmmyGLiXW3rmSB4AfXuoyn2TkUfK/4XsjzEpnTFPvBnkW8LMvLYILiD2Yx3QtGQIMYB"
    "vEJPy7MzPHTJiHC8rt704f/DIX9xFy3wes7boDf9U+RQb8qh4/0QlwQdQSt1B77Mxs5kyV"
    "90AN9t81dAj8QmExfPXzG0dDzLRkEbYzSl/A0GiOE1fBZ/Pf4tazTFz/BFcE98IzyvB8O8"
    "dKz/LInh0QnhDV0+iP/+g1+2HJN8Iwz+++fJ2CIcb/j7hHkSXBCVf/NP4X2ZBhZTi98BcQ"
    "6Qy9HlE4X5ParZqGaNt16ICXciGvOJJv7zHRouZoZ4YGwOyyeK64Yve+N4P4uGMAuHxoja"
    "y7kTNl6sPT6fgtaWnPsT4hAXewS699wlTGt4JfUD8Ge6RCVsIuGIyJhkjJe2F/kZDI3w2o"
    "lh3N49Gg+fHw3jpMwPR10acbw4Fhb8BOHrJ/AKf+m/efvu7fvzy7fveRPxmsGVd9/lo0Ng"
    "pKCA5/bx5Lu4jz1shGMYguqpaWRkofvRmuQCnBDcjLSPawRqBWSrkP6x3z8/f9c/O798f/"
    "H23buL92cB5OlbRdh/vPkbwM8bUL6GyrXVH48Q/7HlMs8Q/0vB/2mK3Wzw41IJ7PlHlcA+"
    "Nc39CyH64ZofQH2yK/Dn+JthE2fiTfl/L98W4Pp/1/effrm+f3359oc4uLfqTl/cisNs4x"
    "oox4Q0yBtB9jfyKhhHZWpBnFxDyiC8y1UkhvF5vwTG5/1cjOFWHGOhH1UBOBDoHrr9sxLo"
    "9s9y0YVbyWVCqlDVVolQZn+LxP5ALoNxPsR5CCslNUPnoNQm2CnGOiKdgHzIxXeFeXAlCn"
    "rpg1E22EUKxN3dF/iUOWP/saVGkVAnbv/x9ePn+9dvBPy8ET8XZWsZjC7dUaVZHUp0b91o"
    "fufLOgbFkf7H46efOFyeNSc5gGd0kYDeVB30/D+ObyAKgH+8+fr54fH666+xOf/T9eNnuN"
    "MXV9eJq68vE4MUdIJ+v3n8BcF/0b/ubj8LNCnzJq54Ytju8V8n8E546VHDoSsDm1FM/Mv+"
    "pbROycCwUGvAk+J6sNs82EObjmZ1f9txYT3QbR7oMXUn1PPq/qqT4nqw2zzY0h6dHuZH8i"
    "3H7BVKdMAgUDSUn//5GBtFX/15/fX6nz/ERvLL3e3f/OYRdenTl7uPSTUpaZ+vZnLMFG/E"
    "8Hho9fQgpseYV6TS2SAp2IGfwq7tNspdVAXmiMhBAW4M1bdl7DVv8+01b1P2Gj4R4fvrbd"
    "Vx4QY26nqA/3W8dEYALDKHPemi6fH96n8Osegf3f7t5e0j+ZuIt/O949j8g+BxHc8y3YMC"
    "rTS6P1OXWBPn72QtQL7hr4SdTHORIh78ai2IbTnkwe/vqED+7k8i/2r4fBevAld1bG5xDP"
    "iXE2mRu+cz/f7m06P0bg/xaLbCrmnkgO5Qj2TsFB+V2M9/vyc2Ft+Qi7cketzyjo7QAJ0H"
    "d+ynP6fPzYDkT82uAmUTbBou4S/MsvSPKoB94V3dy566ihZdekP6bTuY7oI+jusYUgogRV"
    "3acib9Knvp6ixSIDX0s1NgdfyXt3Ap8Im2xUr20lWQxAzgHTvYcrfd/n6L9tVVwBT9ckuo"
    "7mUvXQIJFFHapxEFNKaapm/N+/PkFexwfddUz4YnpbXPXBKyr5tuIiIbgTZci438O9BfuV"
    "4+HqMZIQsg9s75UCA85Ds9wkg+5INk+4q/kUOeiYsYIQxZXh2CrHpxeQ7QbNiWnXZPUREb"
    "9luGJSnfG+C37wTvZ9/eAG28e9nGO35zSt1q1ruYTIdcP1uuaJEfVXTvKQlqTKYWqG1byn"
    "ZsFR0FYVRbmkXDeKwjA7isRTQ2tXJMouk1oQFkH0DlO77loCyusXWwsql597p/YFTN1f+j"
    "ZteNZ4CFalz/HHDnEAQm40RUIrqHWDrsEhFDiITmz7cwYn5Awpgv7y1sPhTIMpmMSAR5Eb"
    "uI6FjG15l4LQMcxy6dR0icAwgsZBafqRDe50RPGVNsoiEhQZikJNzKp14h7KClY1K0WHoi"
    "MnGOYHRUW8uFNxrVCt7TZ5M27zlFZxMxtWo4PFNyWm1Kq01cTa0BbUJKq05ZAY7xFbHGUS"
    "+jB82qbPPBLrLiVA5sTYt2L/6keR5UsBBVxTsl2AlL1q7h5mpi1vEPYP7sLOepI0qc1ucL"
    "dxDq5iMyHeUmKGuR9dt3gJK6b3ssQGfMyLrK+hGV0Qv15pVD4IXdSYY/8n8f7m4LQPaFkq"
    "qPNfLQ/yPb2h0xIGLkHi4t27Mc1oPHHsLIDSAVT/zkHE/oN9BBcuIPsTeaZmr++RM/KrOj"
    "ib/Xw+uO6e9gzDDouMLZKiLRmdwyzVn5tevsRZ+wtJdnF78qsA+bxnBdDVdfSpvWQlS17+"
    "wAvrPoRNTesyJkEz/0VvnPohz7DOdZgoKf7zlL0f5rJvOEfoIkkohB6k2Z3lL8F9J2Dvj5"
    "b4DwBHxkQxBk4T05h3toEM29yRAFVxUCVwfCC+yWZdnlOpwqnlq3ObC2zOmUML+Us78UGW"
    "DUkTXfD1U9XvgQgcJ7w7z5ZEJaudfKvVbutRraEmWpjBp6GFXpbjwWakJKSZI3CtUjCk3q"
    "60UPdE5k2m7I+L1ccw1n4VojIgg/MsaAuogPtSdIQoPR0nWJM1oPttV0NLVmF7R/y7OruU"
    "19gc6pkJdlNMjLfAXyMuXyiL5WCuJ8R15CTPvzKvvzxIKUhrwow1Ig0iUVYs9plfylvsp6"
    "EpXp4BnpvIw7Kd+blFpRlq6I1zRMvM5wpObO7pRcl2Z5Y1Zwfpyxshfr/GUjIqIxzcDUYg"
    "bXMK3nrOW4KN91TG6Pma59/WO/u+CWCa9Tp70yuXZ0OovsU6BOZ9GymHqVVCbrtBukmyk4"
    "7oZttjzugidgvmQecgkeTRHjd4bUXF/xMy51PD6uqu7USpbOYsLK/wENhtTr8dfia5m7Hq"
    "A5nhHehrqmOB9bngifEcE4QYiNdC6otCCqkpffg6zt5cpiXROXLhdwApcTS5zBRVUuDCW0"
    "uEYLF0TAvyjcZVpQtktV/FINlIODX3TpCsp+ORMoTZZwW3grimxKZ+Kd4clKWvow0CNE90"
    "gQoAHviT054CyBh5E5B5iYCI89iDFCK0JmNatveUsxuFCc7ACBPEXnh44ZHPZycsg3S0QG"
    "uPwQRIS6pIrt+xAnf8Zp6PNZmhGRrTia7fSp742MySw7E/hCPTkUOnQ5mNZryXHTXLCbVv"
    "LnxsU0/TVpsEjRX8NNu07ESCi9RyvogjgmQLYXxH8sAfiPuXj/mIQbex6oW1VsQ1GR/e2b"
    "Z7vdNBuzX3A91xiSMXUzDBgbKQlxYU1JOEJKQt2KDbpUQzPq6HFwro63OIPrZiWdKSjN4A"
    "t0DtwGKYSa0aa3D7/MkuPVrIoYSuqcD20e4sOQFls2oE2r3cJUXVnpikp1CNU9q1y+z6vS"
    "jI4LdQj85tgF0p1TEdaYkIY1o5YbBGxVLoQUiGhIW0gYbxm+uwpbZH6soY5Z3FBbKvi5lk"
    "B1EdbB2BLX8hU1jhTZ+O5SBtuQ7bMttqV5Q8eKbUwhKoGtUF4bQLZrNZiSwEaV/C1KzUE3"
    "OUHjL7ri1S6ZXP6PPoPKFVkP8rlcUcpiLTbXV+qQtaQ8+QVQJGfLm/LrC2yZPTTAc7pUXK"
    "rCeCaR9pguiGOIMHDe/Gl5doaHst8rEWcFV4ZDLu5ZtirGYpKRZfLXBVaXnA1XglEFPSH1"
    "hWjMnylYZuolobHokD91wJbDueV5YZ7lZIZlwbzCSFUAOkW8M8a/LQhmdwUvzOFP/YAGkG"
    "MrJI4JIERjwUYT9LSB6iikjpEVYZ6krzHk32aDHvyNGVWIyEzR8B5wTaaMJmhIvVccypUj"
    "SXCnvswATSmfRLw9/MTMJ3i9HroWeAGxS779CvNXwDP+vSIttE3wM3/GQFwy4JLABOBaTS"
    "kj4hn8LUFOB6DpALTWcbx2HYKmA0Z2aHuQO0U1G2Uo0yVIdaTZodeOhiPNgPVOK3HjQok9"
    "uoY5HA5TIe+7x/jNZQmQ3ySdUSHKcOu46HEpVeOo2XG+sl5lWkdlGuF7tijkvV8mg08/P4"
    "NPP5XBxw3LhZZlj0dENHu8Pnt8xGdwDk+tYE+MCnVudl9clJneFxf58xvuJRbsyNk7jfRm"
    "VkdCXFM72kztkKaamkMdF9YD3eaBlhao9CDnJ2kJJTpAhNx3fpbQSFhls4pL6ZoL5WouVE"
    "G4FSVEmjutnZVi9EKz/BPbWZrTG7M119gYUvJ6b2jz3qAp3C98/HVS0h2Yzn3tuGrNgZSc"
    "JvClwRWe4mq4RkX0hM3AVGUAqoZqXEhP1Yzys6EyVHUpyBLVELeQztu2pWFXfF7qJ1/els"
    "Hn99NRXKN7TQlY3TBdWjOk0/L511q2MpQFOL7tlIA41KoaQLnjdPSUBloC39hWpSHeBHHW"
    "zr4F1Vfmqtsyd2PniL4ZMRPbprfsWrxElmt7S4zuQ293RzDaA2G8oCpYekvfSB/fvjaYei"
    "gyiYctyI4ZI5QDRZlN6cq5QoMwDYxPb/amZC7J337djNcRivkPcSI2ZjOggguqOd8kRBpO"
    "SJ/JomzvOQbq+hoN16pzkCfPxEVT/iZDMqJz4pOvheolng7/89+fWXy3qZOSM64hR9S6fa"
    "bl1BxszcHWHOyjQbvxsHpd6+NEM7BbsHI0XetDbs5pgIsqBwUimpVSmZWiU/0ddkmhS8+s"
    "72lPSGtORat96ppT8bLHX3MqtNu/tZhq56l2nrYW1xLO0zI+kX1X/2qnMrVna7a1ILblkA"
    "cPi1UqbcyONTgttGWrpgaDtrVN2eqSzorRLous+DcFawFxX7XvXFHm5mMiCosyF1V+6VpR"
    "5n1kP6c2XVZKLx9KdNBA+L4Ewu9z8X2fRFeXq23+CGUxY2RTRrJMgBvK1YZyuhLXLurVyg"
    "PFlgpr11LQxiYved4eIKF6fn7uFkg7VeoV6SlLnQ/5UAWKfIR6VYuMco3Ex0KJWtWXyB4I"
    "KQXlT0YmKgxq1FoMDf58OgEayROXf1r2z/qX3wdCCKMRnS9gHRPygqXC20KRVwaN/y1b/6"
    "GaQxvBfZGZDSHtYA8NTBePPT8n4pMjZwdaTS2bQCY+qEiLRBuZ9zBIdSg+Q7FT1PFUEmWS"
    "yRBXUyqoLQ71/JyNU5jvvN3gyZFZB1fTdfJrgJcD7dSXLojLqPOKBQkGP8Db8S9ZM95cVM"
    "Yla/6cZ6JSNpo6gWALj0oz/lnZGubm/Em+bAd1zTKZffIT+6Ty+hwDRWhPJ6XmCUIHLLm7"
    "retruLRsz3JYDx57CNfXTnIpBTtYJQtBVKhzuZQazxR2dJnv9oZ1w0nvfNWoyvISldFJ2e"
    "ovJJZjSDWzqjkhKqfNCVUKex+UbNuy6d580gZR/rx+RrS4uOZotZmjw7dYfuo3stYuGObs"
    "IY4JFY1vp8YWxitZwNAxq2IXEXnJyI0tx2LTumtMQlovMW1eYjQN9GWPP785pRUZizEZra"
    "RlROZobu0uwsx0UdxdwCoCsfk7ONhysyNvcsHNEtUQawbzwRjMujjm7opjxn7sDSD8W7K/"
    "buKctUaWQFvqWA3A3PE8RTFddAsyPg1yC9Un7nQ6P9GKujMO0pbcpt9lLx3asnbKbIqvkR"
    "n8ptQims9yii1E9blOj1MgJbEVcUUxVj/lzqmkBy354LiiJKn/uFcMzcj6SpCYnrG9JCHj"
    "6RQ9RSK3o0woyZfyqbJB0VO/T8l44hdFwVZ+tD1FIyjpR0w0dukcnX1AC8xEAh9kwx/APZ"
    "K8J7jElvM5dtdQVhXuGtEMQfHyqjB7TaTuh9VPbUpn/Dr2rpBlMjRx4Q0Y5bggagMA4nmy"
    "7uqCeOIj4Gkca+uZDPx6tyJjUfwRIOQofHsoXto2zDfEMbVMVdE2iosYWsH4AtYVLIRmvM"
    "htkCAJuFtBxduYuGZYtZBhlV81LT+sNL9oWr0zWQcAPkLi/tmRACqXtoo+9lBojw52f9oe"
    "rX9d7b5prPPJJBERzVWLDUMTFJOEEpHxIyhIXZMh3JnVZd8JsfhLgEnjmU/1amt7hqQ2wR"
    "cgXM9bGBPW3sIj9BYGx4q6MyAurqkBrR5sTQ142eOvvdjaF9geS38ZX2CptDs60f7e7dh+"
    "yv0MC3YkG3++7Tqa+L9mhO4YYl9lpOyUrsA2y3tx2Ji4p0Ey9hV1TWWYHfG3RCvLmyLL66"
    "F7IeESRB17jURid76QElPZqaUrVRhpHbCqSsusNDjP+PLqQOjtaOqH1MKdIbGpM+EPo3kG"
    "10Rq98gR8Y+ELTaWDz7u19VJ4Fu2FZwWWHnz42izce1w7GzDeVrgx5+pyOSDGxHpIL79i4"
    "sy0YQXF/nhhHAvA+WqebNiQp2LVN4JzmKbSmOcn5Q8EOgAvkUnrI6lJG/dEnIQqy62h8t5"
    "lRUlEGgkAvzQmMfrG/RLrCbn/fwKB/1U4gNt5NFGHm3k0aEKbYVV2840j77N0Jbi0efbJX"
    "dpdXsgnic/MWV182+dFlndmGxU3+r2u6qiGOSV4z0iy5FMRn7vFLHlaIqw5DYu4iUdpVkO"
    "Es2tMBBKIWWc5W1LT6yYUWibXEItM17tJKlzvjFLcH2rHFIDAX1IrXxIXS62KNsUF9Y++b"
    "ap6ykN6EC7iQgkytpL/Aijgp0kaLJFelXw1EDaUAfRFWwmr+E9TNhPrn/6enNr3Pz08EMP"
    "PdA5AR+MS+b0md+eEbKQ+4tLV1doajGPumskU5RCsV7pw7GxM1nyD4esqrYN7p5Hvo+Di+"
    "8VU/6coI0xmlJGnCiPP0xUKu8Jcj3fmjSdvo2OFk8NbWWjXkKwmbNvG6Des03PpXmpTDfn"
    "HfRlO+iVadjrddgSJi3ywrw5L6Pu8la52Ip7CZ2LEbcqwlEZbZ3ebJ32d9wqGEdlOrhGlM"
    "E4H+JchJVOk7EdFgXwZEgfOlVmabXykCE8Ikdf3fNaXFif19p2XospOvIUUm+g48J6oNs8"
    "0NqP+vLGv4JhJqKUU480UkHplh5xItLiXCOw7DWCkV/Ns6M46aQ1GwBSVYMMXWp3M1Yenh"
    "HHgOVLw1UCLh1Gshkjy3m2tt7thHvhRvR0hIf3Ujjh0YgsQAE8AGDHMq927tpSiOU5uEJA"
    "N7i5ooNY093FVZaZ9CvN+aIMlfSoiDmCnD4MoofGlss8GcIEfrEeuoO4JHByPfxy/Zf+xS"
    "Wk5gLSBCP8bAEl+lwZjMSnmfZItdEjRWHznWI2rWLqjEt1jqRyWabi1WV+xavLVMUr8m0B"
    "ye/qndLjwoc6pWt7TCl7zJLVpsMwbXI7iiHWJjc9/jCEw3XF8IWknA5hyHBRiWWwKrRxIR"
    "3CsDmEIZiLaZR3luq7bVO3dBRD8odbIpJBzcg9otuyCVwW3PhPt11xDB6//vmZOJkJRCJ3"
    "TzcczifEIM++YbNmRANxIf81Ev0g4agIsip/QA5F4jFXkJS6Cfonec4MwynHlAuEO3cy7J"
    "fhc/Xz6Vz9jeELcrZU2vyiInrr27j1CbgaWJd9H9+D399xoVx2fY7Orlatzn5Jh4ylOVLt"
    "IX9djhaWqGkvNfFa1SKgc37KICZS3pmAnO/nvVeMfbJWplOVwYl3MJAlBFQomhR/xaBrpo"
    "oKnKLBipBZkIv/K3XUg8UDMF+dTOwiaHMlqyGI23zy8jeDq/mZntTz1PBCWzGj8DqV60mb"
    "ZfdploURSKH6MMe2nQutEunSmfK8/+4yQBb+UwTqw9frL1/Sx0l/TsehzK/E67ffsgxv2x"
    "AtAC6jDq9JHVKxgnFE5EVDp42DL9s4GN9RS26LcaEuLeG7UuIXIX9lWzW+NBOmbRCXzhQR"
    "m12t0uGviWuNpicZKry6U6jB47BNDf1dXdKMhHapvrlFNPLpCPnVMzoReLWLVI7wo6qAsG"
    "reQXTfnJUK0TwrCNE8S4Vo8id6mfbT/EpJEZH9V0o6jPbcWE2kgyaq+P5fG9zkfA=="
)
