RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "program_templates" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "title" VARCHAR(60) NOT NULL UNIQUE,
            "content" JSON NOT NULL,
            "duration_days" INT,
            "goal" VARCHAR(9) UNIQUE,
            "protect_content" INT NOT NULL DEFAULT 0,
            "position" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "offer_id" INT REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'ALTER TABLE "programs" ADD "protect_content" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "programs" ADD "template_id" INT REFERENCES "program_templates" ("id") ON DELETE RESTRICT',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "program_templates" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "title" VARCHAR(60) NOT NULL UNIQUE,
            "content" JSONB NOT NULL,
            "duration_days" INT,
            "goal" VARCHAR(9) UNIQUE,
            "protect_content" BOOL NOT NULL DEFAULT False,
            "position" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "offer_id" INT REFERENCES "offers" ("id") ON DELETE RESTRICT
        )
        """,
        'ALTER TABLE "programs" ADD "protect_content" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "programs" ADD "template_id" INT',
        'ALTER TABLE "programs" ADD CONSTRAINT "fk_programs_program__21d3dd4b" FOREIGN KEY ("template_id") REFERENCES "program_templates" ("id") ON DELETE RESTRICT',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "programs" DROP COLUMN "protect_content"',
        'ALTER TABLE "programs" DROP COLUMN "template_id"',
        'DROP TABLE IF EXISTS "program_templates"',
    ],
    "postgres": [
        'ALTER TABLE "programs" DROP CONSTRAINT IF EXISTS "fk_programs_program__21d3dd4b"',
        'ALTER TABLE "programs" DROP COLUMN "protect_content"',
        'ALTER TABLE "programs" DROP COLUMN "template_id"',
        'DROP TABLE IF EXISTS "program_templates"',
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
    "eJztfW1z27iS7l9B+UuSKq3KsRNn4uy9VU4mc07u5mVO7HOzd4+nREiELK4pQktQVrTnzn"
    "9fdAN8J2WSoiSKxpfEItEA+QAEGo2nu/95Muc2c8Xwvc+pPaEiOLkk/zzx6JzJP/I3B+SE"
    "LhbxLbgQ0LGLpcdhMbxMxyLw6QQqnFJXMHnJZmLiO4vA4Z686i1dFy7yiSzoeHdQxRWZMy"
    "HoHSNT7hPqumTiOswLBOFTQokl2N1c/rTIc8EYscY8GArmPzgTJoYBde+HuoCwXgzIyglm"
    "ZLwMAu4JMmYuXxEnGN56t5414V6A9TiyZo9FrVJBbBrQAZGtBzMuGLbryScZL+fvZPt86U"
    "/YyLFRcjVzJrNIVpZ05IPSpRT0nwkymdFAXiErKmSjFp9Oma/F5A2qn0w/mMuoLUjAB7I1"
    "m1j/tWQCYLKIoGt5HSTgOam4h1+MSGgdj/lE8DkLZhK9IbH8pefJv0b3bA3t3HpQUMiujM"
    "DEemb0gclW75YetkV9Rjwuq3+Q1T23po7niBmzRzQADAVXQrIqWU6jJX/PuQAorYXP73wJ"
    "wEijEEIDTYfAOF4BMFirmPGVIPIfOUR8wMoRA/kebLoU1LUUUDfMZXc+ncs3cexbb6UeRF"
    "bA+X2qGXhJj4+5vR7C+Ft6jkRxFPA7Bg8vR9c//pCXHc9mP5kIfy7uR1OHuXZq2Ds2VIDX"
    "R8F6gdc+ecFvWBCG7Hg04e5y7sWFF2v5cl5U2vHwW7ljso9owKD6wF/CNwCjXn8w4Wehnj"
    "Quoh4xIWOzKV26QeKbGY/iayej0ddvN6Prjzej0UmVr0xfkt+AwGEUCHz7O3iEfzl7+erN"
    "q1/OL179IovgY0ZX3vypmo6BUYIIz9ebkz/xvvx8VAnEOAZVBDRYijywH2bU/+gt54juJ/"
    "lI1JuwHMqxdAZp+QpZpENcN0EdXoixjiepCFjbp9PgZFd4z+nPkcu8u2Amf27C9v9eff/w"
    "16vvz9+8gOa4nFTVfPtV3ziDOwB+Amw1DebR/j/X374Wj+OESAZi25kE5P8T1xG5Qd0W1D"
    "sc1xuABTCg5rkQ/+UmEX3+5erfs2B/+PztPYIjZz6Y8sIK3meg10tLHegTIgb6LaCPVuc8"
    "+O+du9IZPCX2+EReALyep7uCu57K356dnZ+/OTs9v/jl9as3b17/chrN6flbmyag95/+Av"
    "N7qlPCCT9GP9RZCsDnXOo3XjH6SbEM+GMpt6thH13Z77h//+3b59S4f/8pA+zXv395//H7"
    "85f4EchCTlCCd0Ldy0N+PZf6XumIz4i2Mua7oLycn725iMY4/Ng0qq+/XH3+nIe1QKOtN5"
    "2UVGAmlqYTi94PFKuOJQM8FtmjvrgfVfHs9LSCsihLlaqLeC+jtfgM0JC7vjzMf7/58Ku8"
    "GThzVqK/pISzKowWHYZ/7Az+f50uvQlgS+zxUG1Bhh5f/e9ddcuGXrj59OXj9c3Vl99Tc/"
    "2vVzcf4c4ZXl1nrj6/yHRYVAn58enmrwR+kv/49vVjVhWKyt38xwk8k9xo85F88RG1k0iF"
    "l8NLadUpoH7j/k8Lt9D/HZv2+tTRCftOg57OSJuu7nJXK4Nbof5SqrykZBqpLF3bhLZj14"
    "pRRTtuPVCTIj1SA7eCFIyv0/tCSyHClYf3N+4z5877N7bOmQozoOpji29hPceF7p/h8Amv"
    "xo/o01Vkrk6NKvny8pWZ2ip+lzPH908fbk4KZoMWYL0O6HR6hBNBVVxTU2AJsDB6x3Ryv6"
    "K+PSoZxj6bOAs8vCrYP2rZ3/7tO3Npifkje/r2PaywR+AjkvyMJxBMYZu/NT+bZ69QT26z"
    "bd02tFSO3KbTzRS+FY45R+kebnjgqQ44yWrG8dyMkzuGp4NhKwPC5ecYnbmVHG39I/FYau"
    "SqeuHHH5lzr3+exPjlxO44vj6Iyf/YzwWYMuTzR2hr9PTLhGP1BAvL98cff9Y6WttkTOnZ"
    "6dpeLCflZ3C6c5scwGnRPVpTFsyzAdJd9UjKqPK2gknlbalB5W3WnJL9qioqilkxo4AXKO"
    "DxxFYd2JSMQfVxHXycpPxsqTCm6ENHBnNVpTH75VZQyNWYbAHfD27PlMIsuKmvt7ZGvksN"
    "U0NfoFXGnVKuSWpu2xbK44L5gnvAsAIm1HTpecxVDDfBqD+ZWWTG5XsQeDgxIEvBfPgTiV"
    "+LGXC5pvI+sxVXzpJVD+UgZnDRuiTXf/vsBKqIIFfXHz59krqouwbel3w0xrwU6wuJa/q6"
    "7dwxEVgkYK6boclpcpjrPDAkk+lnB1KYIr+tNG8OyWHvZFtSCWWTQFjRHcWC42TMiJAAXp"
    "Lb5ekpHUt1nEm8Ll+ewe/xGBlhC7oGWgt5eTYAmhtQ5UjEIcOKFG9MkehkawFfOJMkjQ0v"
    "ALtP/nB8xV5DuODmmAfwBuoV5YU1WflcYuai5u7BC0atzajsCK7qQ0qgS727pcTEAohdoM"
    "KFZLdngiy9wHFJVGY0ATpiihCIzSGbT91DOKExVbeci4ScR4DIF76Kx1ayWwhchhdynSkr"
    "YlIuGF+4bAjFkEipK4OOhcoSNUWo8JUHrUpAFXVQ8RyZpzEBBKAS+fKuHZMWyXhNwE480G"
    "+rAYRBBwRMupADYh32zK33LeoD7j3IkY8bZ9UXAowSl8RaUScQ8r3lhJl6BjJ1fNl8OAgn"
    "8BEgiI5A9iP1BDykTdYseEesgN7Llx2vrVtP3UH85njHvRfJXoBByYA7mXj4O85wgOJTaU"
    "onCo5kW6Ox/L58+XjqnWOUNBNTNgkowg3Y3alPgbqubJyu6HoEEMY80hhfhBZBlr2iauVE"
    "fTtIYcX3qEiNTG0R5VtEp9jqb/lBAVj6FGDLvSKsiSWtJQfxvnelT2VLujPCZ6DnstoEio"
    "xgb9gpe6ZN4Iw3wl+Fe/6yE76kVO/IExevKmz0L16V7vThVhpmnKPqopwSMiA/CnKouNbB"
    "OCnTCOKOnQulMT4/q4Dx+VkpxnArQ3yD/UAdgCOB/qF7Vo1itYFhlZ8mlB5fb5aIZfY3Se"
    "wP5CoYl0NchrDeKRXoHJtoyAXSh2YjVzYEHJKFrMjzdUZ1LNG/eaP9la9ow1WfnperwjC3"
    "uszcStpbGnR4Vtx0dvc7OzZyNOrsWNx0dpc7OzSQNujopKjp5C538tjlk8bdnBY2Hd3ljg"
    "7PimraNxNSPaID79u8yf07HgRNdaSsuPnQuvyhqdPsfDffsJ9lTt2RRA/Mq5u68uO/36R6"
    "MedIH/Xk529f/xIWz3rXZzad2dP9ehNcobiZ6ZrOdClORS1LS1awB5/Crq3gmmxSB+aEyE"
    "EBbg3VV1Ws36/Krd+vctbvBC2jwVqdkd7LUr3P8+E+rdRIc6lpe49kjMW9gsU9SyRq8EEV"
    "VWEU4C5/VhHzq87ClBIyS1Px0mQiXzztLyvJN6zIAEyK7Ghbc3xEwOQCpciz9UDNSPVou7"
    "grHx0chnmEa/uP/O4smOt47Dqs76hGb1UnkuRHW8E7JxyOLeBb1WG+Y6O3KrCZD3cLj/l0"
    "AGnjMV/sMZ8cpVKFZ1uCpRyVvsqK+grSnD+0A1I4UfYVKAhCPvIZRuTcErDPsqrvqqa+oj"
    "Vfbv3tfVn296vjy2DMf26Hz7eojn4snWm+tfJM3HII/a5q6eso0iC1NCtpsHo+MWEAWjrf"
    "FitVS19BCsNOe9Txt53G/5asq6+Aae/qLaH6rmrpK0jC4/y/tx1O11hJbyEK2GJbgGQVfY"
    "UHjma2Q+dG1vBFUS96C5IzZ3bIL9lyMN1AXU8AL78FnI7QP6cUn1phYWIobRZQxxUj4CSU"
    "A/rNYzdc/vM4rL+q+n7o6noEbu0wOmiDKg2lE1qoHgunM4psYo1i6vzAvGRgsSX3jC0guM"
    "vcgTRpY7mhJVSHa3ynYtao0I0ehv8QjIkwv9wPHZkDw8Pg8+jscMydhmFgrID9DCzIAidr"
    "vYfwH5iM7W6Jm8JLlQ2NLJZBGCFnxX1bqNgeHFv0MWecUxoTclNMj1RIJRNWo2OHPgOyKa"
    "zGz4KJp5wIG5bvhQPxvomw8O0WJ9gpZ10kZfrn4do+AQPxkhNfgX5SnjItJbRV0rSOob0B"
    "3d2kqzP0lydNfzlMkoiOfXQmRG1XUd1AfzHxU6syNKrETz1oqoiOTQdVcd0uU0QtA0SjDX"
    "XEVyjdVCcZDY9urBe6cPPN9TdItc4fWCZgLfkOsU8h/CWElyW4uZVLGLPfEWRtqXsLl0Im"
    "cbnljaKvYlhbFYRUbrhtulaxb8NDQ8e2BnJzHQpCyvBBGAo1jAu7wizvsqunjj9XAUVhgw"
    "5PaWPMTwhrKtUcIfsXE6vDNj3ejsOAtzGErBNg6nIoKFsVdC2rXifNBCtZrStX76KIqxoI"
    "JS6sF9Do1OfzRNQWDPmJPjBxUFNd84zaZMxYFAdYRdhR2F1C7M+lZ3MwJagopgTGmC7r+A"
    "DPhBkbwlOyIeDQakB8zskZ5a+A/sybQJuRMgpgkct/ekZssGEtqMH4PXV5e5qYcWpHss2L"
    "GnPc4+a4aCKqi3dOsBcW513DLZXdok1staRMkXAPoW4/BGu8LaixLqeFjL6TX5U9fTBb9U"
    "AqLN+DYBTmOOrQs0TvjqO2PQEZLx03cDwxhGYPcQKyk1Oq2ABTZ+inpfo3+NtfIhVi9TE+"
    "+HzeIqbVQN2Eag7WMQ0ms0K9oxzYpMyOhu5eTVo7jtsEJs4Rn9bQ7BISvUkx094JpqEFPG"
    "m7iznB3sVXhadKtSNjhFJmAxqjangBB+AFJAeiYQZsQjbzoXeKG5D0OCggBmQcEspZAUlP"
    "iG1y2IbH4zNOVtQLMHHmgio+PJyZQx5YL5O7NeBDcjNjxOcrlWyTw7m4SojKqB/lR5VFgT"
    "qgH7XiIbc5i97nWbTRNI2m2QFN8+i/sZxGVGd1eVx7Cj3adq47HbQj2tSc2luxf8Ps4H9f"
    "FC3X0b2Na7XKLz5aLrZ0jJMrMeTC1knHqScfV+cAj1Jr48LrCGIhr8yC25RYsrDjWe+Quq"
    "cc6WDpVj5uFJzYyITLGpC/95V78pG4D8w1Nl8EawI+TIMo5XVYWPEAC9h0OOnHrzzExoFV"
    "RyyJDF1bqlXg2MWF8A4kmYcM3pvc6v5xgvXh2IdXPPnD6A+H1B/CzqhqWI17r3+H5jvICo"
    "tDPAfv9Zy6bvmheSjUJyvQ+dmbi2jwwo9N4/b6y9Xnz3kDkCNGRccrG6OjRzLNoqN3cwdd"
    "hFmLMdJxMq8zKUQC5pTw8VNCWI5H/jKP72YvZC1yrOeE+yZ7IGRFeYwfQbkwebFBOYHyVl"
    "ul9tT6ZIzMAs0+E0KzXLnPhe1saIiDeiLLGRFyciVC7nIu1U/5cMRSHjB34E8zBkER31Nb"
    "IlCxMd2QJZV21xWEg9pMQHsjdEH9qsEqSnXomhSQbbgfHdOjd0VTKFet62ecOkSqqb1h3n"
    "5yb2P7NLbPDtg+D/2VmfPg3QK8M6vm3lQlHZ/vA1+si1Sl5O2NqlKYknLCF84WfsxXkbVT"
    "KkIULKEB2DlV2LBARxDzbIGOwdxjyggq8X9gvkAnY4jvJeSVxXqAf3k8cCbK6rnSGtiarH"
    "weMDSJXhGfLdw1HI06gTrxlH9iS8lan4lQDdtkuwx7WCpoDEL8JhN1bmXL3JQTtGfmzL2k"
    "AN1o9CxeNjZ1QUKoT+vGnrOxFn01tbqhpALTJY27RE2eNc2qsdChs04elWXVbFme9pal6a"
    "y3n8mur5pAKunbdFo7XWEk0qdVZlcbxnkcDHzLHWProdi7yIVJf9kVaMQi5P7uiUPcteFb"
    "Fdjkd9ut3fiyOFB3mM5qw/57uU1s7iuC3I34jCKKrKVpw8j99TiZc4glNn1HLAzbbeGeeh"
    "Byh5FDJOQWXooR6sr9+YbtctIkEjFHsFbD+zG8nwOugTvm/aghXgPeSKAHcR1MznGziTLn"
    "PsewQphzn16f+3ybTlETy6ma6sZGXZNDkebK5jWfM+VyJhXL8XI9JNbCd4DRLnVHlRWG+0"
    "R2dYARaK3J0veZN1lbxsusg9pi4ARuvWh2oUDvqEMXVdSZi3J15iKnziQfKwdxOVsxI9YD"
    "vXHfFFGckOrZYSORPqkQe7bBhlN9rd1nQqaPG9Aq+8/y7WduRln6SGgY2XRdEIitdHTn5P"
    "o0ylsLQyK3M07xZF0+bSREDKYFmDpiJDVM56HuMXRKbo8n0aH+cVQH0TWI+4ngaz6n9oRu"
    "nTz+fVhPhS7pmENQ2UYwPSuoSLfbpo1XtRzhjFAHpJS7xdZgJbw8+ohZwOYLicS2iZp/9z"
    "nQpm50bT36CndqQVkGY/7zpMiEou4MNtpQ4jJb2lDg0G2+FAFkrZ3MiJB3xtxeXxJL4hHI"
    "j0A55WsiLMQEQJ+h52nPfnVXWC+QKQv+RIpau1BjA7mymEwoShGk/Jb0fZW9B4IAyAXXh+"
    "hMlk47xMidz5cLMPKob9KKwg1EzwTPB4cc7249S1CQ1bmEQjJwjuWrzxoD7SyFD63doqZQ"
    "C7OdQETV6Gb06aa8CCESVJQFKZrxqwpWnLic36PxCZ4/BA6drDA4kgYWCsiaxK0H3lzQGA"
    "RVcJhN6DSATEtkxdh9kwRAIqDBUuiT0cg07TvcdwLc6OwzKZAhH7e73TXk4850RQJ69Unn"
    "oS8PTZ4QMXlym0cgF45bCPzGzV0sZDjGNTjGySUkZ594PCtKUnx/c815FvLzrSeXNiKOJH"
    "SdOubKjJgJQJ61WOYIM7EylMf48TEbS+/xGGTBPBsg2wvibysA/rYU77c5flIA28qiDXip"
    "CpIU2d+8cLpbBaTNND6jMZtyv8CC+SgnKS1sOElHyEk6oGNHx1TLw6j2xxFsY0+Uy/aXZ+"
    "b7RSnNy9GNBHoH7k5S3BhK69NePsC22KzzE5ImF2+Xu/gwrOWOdWjbajceAdRWupJSPUJ1"
    "zyqXSQi7G3qROmyrCWtKyMBa4PlNHbv2RJEQ2hGmfT3/OqzLfQ/HcqdcdTqGb5ueOod0tT"
    "9SWCt42hcscC3g+ntcUz+RTS/rVbCN+YPbYluZiXis2KY00SqzAS1axHYc1aRbGkTlGSHW"
    "myoAi9uxFpCNKXn9HLHJbWttP9M03CWJKOsQSvuGdpp068wlRPpwZkvm7Q3U1eYX3w24dk"
    "m7DRefAt5tYl0qJ94myfiNqLdfuMfWiktKwzg5gq6Fiiy7kNPbkFh0zpea6rrRoxlotRZf"
    "MG+ECQBk8dvl6Skdq3ov0dMarozHUjxwXB0J12YTx5aPC6RbNRouVTRcWRPRb4ghcpESrB"
    "8SCmOFQ6DZLsdzJ1BHA5qRy7xk6B+ktFLiswmTcCDBFqbuZAJQB6LreuwdsTwesJjXi0Bg"
    "YSQLOwE0qCuKOblsxQRSaAGV8LawhvA3FVwjAl0s8DngGnHUM4558ExAzjSy4r4NHF513y"
    "IzLgcRYHHr4ZNCnlP46GSnXCFsImIP4y16L18bRiYkaXiQTVl4aQSXEBpMljrjgmFTQDmW"
    "ckPyCfm+Fl8xYDrfelodk0Udl+n0a/LDmDq+/MJVRwFW2CnqrsYmDCxMMKAxXljRdVHyNd"
    "2EGGKjL5rwilO7nC05xDAnJqp+tDZZ4uco/PpG8A4nZZWTH3/9+P0jgTLkf+GUUpOy/FT4"
    "yr316j+0VWbXfv3GC3eH9ly1+NYz58YyfYLUuO8feu5o2X0fvL54Lb5xLLFHuo2EwxM6jt"
    "DuMX55UQHkl9kD/hhluHVclOOcqnHUjONw/1NnWCdlWuHQdyiO0FmVdFhn5emwznLpsPTu"
    "Kg9wuXdTQsR4NzX3bgr3OTV8m0KRQ3s2VTaJ1Ea6zawJcoYo4VZvDFjrlxGrj3/2eP26yv"
    "Tx+nX5/AH3MgtiwlyUR/pxJmJG3NARu0xHVNbFhl2dFjYd3eWOVkbTfCeXRxaMJXpA3t93"
    "UMHYrl1nsUpL9S+LevtBwOE0og7CYfljzeyd2Q2fVvJCgWLlO+LTvB9K6lykwcKQkzdrQ5"
    "fXBuN29MT730TS38HRRKgdj4vDRpQf/GTlDPc5Dy6SG+rhmhQxA7YAUx2OsR6qaSEzVAty"
    "3cbKUN2poEjUQNxBT4iuTQ27coXgYcaQbTm6YT09xTW51lSA1Y9j17bD168eDLdjM0NVgN"
    "PLTgWIY62qBZR77smT00Ar4JtaqgzEj0FctLJvQebXIX0LTh8NlT/lbtZO+OyeYhQSs7fD"
    "6HvMJugJRnvwcQgX7HJXh8SS/qjHQyqyfiPPB90osVlAHYiUnfKBADq9mPGVd0msOHRZyM"
    "gPZmyuaPBhsrfnCa+IF2nfASrugSiP3hG/QWTvFcdQ2iLpoDCn4G2xJuO1rhzk2QPzyUw+"
    "yZhN+BwDh4MIql7YOvwKn184crUZQtRyWaUXuULceqEvxDrt8rAmNodo4JgWGZLX6TDfrr"
    "s1Fz+pG+4ztrchyhuivCHKHw3arceTMVnuTgxNvgMzR9tZ7tQKnwd4U87MSMRQW2pTW0yM"
    "28NOKXwZ2M2P6zPShpjR5YP5xG6lQVdnpE1Xd7mrDQfnife/4eAYmkhnMTWH7eawvbO4Vj"
    "hsr3KGtu/Uvd1UpvZ8+uEsGOio1wHFWSp/+JEqMNh49qGLjkQQRutqdPRxRRYuhUylKv6Q"
    "1Gk85qroTROXC1CzVLpREMYgP9RT0Zi4x9S5B14kqjQGa8JjBY9DGCPm4/EJFfeQPBRSoV"
    "7KsrKoChMkf+sASEK2+QkrVfGDLNeZOwFaOS19MCLwZGTMiMqRh+0KSGnq3RVFFdKvgvWI"
    "ylGFzCHDPg8Z8P8crBscWnT5dgxZHfJtbd9XKPlYNRDOiPXAYriPTDbc5ctaqYJiiR7avH"
    "+pgPAvpfj+kkVXbj6d4mFcfpiTEDHbmoKtoiNGasEu0P82hXBIyR06jsNRZaiNtKniaeLx"
    "4DupCvrnLbtp/IaTxpvSSeNNdtKI1cc83tdz6rqlc0daskcnN01zA+fMIVX2l1pl32572b"
    "fcDKkRyh62Bwg3ih8f+gXSTrfgmtJatPmO2a4btt0JYm3D/Ta+rPxFwsi6UwyQG9L/9N6b"
    "ewHTcZatf96eAEnwVsrfLs9Ozy7+tMJNN58vom03chBl2QX1AwGF/6FK/6GLR1tzFWoZ4i"
    "ADR9Cn0yAM0nzrqdGRivZLCZZRgZij2Mv4Gpp7qI1JsTkgGZ15NeNIXAR+oQ4iPYPxLstZ"
    "t54Kg7yardXWX5aDm/r1FswX3HsmovjG7+CR5OOvIRLyhCnu4ow+MB04GiqXt32Iw+tZQJ"
    "JE7mXYvA/PxexbLxGdeM2CMHLz1PFFQOTMn4RpAiGSh0Du5AGbBKOwZy7JDXMZdqDLAqh/"
    "zO01PDiMUhVV+gEg7Fg440QKiBZrZZ4NkBt+Z8c0/nLTy718raaqaCjbw71rlQiF5QEKc/"
    "EJj4FFuyfLS/scWj0V5+EtD/6YENkq+OO2lIHx0nEDxxNDaPYQlIGdxISMdIlaFsekUO9i"
    "FrYe8fToIvjuDeuWg/eGSmqd6SUpY4LLNp9IHG+kdP+65smknDFP1jBPZrY3NXEvkD40+p"
    "W35IdE/bBeQB2bZNoPSeU6D8xvTihOixtGcZcZpZHVJ9/T0M3FXZwS2tS/vepb6K/MpxKa"
    "b2pglxB5yshNHc8Rs6ZzTEbaTDFdnmKM08LT7n95c8Zr8utTMkZJK6JFGE+QHfi/p/J8Vy"
    "VNpYTMYM3DimFm5DN41PGLXYJLwS0SNRAXxA9l84Ur375m6NC0lAHWODIdzJFpEfvEbAlt"
    "77xrstCmV5wK2KZm0RYQ/lu2vn7iXLT4VEBbKa8twNzz8JYpJb9K9FC9WrUxRSgO2U2ixn"
    "5inFnht/B85FHgz+a8y14HD11x/16CtCU19YeqpUeKwT6IqdGHXE5QTX7rjxJVR+F3s5WH"
    "qCaqJliRd84DI+C9Se8kQsj7xL+GJEVdpTqWJp8CmzNZjQpCGfJdf2hfUCt1sGUB29Nfel"
    "gPunlSHUwTeKLAJQW65SDyJKUesdA92tLMVeWuuh6Smzi65mrGbz3gzcLsoXifqeVRuZ8G"
    "MyDe3nHqWgPgcuJFWZUUZ76m0UKJq6//b/SXb1efZak7YIFCu3LYMGqrd44IukDgNS6oHe"
    "RBHpqh1yGykmHo9Z+hZwgHu7NdwXJRZyYJy/eN9NgyEc9Qkw5CCDNe1+0fdpkT5Cd9gnyI"
    "AG09XHM3HGvsO4pYx9DddxAxk2Zm74ai9JFFgZkod6ZRbiRKGT6aW4jAukI9sWK+0FYPNL"
    "UMlBvwUnaOT8DjNmzumSD3bH2JzsoP1F2y2LN5QG4TobOTHs/KLzpUMazQZzesMzLJYGwy"
    "OQEPyIQvpcpnk6nP5+T0HVlQgXYn4sIf4G7sRK6/YjmfU38tG7Hg7iiZ50UX8diKQQVy8N"
    "pE31etrtA8xTHEWXBJHFuQOx+eQHCMluYCANgeOFP7bCFXaHhmaE1i7TwwiwjwadZ5Z9JN"
    "gJCn8R0SC94vdNdOZI2RmDq2xDpw3AKbFnh2hzYvW7lpq4/oMk5zA07S8JAIYErc2K06aL"
    "cKx0EdXSIh0oou0QOAj3DDc3okgKqpreZ2PRba4y49HLZH672lV986dtaEiLGztm5nzSgR"
    "BR/BhtwhBcK9mV32nZFIPgQwjB7kUK83txdIGpvWBoSb2bRSwsamdYQ2rWhb0XQEpMWNC1"
    "SnO9sYsJ92/xtvHUPN744Zuwo139ixu2nHDhOnF1iwEznVy23XyfTtDXmNU4hxqUiNM74C"
    "26ysxRNT5g+ilNor7tvaMDuRT6mIgE4wJN9RwmeEe+6aYHpuOZEy+92tB1bUO45hLYEsmA"
    "g2GVt5lekZimrDtnKFsMKr2pSrit3L+diDmJyTWRhrE+6MGZAiZYW8zEKbiSSZ2FP+kTHe"
    "lsWIHLQdfzK9HLTZkLE/dyN+ZDGuPY4Z2XK+A5iWClWscnATIj3E9+z16ypR9F6/Lg+jB/"
    "cKUK6bfyYl1LsInTvBGRfQPMbl+aojgR7gu2nv17Ns1Z2bQg5ib6bueDmvM6NEAv3L6HF+"
    "VmE2OT8rnUzgluFPGvOTMT+ZYDFHAqux6pmAG12GtlLAjXKL6S7tgdf0gdlXSEo5KbAJJm"
    "8PNtkFIeuKXORjdksz42DIuEw6PWOiGalF2MBdTbo5g70upGtSQcBmgl7DAeSOQUqsrA4U"
    "PZ1m1/HlXZv5yvQnGPUnM6wITIXw4mh+xI3QgEyBP2rrrLjyCYcTKhhctIbEWgoG+XGB6S"
    "rIjK9kY/KpwDgIpFT0ry4xDRry5pPNe3vohXbHmW+Pzen4MNyDndDe1FRWx9oTS/RibO/b"
    "4APzf435OSzeGzqhcc00poV2TAsz6t017v+UsOn/Y+x//QmP1zXNS1k5Y2KqYAuJQGth01"
    "41uGDXMK5sDsmOsG5t21kQqLfMb9n1rcHG7boq1Hyn/kNHE4sS0gpI6Oop10h5b0DEcjJT"
    "kchYxJ6xWUAdVyiezyqsYsyVG2TAyT1jC9i5yx05c6fbbqJrpsTbJhlexzbSO9nrlW+s0Z"
    "24zv4jEjCnzfU3Hwu7uc6cFja0/64pR7nl+0Dri8f5f7PC5UXd2by6YJltOKI+2lTJ7fL0"
    "lI7lv6/OXsK/56/x33P8l+G/r/BfG/59NYXy43HSeLyictmRC4tgEIAgYP4lpiQfs6lUeI"
    "iFdE9rAOEpkUsK8QSEtg8vx//JJoFFAua6yQCYSwisOVXxDQSfy1UJ0sp7DJ8YoxqAKRmI"
    "dwNNHoWkTRtSkmfYmSFlTz9AjjNqbMaGcHkQPeLlRQU94mV2xoz1CLiVMVzqIV4D34RID3"
    "SHTCTQKmmLL8rTFl/k0hbj/NZETQjlDmVVMSqC8Qw0/f9o/9e1m42bR6Hp2mdsUqJ1FVVD"
    "xzoAHcsYdSuA2lFjLqJetNcOu2PDVjsq0myjrc23yJuCoHkrsOU+h+ewwZx79euXT19Hn3"
    "69fjEk13KvC5Qrn835g7wNtlpl3pW79Usyc0TA/TUSqfDyXO2jA75wJsmIfnhB75UdH63F"
    "YfYHZQt2QqdLzFaxgkjSGDxwoFw0Q/dOtBl7XNUnVAxB724pMbaAveWCp+iN7GTwDn4mtG"
    "dnVGY0AZaYlwwBiM0h20zdQ4IZNDYk1pz7ngRtNONLH99EPoV8OyXCqB9ZszHsH1gcbHgy"
    "m64HZLxOWsqfgVsqn9y/w7eR/QKGB9mCxwNnArQyfCAFgL4WP9mtJyRUk5mEXzaBbT4H04"
    "YlcRsK5j9A8SE8kHxY64UytFt0RdcjZeoIOwGDMZY8HZUbEpvCmNAdod8T3G6hKvmw4Lnr"
    "oUuWBgMcdXHGEkjVg+5dzfg87EInUD680IXKXpLO6AE2GflCYxgdrm3Icx00hAT6U6rt5Z"
    "QRbEdN6gLUe3Zy8nlZxpSP3nKeW+FTfRDK9tAq1bIbcPc5onsyRr08r3JsKEuV2/vOcyTR"
    "pVyj6iKclDHueo+764UaTh2MkzI9nCOqYFwOcSnCWocsWA43xVotkDapUSpEW5VLm9/Y1p"
    "kWNufenTZqwvaoaUenhU1Hd7mjQ9NAzf1EQqpHHrB73k0kDRp5/K/n1HXL41ZkZPfWC2+z"
    "XfB2a9jPz95cREDDj03QXn+5+vw5j6U20+RhLHd9Sohs5frUsbG8b8+n2LKVBx/WiWLw01"
    "Kb1ohe9QDM+VmdKrLj1dktpKUOuvPt8D5M28mbqTFpYaPGdFmNMSSMp9f/NXi6iY2Nz6k9"
    "oSLYMuTt+7CeIzTMlB3VpjcG9L7QrFIDo8oEgW5OjJvxkdpjkbpZH5+v/Ih1nM0YwfrZCk"
    "a/OwvmOl5fcZrI7fS2QH1RUVg+8MW6r1MSXwZj/nM7mL5FdfRwHNls4thSkdG+fttGde9b"
    "TKj8+jYCdcHAVQEukyjgcYxyAbiaA5UJ+tXH2TzhobYFTpErXB8hcrwHZ2stExmMn7Cmvu"
    "JEJxO2gB38AQA7yokqYIutQWKL3g4nnHdZ0ZlYDYRuqHuvlfKeDqNAvqHB6BGMnPnWysAN"
    "1NEjfHZO5NeTdxmdP57bHyH1J9eThuR+1/HuFcV6LjccIvJyh4zk4JBOpo4vApWACcjfQ/"
    "INsioBHfz6r1f/cvb6QsdiIYJNfBaQBfVVZiS54hmSdhdJ2hw2ljMqCqJBlp/npaV6F/+m"
    "fbdq9nPh+Ew0O/FJCxsH686d7WQIy00j7QhzfHsUXWyOb03/mxiUu3Krx2mwLrRpoR6RPE"
    "1ozwPs+QYNQ3sWDOM9otuxAVwV3PSn2zU/+zv28YHhsxftzsO7g0c253dsxB7CQ7uG4VPB"
    "+5l6BOshyFWQ+3DlQg2e4QSbkcIcHaW33Wyzh8KwG9WcRyPh3u0Mz6q4OJ6VeziePRoZVY"
    "2WWotfUsQsfY8ufQhXC/NySPO5DnplEM7Oz8nR1bHZmS2K52V12LNpRtYnSs0jWauQHWNG"
    "bIj5Qcd8qUJT6wTysoRly6mXBlYUMGPO5mOwpU4hPZRc0i0wr6ow2HIGtzCNlEXmdA3Vsv"
    "kiWKt4KGB8Hd2zdRSKQ7XxTBAHYmI7LlNBROVLYZIrWVyF8VAj7RKjksBVVWTKfcLoZKar"
    "GRILImjAk8ZRSsCCqyK7rDDMtmvrwBv44jYMEgteHKVAJMxkhc3IxWjOKy9BqazzEphgiV"
    "2j0DOJ5js1q25auEoSSJcbkfuUQDqrJVRTEzbpCblICPqDyAH8qMUpFjSm407bleLJr4nS"
    "HUvv8XuC+X4/31TLUVvCRbXGQpAUaUXN7sFykDxIdBtaxBOS5tyjy/OT1viaLEGxpOniLn"
    "exOdp64v3f1ZjGx7w0anZWTZNeJGIgPc4o0fvEt/JJVs0g0VG04O6cEHYR1uTn2ikbaZKy"
    "XGAqzTCayy2mc1VoG26prgLsn5RIRB+YL5BKTMYsWDHmRcdZaLxESAeQD1AZHQXc4N4lQb"
    "NRFP/Z8cGgOaeYnVAWJ1PHZTofkzKyQtBniCccoJVyQJxpaKzEAipUcyIqMdg+IScPCo6Z"
    "cOTLXaKFFcBTjw+NQGMLl06gNUt/VxCaeqRfNIxgrQIzh2+vXibMexgaclUCRAxWrRNNyX"
    "ITaC7Q4aR9tnDXo4CHRuBbz7HD9FFh3YkAyYAhOnZJ0RWVr5QMW62eARpL5L1S5cP4z9qn"
    "ILbvQljmW892bAz8LaijLcIe15IYlJkxm9nkeSw/XlsvKmaxKoYwl8wqZS5OVQCFB82txT"
    "DtlVVtOz6bhLT3BDg7bjahULfYROplWmqilql9U6y2nlnb9xKjrdwmn+rqJkbFVAU9jPN6"
    "XsGqeF4ewilrVTS531pnSiTjyf8sUPHLU8aG5XsB7iYjwy5yxspFyAkKw3yUhyhMypgYhc"
    "1jFIJ2WWguKB/rCREz3BsMd+qOl/M6M3ck0LvD6/adn2B/VWceCcubOaT5HFKym6qli5fX"
    "0SOW4b5zsuh9fL2eSEoZ7Jtif3z8ir1p6y2zK9DkVDDEN2W5iGQOndti9zN+izkuzIHt0z"
    "6wzRgjaw6AjLThZhxFV9d1jswL9kiHMOmcO43qIbgPPRyox8Z96KQnU9fJDx0bty2SH0qW"
    "MYPtY9jml+7a9BITuNsE7t4eoJ2SlOTWwt7EUkreH2yiKcEmxR5tTVaCxPUq6ThyXCJeUu"
    "QMCR6dsilMeC4LCmLZdG2VZ0ZXPphU5U8Hhk3oIolEpclMlrcGxEI3UktRcJBahKydDIMI"
    "E6VT8BhNsXS07ybSl/TjqmB9K58HDEg7gcSN2bcenQZA1wlkg2qoW/jUPl+p1x0DDEC7qk"
    "jckS+1maUDbCFDMDliE+oGggktWMTL86jp4lsmUOvoqlKEakEGNfza6xw1RgI9tDu3n0QN"
    "59BaJ7mhQO9Ocl9VoeC8KqfgvMpRcHBRyoO7OflnJLQ/A8nL3U66baQADRfFHJiPZ6aOJY"
    "3J/pjtuMZk3/euNjblkx3YlNWupTadJSXWI8PyHrYAxvx8APNzmR2qNrJ9M0ZlgU192N1y"
    "v8NcGCUmLf9xW5bfmg1LxSubgQnII1wOl0EyRtm72EPOC01YnqBKw9MZHSZ0KULPuuX4P9"
    "kkSPrMwZ8qCtrz2+XpKR3rNHWXL8/g93j8YkAsDGIG1aN/HbrwgRkqGasMqwM7G8ZVgwdF"
    "xzIe4IVbibMcCLK0y0ToGSj3F57HbFkNWw2JdsXTVjTtA0h9BsHW5uhWB5X6nkBPQOqtx9"
    "xeQx4LLCGYxMizXcBtRsWtN6WOK+tGchLBDPDgixf4a4DtuCKcGavYvqxixg1ohwYePfnU"
    "wTch0jsjT/t0/cKoWBsGb2FErIbAdijU78tKQfxebgji99IE8Xt6W/7jI5mfSJXQhu7Zy2"
    "f1tsJH9bb0k3qb+6BMTLK+f1HUv6vlhhqW38p9bFuz+HjpuIHjiSE0ewiz+E68yqjcI84X"
    "Ra4d5eTjhMj+rJmnu91ftGbKDLeSDeavpKiZwLo8gRkfnSfe/wc5BXr8gz62AIDGr6Dffg"
    "XdGrHGq6DrXgWHOdP5wf17YIwVnOqEtwabznVWqtA2oRRtug7DKM7lYsVssvD5nU/n6qwn"
    "kYdGB/1ja01KttUBDrKVJ3wp+wRLa/FnAqoWZOrzOajQ1oqx+yjtzBfu6YaxAU1tJlDmUm"
    "WUwdtwZEPxajl/WLenuxfK4ogqIBLXOuF4KscbO8vhUkjn3czuK6b0HjVRpQ16XzimqzKj"
    "w/JPmhqNJrmiYIUbGOWxyJOGzuwxn/YeM72iVlwW00J9msJ3tSnSiLWgvv8e13RkEFfV4N"
    "Ojq1M6/BXzncnspECF13c2avA0LtNAf9eXtsjNa1TfHai+EI6+NFByMbQJkR4yd85ev65w"
    "VCtLlYfwhXuZA6TFog7CungP0d0Ju0S2GBTa7MoPSxMi+z8vPYz23NrJaE5P2Odi9uf/AL"
    "w6tHc="
)
