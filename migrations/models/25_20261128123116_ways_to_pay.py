RUN_IN_TRANSACTION = True

# SQLite lets no column become nullable: the table is built anew, and these are what both versions have.
COLUMNS = (
    "id, title, duration_days, amount, currency, method, status, open_key, receipt, charge_id, submitted_at, decided_at,"
    " reason, created_at, client_id, decided_by_id, offer_id, note, taken_back_at, taken_back_by_id, request_id,"
    " reason_key, owed"
)

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "refunds" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "amount" BIGINT NOT NULL,
            "refunded_on" DATE NOT NULL,
            "note" VARCHAR(1000) NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_refunds_refunde_b6e826" ON "refunds" ("refunded_on")',
        'ALTER TABLE "offers" ADD "sessions" INT',
        'ALTER TABLE "offers" ADD "by_card" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "offers" ADD "kind" VARCHAR(8) NOT NULL DEFAULT \'program\'',
        'ALTER TABLE "offers" ADD "picture" VARCHAR(255)',
        'ALTER TABLE "offers" ADD "stars_price" INT',
        'ALTER TABLE "payment_requests" ADD "method" VARCHAR(16) NOT NULL DEFAULT \'transfer\'',
        'ALTER TABLE "payment_requests" ADD "sessions" INT',
        """
        CREATE TABLE "payments_new" (
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
            "offer_id" INT REFERENCES "offers" ("id") ON DELETE RESTRICT,
            "note" VARCHAR(1000) NOT NULL DEFAULT '',
            "taken_back_at" TIMESTAMP,
            "taken_back_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "request_id" INT REFERENCES "payment_requests" ("id") ON DELETE RESTRICT,
            "reason_key" VARCHAR(40),
            "owed" INT NOT NULL DEFAULT 0,
            "paid_on" DATE,
            "sessions" INT
        )
        """,
        f'INSERT INTO "payments_new" ({COLUMNS}) SELECT {COLUMNS} FROM "payments"',
        'DROP TABLE "payments"',
        'ALTER TABLE "payments_new" RENAME TO "payments"',
        'CREATE INDEX "idx_payments_status_c133d1" ON "payments" ("status")',
        'CREATE INDEX "idx_payments_client__43477b" ON "payments" ("client_id", "id")',
        'CREATE INDEX "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "refunds" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "amount" BIGINT NOT NULL,
            "refunded_on" DATE NOT NULL,
            "note" VARCHAR(1000) NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_refunds_refunde_b6e826" ON "refunds" ("refunded_on")',
        'ALTER TABLE "offers" ADD "sessions" INT',
        'ALTER TABLE "offers" ADD "by_card" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "offers" ADD "kind" VARCHAR(8) NOT NULL DEFAULT \'program\'',
        'ALTER TABLE "offers" ADD "picture" VARCHAR(255)',
        'ALTER TABLE "offers" ADD "stars_price" INT',
        'ALTER TABLE "payments" ADD "sessions" INT',
        'ALTER TABLE "payments" ADD "paid_on" DATE',
        'ALTER TABLE "payments" ALTER COLUMN "offer_id" DROP NOT NULL',
        'ALTER TABLE "payments" ALTER COLUMN "method" TYPE VARCHAR(16) USING "method"::VARCHAR(16)',
        'ALTER TABLE "payment_requests" ADD "method" VARCHAR(16) NOT NULL DEFAULT \'transfer\'',
        'ALTER TABLE "payment_requests" ADD "sessions" INT',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "offers" DROP COLUMN "sessions"',
        'ALTER TABLE "offers" DROP COLUMN "by_card"',
        'ALTER TABLE "offers" DROP COLUMN "kind"',
        'ALTER TABLE "offers" DROP COLUMN "picture"',
        'ALTER TABLE "offers" DROP COLUMN "stars_price"',
        'ALTER TABLE "payment_requests" DROP COLUMN "method"',
        'ALTER TABLE "payment_requests" DROP COLUMN "sessions"',
        'DROP TABLE IF EXISTS "refunds"',
        """
        CREATE TABLE "payments_new" (
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
            "offer_id" INT NOT NULL REFERENCES "offers" ("id") ON DELETE RESTRICT,
            "note" VARCHAR(1000) NOT NULL DEFAULT '',
            "taken_back_at" TIMESTAMP,
            "taken_back_by_id" INT REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "request_id" INT REFERENCES "payment_requests" ("id") ON DELETE RESTRICT,
            "reason_key" VARCHAR(40),
            "owed" INT NOT NULL DEFAULT 0
        )
        """,
        f'INSERT INTO "payments_new" ({COLUMNS}) SELECT {COLUMNS} FROM "payments"',
        'DROP TABLE "payments"',
        'ALTER TABLE "payments_new" RENAME TO "payments"',
        'CREATE INDEX "idx_payments_status_c133d1" ON "payments" ("status")',
        'CREATE INDEX "idx_payments_client__43477b" ON "payments" ("client_id", "id")',
        'CREATE INDEX "idx_payments_owed" ON "payments" ("id") WHERE owed = true',
    ],
    "postgres": [
        'ALTER TABLE "offers" DROP COLUMN "sessions"',
        'ALTER TABLE "offers" DROP COLUMN "by_card"',
        'ALTER TABLE "offers" DROP COLUMN "kind"',
        'ALTER TABLE "offers" DROP COLUMN "picture"',
        'ALTER TABLE "offers" DROP COLUMN "stars_price"',
        'ALTER TABLE "payments" DROP COLUMN "sessions"',
        'ALTER TABLE "payments" DROP COLUMN "paid_on"',
        'ALTER TABLE "payments" ALTER COLUMN "offer_id" SET NOT NULL',
        'ALTER TABLE "payments" ALTER COLUMN "method" TYPE VARCHAR(16) USING "method"::VARCHAR(16)',
        'ALTER TABLE "payment_requests" DROP COLUMN "method"',
        'ALTER TABLE "payment_requests" DROP COLUMN "sessions"',
        'DROP TABLE IF EXISTS "refunds"',
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
    "eJztfW1z27iS7l9B+UsyVVqXY+fVufdWOTOZPdnNy5zY587WHk+JkAhZXFOElqCsaOfOf7"
    "/oBsB3yqRESRSNLzOxiAbJByDQ3Xi6+8+TGXeZL04/hJy6Yyqik0vy50lAZ0z+o3hxQE7o"
    "fJ5cgh8iOvKx9cg0w5/pSEQhHUOHE+oLJn9ymRiH3jzyeCB/DRa+Dz/ysWzoBXfQxRWZMS"
    "HoHSMTHhLq+2TseyyIBOETQokj2N1M/umQ54Ix4ox4dCpY+OCNmTiNqH9/qhsI56cBWXrR"
    "lIwWUcQDQUbM50viRae3wW3gjHkQYT+e7Dlg8V2pIC6N6IDIu0dTLhjeN5BPMlrM3sv780"
    "U4ZkPPRcnl1BtPY1nZ0pMPShdSMHwmyHhKI/kLWVIhb+rwyYSFWkxeoPrJ9IP5jLqCRHwg"
    "7+YS578XTABMDhF0JX8HCXhOKu7hL0YktF7AQiL4jEVTid4pccJFEMh/De/ZCu5zG0BDIY"
    "cyBhP7mdIHJu96twjwXjRkJOCy+wfZ3XNn4gWemDJ3SCPAUHAlJLuS7TRa8u8ZFwClMw/5"
    "XSgBGGoUDDRwawOMF5QAg72KKV8KIv8jp0gIWHliIN+DTRaC+o4C6ob57C6kM/kmnnsbLN"
    "WDyA44v8/cBl4y4CPurk5h/i0CT6I4jPgdg4eXs+uff8ifvcBlP5gwf87vhxOP+W5m2nsu"
    "dIC/D6PVHH/7FES/YkOYsqPhmPuLWZA0nq/kywVxay/Ab+WOyTGiEYPuo3AB3wDMev3BmM"
    "9CPWnSRD1iSsZlE7rwo9Q3Mxomv50Mh1+/3QyvP94Mhyd1vjL9k/wGBE6jSODb38Ej/Mv5"
    "i5dvXr69eP3yrWyCjxn/8uYvdesEGCWI8Hy9OfkLr8vPR7VAjBNQRUSjhSgC+/OUhh+DxQ"
    "zR/SQfiQZjVkA5kc4hLV8hj7TBdR3U5ocE62SRioF1QzqJTnaF94z+GPosuIum8s912P7f"
    "q+8//+3q+/M3P8HtuFxU1Xr7VV84hysAfgpstQwW0f63629fy+dxSiQHseuNI/L/iO+Jwq"
    "RuC+odzus1wAIY0PNMiP/204g+/3L1H3mwf/787QOCI1c+WPJMBx9y0OutpQn0KREL/RbQ"
    "x7tzEfwP3l3lCp4Re3whLwFer9NdwV0v5e/Ozy8u3pyfXbx+++rlmzev3p7Fa3rx0roF6M"
    "Onf4X1PTMoZsFP0Dc6Swn4nEv9JihHPy2WA38k5XY17eNf9jvvP3z79jkz7z98ygH79R9f"
    "Pnz8/vwFfgSykRdV4J1S94qQX8+kvlc543Oircz5LigvF+dvXsdzHP5YN6uvv1x9/lyEtU"
    "SjbbacVHRgF5ZNFxZtD5SrjhUTPBHZo764H1Xx/OyshrIoW1Wqi3gtp7WEDNCQVl8R5n/c"
    "/PyLvBh5M1ahv2SE8yqMFj01/9gZ/P9rsgjGgC1xR6fKBDkN+PL/7GpY1ozCzacvH69vrr"
    "78llnrf7m6+QhXzvHXVe7X569zAxZ3Qn7/dPM3An+S//z29WNeFYrb3fznCTyTNLT5UL74"
    "kLpppMzP5qes6hTRcOPxzwq3MP4dW/b6NNAp/84GI52TtkPd5aFWDrdS/aVSecnIbKSydM"
    "0IbcevlaCKftxmoKZFeqQGbgUpOF8n96WeQoSrCO+vPGTeXfDvbFVwFeZA1ccW30w/x4Xu"
    "X2b6mF+TRwzpMnZXZ2aVfHn5ykyZit/lyvH90883JyWrQQuwXkd0MjnChaAurpklsAJYmL"
    "0jOr5f0tAdVkzjkI29OR5eldiPWvbXf//OfFrh/sifvn03HfYIfESSn/MUghlsi5dm57P8"
    "LzSQZrar7w13qkZu3elmBt8ax5zD7AhveOCpDjjJcsrx3IyTO4ang+YuA8Ll5xifuVUcbf"
    "0z9Vhq5qp+4Y8/cudef54k+BXE7ji+PojJ/7Efc3BlyOeP0dbo6Zcxc/UEG8v3xz/+anS0"
    "ts6Z0rPTtb14TqrP4PTgbnIAp0X36E2Zs8AFSHc1IhmnyrsaLpV3lQ6Vd3l3Sv6rqqko5s"
    "WsAl6igCcLW31gMzIW1cd18FGa8rOlwpihDx0ZzHWVxvyXW0MhV3OyBXx/9numFObBzXy9"
    "jTXyXWqYGvoSrTIZlGpNUnPbtlAe5ywUPACGFTChJosgYL5iuAlGw/HUIVMu34PAw4kBWQ"
    "gWwj+R+DWfApdrIq8zV3HlHNn1qZzEDH50Lsn13z97kWoiyNX1z58+SV3UXwHvSz4aY0GG"
    "9YXENf27690xETkkYr6fo8lpcpjvPTAkk+lnB1KYIr8tNW8OyWHv5b2kEsrGkXDiK4oFx8"
    "mIESEBvCS3i7MzOpLqOJN4Xb44h79HI2SEzekKaC3kxfkAaG5AlSMxhww7UrwxRaKTd4v4"
    "3BunaWz4A7D75B9eqNhrCBdcHPEI3kC9ovxhRZYhl5j5qLkH8ILx3aZUDgRX/SEl0KfB3U"
    "Ji4gDEPlDhDNntmSCLIPJ8ErcZjoGOmCEE4u2QzaeuIZxwM9W3XIuEXEeAyGdeJWBLOSwE"
    "foYX8r0JK2NSzhmf++wUmiGRUncGAwudpXqKUeHLAO4qAVXUQcVzZIHGBBCATuTL+25CWi"
    "SjFQE/8UC/rQYQJh0QMOlcToiVGZnb4Fs8Bjx4kDMfDWc1FgKcEpfEWVIvEvK95YKZeQYy"
    "8UJ5ezMJx/ARIIieQPYjDQQ8pEtWLHpPnIjey5cdrZzbQF1B/GZ4xb8X6VGAScmAO5l6+D"
    "vOcILiU2lKJwoO5b2GI/l9hfLx1DsnKGkmprwloAgXwLpTnwL1fXlzuqSrIUCY8EgTfBFa"
    "BFmOiuqVE/XtIIUV36MmNTJjIsq3iE+x1b/lBwVg6VOALW1F2BMr7paexPu2Sp+KSbozwm"
    "ek17LGBIqcYG/YKXumTeCKN8S/Sm3+qhO+tFTvyBOvX9Yw9F+/rLT04VIWZlyjmqKcEbIg"
    "PwqyUVybYJyW2Qjijp0LZTG+OK+B8cV5JcZwKUd8A3ugCcCxQP/QPa9HsVrDsCouE0qPb7"
    "ZKJDL7WyT2B3IdjKshrkJYW0olOsc6GnKJ9KHZyLUdAYdkISvyfJNZnUj0b91of+crM7ia"
    "0/MKXVjmVpeZW2l/ywYDnhe3g939wU6cHBsNdiJuB7vLg20cpBsMdFrUDnKXB3nk8/HGw5"
    "wVtgPd5YE2Z0UN/ZspqR7Rgfft3uThHY+iTXWkvLj90Lr8oanT7OIw37AfVUHdsUQP3Kvr"
    "hvLjf9xkRrEQSB+P5OdvX//VNM9H1+eMzvzpfrMFrlTcrnSbrnQZTkUjT0tesAefwq694J"
    "ps0gTmlMhBAW4N1Zd1vN8vq73fLwve7xQtY4O9Oie9l616n+fDfdqpkebS0Pcey1iPew2P"
    "e55ItMEHVdaFVYC7/FnFzK8mG1NGyG5N5VuTzXzxtL+sNN+wJgMwLbIjs+b4iIDpDUqRZ5"
    "uBmpPqkbm4qxgdnIZFhBvHj/zmzZnvBeza9HdUs7duEEn6o60RnWOmYwv41g2Y79jsrQts"
    "7sPdImI+m0DaRsyXR8ynZ6lU4dmWYKlApa+yo76CNOMP7YBkFsq+AgVJyIchw4ycWwL2WX"
    "b1XfXUV7Rmi62/vS+L/n51fBGN+I/t8PkW99GPrTPLt1aRiVtOod9UL32dRRqkllYlDVbP"
    "FyZMQEtn22KleukrSCbtdEC9cNtl/O/pvvoKmI6u3hKq76qXvoIkAs7/Z9vpdI2d9BaiiM"
    "23BUh20Vd44GhmO3RuZA9fFPWityB5M+YafsmWk+kG+noCeIUt4HSE8TmV+DRKC5NA6bKI"
    "er4YAiehGtBvAbvh8j+Pw/qL6u933V2PwG2cRgd9UJWpdIyH6rF0OsPYJ7ZRTp3fsS4ZeG"
    "zJPWNzSO4y86BM2kgatITqdI3vVc4alboxwPQfgjFh6sv9rjNzYHoYfB5dHY75E5MGxonY"
    "j8iBKnCy13tI/4HF2O4WaBReqmpoZL6ITIacJQ9doXJ7cLxjiDXjvMqckOtyemRSKtm0Gh"
    "079BmQdWk1fpQsPNVEWNO+FwHE+ybCwrdbXmCnmnWRlulfhGv7BAzESy58JfpJdcm0jNBW"
    "RdM6hvYadHdTrs7SX540/eUwRSI69tHZFLVdRXUN/cXmT63L0KiTP/WgpSI6thzUxXW7Sh"
    "GNHBAbGdQxX6HSqE4zGh41rOe68ebG9Tcotc4fWC5hLfkOuU8h/SWklyVo3MotjLnvCbK2"
    "1LW5T6GSuDR54+yrmNZWJSGVBrdLVyr3rTk09FxnII1rIwglwwcmFarJC7vEKu9yqCdeOF"
    "MJRcFAh6d0MecnpDWVao6Q44uF1cFMT8xxmPAuppD1IixdDg3lXQVdya5XaTfBUnbry927"
    "LOOqBkKJC+cnuOkk5LNU1hZM+YkxMElSU93zlLpkxFicB1hl2FHYXULuz0XgcnAlqCymBO"
    "aYbuuFAM+YWR/CU/Ih4NTagPhckLPKXwn9mW8CbU7KKoBlIf/ZFXEDg7WkBxv31GXzNLXi"
    "NM5kWxS17rjH3XHxQtQU74JgLzzOu4ZbKrtlRmy9okyxcA+hbj8Fa2IWNNiXs0JW3ynuyo"
    "E+mK17IGXa9yAZhT2OOvQq0bvjqG1PQEYLz4+8QJzCbQ9xArKTU6rEAdNk6mel+jf5298i"
    "FWLNMT74et4ipvVAXYdqAdYRjcbTUr2jGti0zI6m7l5dWjvO2wQuziGfNNDsUhK9KTHT3g"
    "mmpQU8ab+LPcHexVeFp0qNM2MYKWuAJqhaXsABeAHpiWiZAeuQzX3oneIGpCMOSogBuYCE"
    "alZAOhJimxq25nh8ysmSBhEWzpxTxYeHM3OoAxvkardG/JTcTBkJ+VIV2+RwLq4KojIaxv"
    "VRZVOgDuhHrXnIbc+i93kWbTVNq2l2QNM8+m+soBE12V0e155MRNvOdaeDDkSbmlN7O/av"
    "WB38H/Oy7Tq+tnavVvXFh4v5loFxcieGWti66DgN5OPqGuBxaW3ceD1BHOSVOXCZEkc29g"
    "LnPVL3VCAdbN0qxo1CEBsZc9kD8ve+8kA+Eg+BucZm82hFIIZpEJe8No0VD7CETYeLfvLK"
    "p3hzYNURRyJDV466K3DskkZ4BYrMQwXvdWF1/zzB/nDuwyue/GH1h0PqD2Yw6jpWk9Hr36"
    "H5DqrC4hQvwHs9o75ffWhuhPrkBbo4f/M6nrzwx7p5e/3l6vPnogPIE8Oy45W12dFjmc2y"
    "o3fTgi7DrMUc6biYN1kUYgF7Svj4KSFsx8NwUcR3fRSyFjnWc8J9kz0QsrI6xo+gXFq82K"
    "KcQnkrU6k9tT6dI7NEs8+l0KxW7gtpOzd0xEE/seeMCLm4EiGtnEv1p3w44qgImDuIpxmB"
    "oEiuKZMIVGwsN+RIpd33BeGgNhPQ3gid07BusopKHbohBWQb7kfH9Ohd0RSqVevmFacOUW"
    "pqb5i3X9zb+j6t77MDvs9Df2X2PHi3AO/Mq7k3VUnn5/uZz1dlqlL68lpVyZSkHPO5t0Uc"
    "81Xs7ZSKEAVPaAR+TpU2LNIZxAJXYGAwD5hygkr8H1goMMgY8nsJ+ct8NcB/BTzyxsrrud"
    "Qa2IosQx4xdIlekZDN/RUcjXqROvGU/8Q7pXt9Jowats53aUZYKmgMUvymC3Vu5ctcVxO0"
    "Z+7MvZQAXev0LN821g1BSqhP+8aeq7GWfTWNhqGiAzskGw+JWjwbulUToUNXnTwqz6o1WZ"
    "62ybLpqrefxa6vmkCm6Ntk0rhcYSzSp11mVwbjLEkGvqXF2Hoq9i5yYbJfdg0asTDc3z1x"
    "iLs2fesCm/5uu2WNL8oTdZtyVmvs78U2ubmvCHI3kjOKOLOWpg0j9zfgZMYhl9jkPXEwbb"
    "eDNvXAcIeRQySkCS/FCPWlfb7GXE67RGLmCPZqeT+W93PAPXDHvB81xRvAGwv0IK+DrTlu"
    "jSh77nMMO4Q99+n1uc+3yQQ1sYKqqS6s1TU5NNlc2bzmM6ZCzqRiOVqsTokzDz1gtEvdUV"
    "WF4SGRQx1hBlpnvAhDFoxXzoA4ckaFYmiaB+RGu3zJNVwwiqgXYapZ0D/VGc8c87IKKa9T"
    "qDpJqlscQBYO8GkYWQjm4kXZu+MuQjz+GbrAYH8PKW9V8UYSLgJ1CCWkUkyDFeTIFacEuP"
    "y3AZSXoSuAizij1XAsR8shYxpA/3PquSad7DilPNM4ca68xYPnshDT0rKILOaAkDeOFqHC"
    "SDad8og/kw/g+WAe2vC7DqrRkRf5zdL8GYHecape19HzXlfrea8Lel76sQoQV9M4c2I9UK"
    "j3zZ29l29ZPqkfT6poZPcI+zyptZtFP32hjSn+tsYMf1s5wd/m57fZp5o4o1MiNplF0b+P"
    "SkOzo5VYpE9WwZ6PVYz21sihlJLpo0+pjkup2qNUWCsSnbjZ2VVayq4YxamrVfeSNWMd/S"
    "EldWj+Q22b7KARZWkbq8EELsj1aZFub9dTdmOT1Tcl0sOYvVev6oR3vHpVHd4B13Igc+GV"
    "myLVqkVKxE7ckonriSEdR95DU/ZZRm6PC7Cxro+Kf9YgXi+1LYacumOqQ+JyQ9Og7vkH08"
    "/xrSlV/t/sqqD8eVui9Jvqpd8YZYIst8YqFdt5ZItoJWY7PQpYRCP+46TsLEBdGaw9DEja"
    "bHkYAOyR2UJEUH59PCVCXhlxd3VJHIlHJMdVO78VvxiS22Dw6/Nsihp1VTg/YcgHBMaqGB"
    "Ht8MEDAayKFx8AqABcfV2VoYNsNnILCSHNoKPr5zFyF3Lli1fTzInz5sTPBM8Hp/XvbwNH"
    "UJDVRfFMVEshXEWTZiId9YsPreN7J9ALc71IxN3o22iajvwRcv2odEFSNBcgHC058Tm/x1"
    "MUeH4DHEYLY5Y/DSw0kD2J2wDCkuFmkB3IYy6hkwhKBpIlY/ebVLKTVma0wAmTjpEIPR56"
    "EZr3+6xuZ6No2nXy2CiazgxFCnr1SRehr66xkRKxBd83L6UhPL8U+LXmSiJ0aGdR542VnD"
    "M/3kIKFvfjJ1Fp8f2tNRd5yC+2XlzaSJ2V0nWauIlyYraSRt5PX2B+JsrQJqenifQ+z09Z"
    "4AJke0H8XQ3A31Xi/a5AtI0iUGOb+JTTIvtbF852q4C0WY9uOGITXuZOfpRcmxW25NojJN"
    "ceMEKxY6rlYVT748gatafYgfa3ZxaGPGyCbizQO3B3UqvNxmY87e0DfIubDX5K0haV7/IQ"
    "Hyb8pmMD2rbajUcAjZWutFSPUN2zymUrm++Ii4uHbQ1hzQhZWEtSmFDPbbxQpIR2hGlfz7"
    "8Omzumh3O5UzGnHcO3zZDTQ+aMOVJYa6SMKdngWsD1t6SnfiKb3dbrYJsw4rbFtm/cugK2"
    "GU20zmpAyzaxHafn6pYGUXtFSPSmGsCiOdYCsgklr58zNm22Nk6YkIW7oqJyE0Jp39DOTE"
    "lwl7kmV+6WzNsb6KvNL74bcO2Sdms2nxLebWpfqibepunlG1Fvv/CArRSXlJqEb4KuhEqR"
    "DnkqNIXWc0+JQ2d8oTmv63J0IL/2W8CSepQBwXwhirsrFjNoj2JLzNVOoKI3pGkHru8A2b"
    "emIrUHjZiLaTa8SCXX0KngQzbmoSuvTbHaJDzjkAfOAFmyLl0RHpDl1Bsrhu8M33QsQT5N"
    "pwChmLOOC2YqbWKaEAQEymOP+OJuGskXcvicBUOs0CMf6XZxdkZHCq9LfDX4ZTSSaESer5"
    "/PZWPPZep11Cy/VOnqZU9xog94L6Q6a/ChMXYI9xSL0cyL1JGHZhqzIJ2bD6m6FJBgcphx"
    "qGBLSlfo9gDXgL0njoSUJXxlHGBsjCRoD19Sd5RwjdmSiciMlrksnFP4NxVcIwJTV+BzwG"
    "8ms8mIR89wiMlSjhNwk9V1h0y5/DgAi9sgRhoWEznHrhA2EbOi8RK9l68NXxxUUYKZ4uBP"
    "Q/gJocFq5jiKcCuYUVLulHxCHrMDE0i2uQ1M4hY5K3ym66PKD37ihXLlMvNOjpCabAiVws"
    "Zk/idYcQB/WMoJVlIdVd9CnOJNf9qEL52x3rbkRsNan+r60d5kix9Ds6oM4R1Oqjonv//t"
    "4/eP6uv837hUNqRiPxUedm+zyxza27Tj/DI2/0brzmkb571LdJV61szzn8j0CVKb3+TQy3"
    "HL+U0gQJBvnHQqkd4jS0tCEwidR3H3eL94XQPwF3leSII4XDoupnpBkztqoroxL5ssIWmZ"
    "VkIvOpQu8LxOOdDz6nKg54VyoNp4LQJcHRSXErFBcZsHxRkzskFInBE5dEBcbU9aY6TbrB"
    "olV4gKSv7ahP1hFR//+FePnWT4UQ7GIshAXK1igcUi60irvVpCgISaVyVSfswifI9Tf3Pi"
    "lv/bZf6vcntvONRZYTvQXR5o5c0vDnJ16uVEogfRMuuGchdZl5MDlybbfFaqf7n82i8fA8"
    "dkTRA27Q86pdvzI5zVCvuCZtW+hLNi4FfmwG6DjaEgb/eGLu8NNs7viY+/rcG0i+MzrR2P"
    "yvO0VB+f5eXs2WQRXGTdNMM1LWIhLUKqM3o2AzUrZGEtwprShZquBGWiFuIORh51bSvbVe"
    "gRN6XmtuXEm36Oa97WhTW909RANUyyH7cTHlM/nfKRApzddWpAnOhULaDc88C5gv5ZA9/M"
    "TmUhfgziso19i9gZnUG75NTWRs5koju3zVbft8jOMsrFlhh9T1gYvcRosgjcrSGCTnqkVu"
    "4j6sroNNXBVymt59EYrEz5io1isf7Gl1B/WPY3gMIGcTwWhMCIKcTReNElcZJMiiaQxotU"
    "7Iopofw8FZn1Uxzw40Wy13ssWIwBWh9W5Ob71dfrXz9+h3AdwTAWysQluSyini9UxxAPA5"
    "UEoAKASMcfzSgEia3ICGLI2GyAd2IPLMTayyM25jMTWHUbqBAw6A8DtNQNiPDktv2eSFRN"
    "RA6FCKIHDmUKpKip7vxMVMdtUYzaOoWSDfLBgjhe6jYwAVOrbFzUirgcQswktvItJOi6xo"
    "Hvbx2wk9bU91nYwEbTbBlN0yuKceZKN/nFNnrJRi8dw4pho5f2g66tzWxjl7qxGLccu6Q1"
    "3SLA1US5lIhlyjVmytkc9YddUvgicjdn/+SkLc+ryzyflMG9wVDnpO1Qd3moLaXviY+/pf"
    "T1hHXWR0wteecJkHeOFdca7J06h/K2mPwBzgq9OQMd9TqiuEoVjwozDQZrTwp106GITLbN"
    "jQ4Kr8jcp1BpXOXZkzpNwHw803PGPhegZqly4SCMh3eQgBGyDvKAJSd6cMAIrTEpIZ6MBR"
    "zS9bEQjxypuIfi31DK/FK2lU1FnNBRRZUJec9P2KnKk+f43syL0Mvp6BNCgUeEI0ZUjVu8"
    "r4CS5MFdWfY8/SrYj6idPc+ek+3znAz/X4B1TXycbt+OI6tDSQbaDz1MP1YDhHNiPfAY7q"
    "MSHff5olGpv0Sihz7vtzUQfluJ79tCrgwuvPJpXH2YkxKxZk2JqeiJodqwS/S/dbl0MnKH"
    "TqhzVBXmY22qfJl4nBWS6aB/wffr5q9ZNN5ULhpv8otGoj4W8b6eUd+vXDuykj06ubk4f/"
    "M6Xjfgj3WQX3+5+vy5wh1Sx77UKvt25mXfaitlZih72B4gNBQ/PvQLpJ2a4JojX2Z8J/T5"
    "NWZ3iqm/ob2NLwvlCEwG+Qkmgjc8WG178yBiujyC8+ftCbBlb6X87eL87Pz1X44xuvlsHp"
    "vdSNuVbec0jAQ0/qdq/YduHpvmqqQA5PsHmmtIJ5EpRnAbqNmRyWpPCbZRBQfiGgP4GpqD"
    "q51JiTsgXYVgOeXI4AWKrK79MIX5Lts5t4FK97+crvJvA24DaKffdM5CwYNnIk7p/x6eTr"
    "7JCpL/j5li4k7pA9O1EtyOpctPlU5qsVcWuAKSwllqcLc07WqXx70XbEwMNrI9tBnrpGit"
    "ztBaSNB6DITgPXk82qcD682pCG919tuUyFbZb7c9qh8tPD/yAnEKtz3EUf1OkuLGe3gjT1"
    "9aqHdJW1tP+Xx0Kcz3hnXL2cuNcthkeUnL2Ozamy8kXjBUinZTt2BazroFG7gFDxsH0rHp"
    "3n6OM997YOHmlNKsuOWUdplTKLfYMBINk6pnhJ5yWnXjSGiAXUrkKSM38QJPTDddY3LSdo"
    "np8hJjaetPe/zlxSlvyLDOyFglrexg3MYC7CACOjluqA9rVshO1iKsmJZHPkNAvbA8KLQS"
    "3DJRC7GNuDhYxMU8Ie9vCW3vwgDy0GYXxhrYZj72FhD+e76/fuJctkbWQFvpWC3A3PPEnh"
    "lddIvgIR4n49ycutTrhJ5LHt5LkLZkd/2ueunRlrVTbld2jSxheBUW0WqeV2Yh2pztdTMF"
    "WpZYslCo3IJqjx4ogtRCDk5IvEgQc7tngtyz1SXSuB6ov2AJ52tAblNJRdJcMMUYM5R3pI"
    "xBKJfpU3G+5I8YtSVN2wEZQ5125pJJyGfk7D2ZU4GpDIkP/wD2lWJ+wU9iMZvRcCVv4sDV"
    "YTplpG4SsCWDDuTsdYm+ru4KJC6fcwz+ii6J5wpyF8ITCI5xZD4AgPcDmlnI5izCl4C7Sa"
    "y9B+YQARQv7I3mbqHyOyp8T4ljShjHz6XAlph6rsQ68vwMLji0yHkD3hkshK4isKmP6DJJ"
    "mgnsNXhIBDAjboPKOsiwqi5/XR0GX139ejObrAcAH2EAztmRAKqWtoZn7InQHg/YzbQ92v"
    "N1vfsWsa4mk6RELFctMwxtUExySkTJR7Amq1qJcG9Wl33napQPAS6NBznVm63tJZLWBb8G"
    "4c1OCzPC9rTwCE8LY7Ni0xmQFbfUgE4PtqUGPO3xt6fY9iywO57+OmeBtdKE2cpUe/djmx"
    "pVJR7sVPmqat91ulLWhjHKE4j+VbHCU74E36wpAjKIi+4seehqx+xYPqVK2+VFp+Q7SoSM"
    "8MBfEazgIxdS5r6/DcCLescx4JeB8zUSxseaeHmV6xmaase2Ont1zK/alaua3QdQy2g59c"
    "bTuNyQvDJikBVMdsirPLS5WN+UTfnHugDh7EFwu7G82e2gzRtZ/3M3InzLce1xVG/LmaBg"
    "WSpVsarBTYn0EN/zV6/qxDm+elUd6AjXSlBumpkvI9S7GOqd4IwbaBHj6koesUAP8F1n+/"
    "WsjkfnlpCD+JupP1rMmqwosUD/cp1dnNdYTS7Oq8sCnRdSMlj3k3U/WfeTDaLoKqzWq2cZ"
    "/l2GthbDv9pjult/IBZkL3UHmlLt67yBcU34jZyBX3jAVprNCd41eCeocp0QLC+JQ2fAKE"
    "UXnReQVMlwXbDb+OaeCWLqPQ6Iox5NKh7AWsU63nSFPr+bREKn+KNQmRzppDqFYMAj5sT1"
    "yEFYVxuYcuJ6LiYHlIKWoNlBB5maLc3ssESmT5rKnm2w1AdXRL860UNObMtkDzWGYp+TvV"
    "myB1h2mhixpn0PPDa5Gu5ntQopQLPqOu5nJaUUrCH7pA3Z0aqZtRW3t4ZWd+zXju62uzJg"
    "D2FmdQ3inUVSj0rieGxcbxbUeBHslN16TR+Ye4XBFCclxmv68mCdBSug4TAVlbEZqcVECq"
    "Zz4GO+eKk0uBBzmc65DzwTE2YojU4wZQaEgywXDEM5ZXdwQKEL53mhvOqyUFFWBKPheKrM"
    "YWkDw4sjbQYP8AZkAnGPrq5zJ5/wdEwFgx8dadguBIOKd2DtCDLlS3kz+VTG+sWk/dam7Z"
    "5Ne9hKdofeX3dcy+7YEo4fxlzdSbiWWsqKyFezFBKJXsztfRMVYP1vsD6b5r0Jg2sv/Mp6"
    "Ep60J2E8pcHdxuOfEbbjf4zjrz/hph6lgpx1gdQ4w49B26O13jWMax/j52dYt8x2FkXqLY"
    "smu740WGuuq0abW+q/mxNdU2JO9mjq08t1ORoQsRhPwSxPnSwTl0XU84WKT4kPhUdcpe+J"
    "OLlnbA6Wu7TImT/Z1ohuWGxnmzI7HTOkd2LrVRvWmAarif0RC/TgzG3vxsfc3VxnzgrbcP"
    "WuKUeF7ftA+0vA+f+w0u1FXVm/u2CbbWIbQ/SpktvF2Rkdyf++PH8B/714hf+9wP8y/O9L"
    "/K8L/305gfajUdp5vKRy25Ebi2CQOC9i4SXWOB2xiVR4iINhis4AGEkYAwl58IT2Dy9G/8"
    "XGkUMi5vuawoTcpkUkH22i8vIJPpO7EhSKDdjS8KgEuJIhYGyggx6hCAdEXVZsZ7moQhNq"
    "ph+gEOtofcY2UPAgesSL13XIJPkVM0UleV2o16eneAN8UyI90B1yVUDrFER8XV0Q8XWhIC"
    "Kub5uoCUbuUF4VqyI08p9Y/+nTHP/mTCzrLLMlbmwY0cF3n9bDiKxT93g5WIh6ma1thmON"
    "qR032czQ1u5b5E1BsneMz3kOz+GCO/fqly+fvg4//XL90ym5lrYuUK5CNuMP8jL4apV7V1"
    "rrl2TqiYiHKyRS4c8zZUdHfO6N05no8QdtK3sheosVzcr4gj2TLEj+sCLLkEcq6f1ApRYy"
    "aYnQZxxw1Z9Que+Du4XE2AH2lg8Zjm7kIENWq2dCZySK2wzHwBIL0qnr8XbINlPXkGAGNz"
    "slzoyHgQRtOOWLUIc0Mfl2SoTRMPZmY7p68Di48GQuXQ3IaJX2lEN4lc/H9+/xbeS4gONB"
    "BUt5Y6CV4QMpAPRvyZPdBkJCNZ5K+OUt8J7PwbXhSNxOBQsfoPkpPJB8WOcn5Wh36JKuhs"
    "rVYQYBiwhUPB2VBolLYU7ogdDvCemioCv5sJBxKsBUIkl8l1qxBFL1YHiXUz4zQ+hFKvcU"
    "DKHyl6hRNGUPwCcjX2gEs8N3LXmug46QSH9KjbNz5ATbUZO6APW+A8O4X8Fe/BgsZoUdPh"
    "sdpmV76JVqOX1V9zmi+woeu6gVO3axJnTsokASXcg9qinCaRmbZubxNDNGw2mCcVqmh2tE"
    "HYyrIa5EWOuQJdvhuhohJdJ7LBYS/5IGvbbF0Nij1mKVELm1hRv7OrPC9ty7005NMI82He"
    "issB3oLg+0cQ00tCdSUj0KKN6zNZF2aBTxv55R36/Ot5iT3dsovMsPwbutYb84f/M6Bhr+"
    "WAft9Zerz5+LWGo3TRHG6tCnlMhWoU8dm8v7jnxKPFtF8KtzpWSltkyVcjwjUJIqJfHjNb"
    "EWslIHtXw7bIdpP/lmakxW2KoxXVZjLAnj6Y1/A55uyrAJOXXHVGxbc/yD6ecIHTNVR7VZ"
    "w4Del7pVGmBUmyDQzYVxPT6QsWzLOaTw+cqPWMdZjxHsn61g9Js3Z74X9BWnsTSntwXqi8"
    "rC8jOfr/q6JPFFNOI/toPpW9xHD+eRy8Ye5J/UsX7bViPrWy7j4v42BHXBwlUDLlvg7nGM"
    "UimkN4coyVXdQ4QKKco2xymXFq2P+10qhm8LnOJgwT5C5AUP3tZ6OHI8P2FPfcWJjsdsDj"
    "6OAwB2lAtVxOZbg8TmvZ1OuO6yslPDBgjdUP9emy09nUaRfEOL0SMYebOtlYEb6KNH+Ow8"
    "1EEv3lUBD8na/kjYQ3o/2TD8wfeCe0VCn0mTTMR5APicBVjNZOKFIlKllYEef0q+Qb1kIM"
    "xf/+3qX85fvdbZaohg45BFZE5DVfNY7niWxt5FGjsH03tKRUm+zOoTz6xU7zIEtR94zn7M"
    "vZCJzc7EssI2BL1zp185SvemuYiEPeA+iiG2B9x2/G2Wzl0lHsBlsCm0WaEe0WBt8tMD2H"
    "yDDZOflkzjPaLbsQlcF9zsp9u1TAR37OMDw2cvs87N1cEjxvkdG7IHc6y5YYJZiA+nAcF+"
    "CLI5pB2ugswhdp7gbaQwx1DybY1t9lCamKReeG0s3DvL8LxOEOh5dQzo+aO5Y9VsabT5pU"
    "Xs1vfo1odwtbAuGyLUddQrh3B+fU7Pro6tzmxevi6rw551K7I+Udo817dKajJixIWsKHTE"
    "F1GqvDSRLRxXLr00cuKUIjM2G4EvdQIFtOSW7mDhZ0wULldwBwttOWRGV9Atm80jVVjaAe"
    "fr8J6t4mQl6h7PBPEga7jnM5VmVb4UlgGTzVWiEzXTLjFvC/yqmkx4SBgdT3U3p8SBHCPw"
    "pEkeF6yCrWpTYyJy39WpSfDFXZgkDrw4SoGIqfWFt5Gb0YzX3oL+PEnGGyZbtMChUeidQG"
    "P2Yy6tNyFHJJ4Uesj18JgP8wQbyxHFP/6ynuR9epJx/jZxIscCvcsVcV6rzvD5mjLD58Uq"
    "w/qDKAD8qMcpEbSu4077lZLFbxOlO5He4/cE6/1+vqmW89qYTbXBRpAWaUXN7sF2kD5I9D"
    "f0iKck7blHl9cnrfFtsgUlknaIuzzE9mjriY9/V7M+H/PWqNlZDV16sYiF9DjzaO8T39on"
    "WQ3TaMf5lLtzQthFWNOfa6d8pGnKcomrNMdorvaYzlSjbbilugvwf1IiEX1goUAqMRmxaM"
    "lYEB9nofMSIR1AxUTldBRwgQeXBN1GcYZsLwSH5oxi/UbZnEw8n+mKVcrJCmmxIeNyhF7K"
    "AfEmxlmJDVQy61TeZvB9QtUiFBwx4cmXu0QPK4CnHh9uAjeb+3QMd3P0dwXJu4f6RU2Ob5"
    "W62ry9ehlTGdI4clWJSEznrUtxyXZjuF2kE26HbO6vhhE3TuDbwHNNgS3TdyqFNGCIgV1S"
    "dEnlK6UTe6tngJulKoOp9iZDto4pSPy7kLj6NnA9F1OjC+ppj3DAtSSmrWbMZS55nsiPVs"
    "5PNet8lUNYKPeVcRdnOoDGg829xbDsVXXteiEbG9p7Cpwd3zalULd4i8zLtHSLRq72ddns"
    "euZt30sWu2qffGaoN3EqZjroYSbcixpexYvqJFd5r6Ktjtc6UyKdcf9HiYpfXVTXtO8FuO"
    "ucDLuoqis3IS8qTYRSncQxLWOzOG6exRG0y1J3QfVcT4nY6b7BdKf+aDFrsnLHAr07vG4/"
    "+AnsqybriGlv15DN15AKa6qRLl7dR49YhvuuWqPt+GYjkZay2G+K/fHxK/amrbfMrkCXU8"
    "kUX1cHJJY5dPWP3a/4LVYBsQe2T/vANueMbDgBctKWm3EUQ900OLIo2CMdwha87jSqh+A+"
    "9HCiHhv3oZORTF0nP3Rs3rZIfqjYxiy2j2Fb3Lob00tsanOb2nx7gHZKUpKmhbuOpZS+Pl"
    "hHUwIjxR1uTVa65jOmyrIjxyXmJcXBkBDRKW+FJeFlQ0Ecl66c6trxKgaTqgrzwLAxIZJI"
    "VBpPZXtnQBwMI3UUBQepRcjayTGIsJQ8hYjRDEtHx24ifUk/rkrWtwx5xIC0E0ncmHsb0E"
    "kEdJ1I3lBNdQefOuRL9bojgAFoVzWJO/Kl1rN0gC1kCSZH7EJdQzChJZt4daU53XzLEnMd"
    "3VXKUC2pMYdfe5Ojxligh37n9svM4Rra6CTXCPTuJPdlHQrOy2oKzssCBQc3pSK468ujxk"
    "L7c5C82O2i20aRVLMpFsB8vHZ3Imld9sfsx7Uu+74PtfUpn+zAp6yslsZ0loxYjxzLezAB"
    "rPv5AO7nKj9UY2T75ozKA5v5sLsVfoe1MCpcWuHjvqywNR+Wylc2BRdQQLicLoN0jrL3SY"
    "RcYFxYgaBKw9MVHcZ0IUxk3WL0X2wcpWPm4J8qC9rz28XZGR3pQn6XL87h79HopwFxMIkZ"
    "dI/xdRjCB26odK4y7A78bJhXDR4UA8t4hD/cSpzlRJCtfSZMZKC0L4KAubIbtjwlOhRPe9"
    "F0DCANGSRbm2FYHXQaBgIjAWmwGnF3BXUssIVgEqPA9QG3KRW3wYR6vuwbyUnytpHnQyxe"
    "FK4AtuPKcGa9YvvyitkwoB06ePTi0wTflEjvnDzt0/VLs2KtmbylGbE2BLZDqX5f1Eri92"
    "JNEr8XNonf0zP5j49kfiJVQheGZy+f1bsaH9W7yk/qXeGDsjnJ+v5F0fCuURiqab9V+Ni2"
    "bvHRwvMjLxCncNtDuMV3ElVGpY04m5eFdlSTj1Mi+/Nmnu3WvmjNlWlMyQ3Wr7SoXcC6vI"
    "DZGJ0nPv4HOQV6/IM+tgSANq6g33EF3ZqxNqqg61EFhznT+Z2H98AYKznVMZcG6851lqrR"
    "NqkUXboyaRRncrNiLpmH/C6kM3XWk6pDo5P+sZUmJbvqAAfZymO+kGOCrbX4MwFdCzIJ+Q"
    "xUaGfJ2H1cduYLD/SN8Qaa2kygzaWqKIOX4ciG4q/V/GF9Pz280BZnVAmRuNEJx1M53thZ"
    "DZdSOu96dl85pfeoiSpt0PvMnK7LjDbtnzQ1Gl1yZckK1zDKE5EnDZ21MZ+2jZndUWtui1"
    "mhPi3huzKKNGItqO+/JT0dGcR1Nfjs7OqUDn/FQm88PSlR4fWVtRo8TdpsoL/rn7aozWtV"
    "3x2ovpCOvjJRcjm0KZEeMnfOX72qcVQrW1Wn8IVruQOk+bwJwrp5D9HdCbtE3jEq9dlVH5"
    "amRPZ/XnoY7bm1k9GCnrDPzeyv/w9prxao"
)
