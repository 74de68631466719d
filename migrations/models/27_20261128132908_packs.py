RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "packs" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "sessions" INT NOT NULL,
            "starts_on" DATE,
            "ends_on" DATE,
            "begun_at" TIMESTAMP,
            "finished_at" TIMESTAMP,
            "withdrawn_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL UNIQUE REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_packs_client__b1e909" ON "packs" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_packs_ends_on_ada72a" ON "packs" ("ends_on")',
        """
        CREATE TABLE IF NOT EXISTS "pack_uses" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "number" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "amount" SMALLINT NOT NULL,
            "day" DATE NOT NULL,
            "reason" VARCHAR(200) NOT NULL,
            "notice_id" BIGINT,
            "undone_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "pack_id" INT NOT NULL REFERENCES "packs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_pack_uses_pack_id_01b144" UNIQUE ("pack_id", "number")
        )
        """,
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "packs" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "sessions" INT NOT NULL,
            "starts_on" DATE,
            "ends_on" DATE,
            "begun_at" TIMESTAMPTZ,
            "finished_at" TIMESTAMPTZ,
            "withdrawn_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "payment_id" INT NOT NULL UNIQUE REFERENCES "payments" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_packs_client__b1e909" ON "packs" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_packs_ends_on_ada72a" ON "packs" ("ends_on")',
        """
        CREATE TABLE IF NOT EXISTS "pack_uses" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "number" INT NOT NULL,
            "kind" VARCHAR(10) NOT NULL,
            "amount" SMALLINT NOT NULL,
            "day" DATE NOT NULL,
            "reason" VARCHAR(200) NOT NULL,
            "notice_id" BIGINT,
            "undone_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "pack_id" INT NOT NULL REFERENCES "packs" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_pack_uses_pack_id_01b144" UNIQUE ("pack_id", "number")
        )
        """,
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "pack_uses"',
        'DROP TABLE IF EXISTS "packs"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "pack_uses"',
        'DROP TABLE IF EXISTS "packs"',
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
    "eJztfWuT2ziS7V9B1BfbEZoKu/xql++9Ee4ez4x3/ehx1dye2KkJERKhErcoQktQJWtn+7"
    "8vMgHwTRVJURLFwhd3l4gEyQMQyEyczPzX2YK7zBfnP4eculMqorNL8q+zgC6Y/J/ixRE5"
    "o8tlcgl+iOjEx9YT0wx/phMRhXQKHc6oL5j8yWViGnrLyOOB/DVY+T78yKeyoRfcQhcfyI"
    "IJQW8ZmfGQUN8nU99jQSQInxFKHMFuF/JPhzwVjBFnwqNzwcJ7b8rEeUT9u3PdQDjPRmTt"
    "RXMyWUURDwSZMJ+viRed3wQ3gTPlQYT9eLLngMV3pYK4NKIjIu8ezblgeN9APslktXgv78"
    "9X4ZSNPRcl13NvOo9lZUtPPihdScHwiSDTOY3kL2RNhbypw2czFmoxeYHqJ9MP5jPqChLx"
    "kbybS5z/WjEBMDlE0I38HSTgOam4g78YkdB6AQuJ4AsWzSV658QJV0Eg/298xzZwn5sAGg"
    "o5lDGY2M+c3jN519tVgPeiISMBl93fy+6eOjMv8MScuWMaAYaCKyHZlWyn0ZJ/L7gAKJ1l"
    "yG9DCcBYo2CggVsbYLygBBjsVcz5WhD5j5wiIWDliZF8DzZbCeo7Cqhr5rPbkC7km3juTb"
    "BWDyI74Pwucxt4yYBPuLs5h/m3CjyJ4jjitwweXs6uf/xT/uwFLvvBhPlzeTeeecx3M9Pe"
    "c6ED/H0cbZb426cg+hM2hCk7GU+5v1oESePlRr5cELf2AvxWbpkcIxox6D4KV/ANwKzXH4"
    "z5LNSTJk3UI6ZkXDajKz9KfTOTcfLb2Xj89dv1+Orj9Xh8Vucr0z/Jb0DgNIoEvv0tPMIf"
    "Ll68evvqp5dvXv0km+Bjxr+8/V3dOgFGCSI8X6/Pfsfr8vNRLRDjBFQR0WglisD+Mqfhx2"
    "C1QHQ/yUeiwZQVUE6kc0jLV8gjbXDdBrX5IcE6WaRiYN2QzqKzfeG9oD/GPgtuo7n8cxu2"
    "///D91/+8uH707fP4HZcLqpqvf2qL1zAFQA/BbZaBoto/9vVt6/l8zglkoPY9aYR+R/ie6"
    "IwqbuCeo/zeguwAAb0vBDiv/w0ok+/fPh7HuxfPn/7GcGRKx8seaaDn3PQ662lCfQpEQv9"
    "DtDHu3MR/J+928oVPCP28EJeArxep/uCu17K311cvHz59uL5yzc/vX719u3rn57Ha3rx0r"
    "YF6OdPf4b1PTMoZsFP0Dc6Swn4nEv9JihHPy2WA38i5fY17eNfDjvvf/727XNm3v/8KQfs"
    "1799+fnj96cv8COQjbyoAu+UuleE/Goh9b3KGZ8T7WTO90F5eXnx9k08x+GPbbP66suHz5"
    "+LsJZotM2Wk4oO7MLSdmHR9kC56lgxwRORA+qLh1EVL54/r6EsylaV6iJey2ktIQM0pNVX"
    "hPlv17/8UV6MvAWr0F8ywnkVRouem//ZG/z/Z7YKpoAtcSfnygQ5D/j6/+1rWLaMwvWnLx"
    "+vrj98+TWz1v/xw/VHuHKBv25yvz59kxuwuBPy26frvxD4k/zHt68f86pQ3O76P87gmaSh"
    "zcfyxcfUTSNlfjY/ZVWniIatxz8r3MH492zZG9JAp/w7LUY6J22Hus9DrRxupfpLpfKSkW"
    "mlsvTNCO3Gr5Wgin7cZqCmRQakBu4EKThfZ3elnkKEqwjvn3jIvNvg39mm4CrMgaqPLb6Z"
    "fk4L3d/N9DG/Jo8Y0nXsrs7MKvny8pWZMhW/y5Xj+6dfrs9KVoMOYL2K6Gx2ggtBXVwzS2"
    "AFsDB7J3R6t6ahO66YxiGbeks8vCqxH7Xsn/79O/Nphfsjf/r23XQ4IPARSX7BUwhmsC1e"
    "Wlws8r/QQJrZrr433KkauW2nmxl8axxzjrMj3PLAUx1wkvWc47kZJ7cMTwfNXUaEy88xPn"
    "OrONr6R+qx1MxV/cIf/8yde/3rLMGvIHbL8fVBTP6H/ViCK0M+f4y2Rk+/jJmrZ9hYvj/+"
    "8Xujo7VtzpSBna4dxHNSfQanB7fNAZwWPaA3ZckCFyDd14hknCrvarhU3lU6VN7l3Sn5r6"
    "qmopgXswp4iQKeLGz1gc3IWFQf1sEnacrPjgpjhj50YjDXVRrzX24NhVzNyQ7w/cUfmFKY"
    "Bzfz9TbWyPepYWroS7TKZFCqNUnNbdtBeVyyUPAAGFbAhJqtgoD5iuEmGA2nc4fMuXwPAg"
    "8nRmQlWAj/i8Sv5Ry4XDN5nbmKK+fIrs/lJGbwo3NJrv762YtUE0E+XP3y6ZPURf0N8L7k"
    "ozEWZFhfSFzTv7veLRORQyLm+zmanCaH+d49QzKZfnYghSny21rz5pAc9l7eSyqhbBoJJ7"
    "6iWHCcTBgREsBLcrN6/pxOpDrOJF6XLy7g78kEGWFLugFaC3lxMQKaG1DlSMwhw44Ub0yR"
    "6OTdIr70pmkaG/4A7D75hxcq9hrCBRcnPII3UK8of9iQdcglZj5q7gG8YHy3OZUDwVV/SA"
    "n0aXC7kpg4ALEPVDhDdnsiyCqIPJ/EbcZToCNmCIF4O2TzqWsIJ9xM9S3XIiHXESDymVcJ"
    "2FoOC4Gf4YV8b8bKmJRLxpc+O4dmSKTUncHAQmepnmJU+DqAu0pAFXVQ8RxZoDEBBKAT+f"
    "K+m5AWyWRDwE880m+rAYRJBwRMupQTYmNG5ib4Fo8BD+7lzEfDWY2FAKfEJXHW1IuEfG+5"
    "YGaegcy8UN7eTMIpfAQIoieQ/UgDAQ/pkg2L3hMnonfyZScb5yZQVxC/BV7x70R6FGBSMu"
    "BOph7+ljOcoPhUmtKJgmN5r/FEfl+hfDz1zglKmokpbwkowgWw7tSnQH1f3pyu6WYMECY8"
    "0gRfhBZBlqOieuVEfTtIYcX3qEmNzJiI8i3iU2z1//KDArD0KcCOtiLsiRV3S0/iQ1ulj8"
    "Uk3RvhM9JrWWMCRU5wMOyUA9MmcMUb41+lNn/VCV9aanDkiTevahj6b15VWvpwKQszrlFN"
    "Uc4IWZAfBNkork0wTsu0grhn50JZjF9e1MD45UUlxnApR3wDe6AJwLHA8NC9qEex2sKwKi"
    "4TSo9vtkokModbJA4Hch2MqyGuQlhbSiU6xzYacon0sdnItR0Bx2QhK/J8k1mdSAxv3eh+"
    "5yszuJrT8wpdWOZWn5lbaX9LiwHPi9vB7v9gJ06OVoOdiNvB7vNgGwdpi4FOi9pB7vMgT3"
    "w+bT3MWWE70H0eaHNW1NC/mZIaEB340O5NHt7yKGqrI+XF7YfW5w9NnWYXh/ma/agK6o4l"
    "BuBe3TaUH/9+nRnFQiB9PJKfv339s2mej67PGZ350/1mC1ypuF3p2q50GU5FI09LXnAAn8"
    "K+veCabNIE5pTIUQHuDNVXdbzfr6q9368K3u8ULaPFXp2TPshWfcjz4SHt1Ehzaeh7j2Ws"
    "x72Gxz1PJGrxQZV1YRXgPn9WMfOrycaUEbJbU/nWZDNfPO4vK803rMkATIvsyaw5PSJgeo"
    "NS5NlmoOakBmQu7itGB6dhEeHG8SO/ekvmewG7Mv2d1OytG0SS/mhrROeY6dgBvnUD5ns2"
    "e+sCm/twd4iYzyaQthHz5RHz6VkqVXi2I1gqUOmr7GioIC34fTcgmYVyqEBBEvJxyDAj54"
    "6AfZZdfVc9DRWtxWrnb+/LarhfHV9FE/5jN3y+xX0MY+vM8q0lEDvOn19l26HOHx24uTNC"
    "m8WA938NUkeLtgZr4Os25ueli12xUr0MFSSTlTugXrjrLvfXdF9DBUwHn+8I1XfVy1BBEg"
    "Hn/73rdLrCTgYLUcSWuwIkuxgqPHBytRs617KHL4qZMliQvAVzDf1mx8l0DX09ArzCDnA6"
    "wfClSnwaZc1JoHRZRD1fjIGyUQ3ot4Bdc/nPw7D+UfX3m+5uQOA2zjKELrrKTEPGgfdQtq"
    "Fx7DJslXLoNyzbBg5tcsfYEnLfLDyoIjeR9j6hOpvle5XSR2W2DDA7imBMmPJ7v+nEJZg9"
    "B59HF89j/sxkyXEi9iNyoEie7PUOsqNgrbrbFRqFl6pYHFmuIpNAaM1DV6jUJxzvGGJJPa"
    "8yZea2lCeZjFM260jPzsRGZFvWkR8lC081T9i0H0R89aF5wvDtltcfqialpGWGFwDcPT8F"
    "8ZILX4l+Ul1RLiO0U025nqG9Bd39VPOz7KBHzQ46Tg2Nnn10NoNvX1Hdwg6y6WXrEljqpJ"
    "c9aiWNni0HdXHdrZBGIwdEK4M6pnNUGtVpwseDhvVSN25vXH+DSvT8nuXy+ZLvkBoWsoNC"
    "9l2Cxq3cwpj7niCpTV1b+hQKrUuTN05Oi1l/VY5WaXC7dKNSA5tDQ891RtK4NoJQUX1kMs"
    "WatLlryIYE+VZnXrhQ+VbBQIendDElKmR9lWqOkOOLdefBTE/McZjwLmbY9SKs7A4N5V0F"
    "3ciuN2k3wVp268vduywhrQZCiQvnGdx0FvJFKqkNZkTFEKEk56vueU5dMmEsTpOsEhAp7C"
    "4hNeoqcDm4ElSSVwJzTLf1QoBnyqwP4TH5EHBqteCFF+Ss8lfCDudtoM1JWQWwLCNCdkVs"
    "YbCW9GDDwvpsnqZWnMaJfoui1h33sDsuXoia4l0QHITHed9wS2W3zIitV7MqFh4g1N1nqE"
    "3Mggb7clbI6jvFXTnQB7N1D6RM+wHk6rDHUcdeJQZ3HLXrCchk5fmRF4hzuO0xTkD2ckqV"
    "OGCaTP2s1PAmf/dbpEKsOcZHX887xLQeqNtQLcA6odF0Xqp3VAObltnT1D2oS2vPaa3AxT"
    "nmswaaXUpiMBV4ujvBtLSAR+13sSfY+/iq8FSpceIQI2UN0ARVyws4Ai8gPREtM2AbsrkP"
    "vVfcgHTEQQkxIBeQUM0KSEdC7FLi1xyPzzlZ0yDCuqJLqvjwcGYOZXKDXGnbiJ+T6zkjIV"
    "+rWqQczsVVvVhGw7h8rGwK1AH9qDUPue1Z9CHPoq2maTXNHmiaJ/+NFTSiJrvLw9qTiWjb"
    "u+501IHoUnPqbsf+ExZP/9uybLuOr23dq1X59fFquWNgnNyJoVS4rslOA/m4ukR6XHkcN1"
    "5PEAd5ZQ5cpsSRjb3AeY/UPRVIB1u3inGjEMRGplz2gPy9rzyQj8RDYK6xxTLaEIhhGsUV"
    "wU1jxQMsYdPhop+88jneHFh1xJHI0I2j7gocu6QRXhGOKnC+LazuH2fYH859eMWzf1r94Z"
    "j6gxmMuo7VZPSGd2i+h6K5OMUL8F4tqO9XH5oboSF5gV5evH0TT174Y9u8vfry4fPnogPI"
    "E+Oy45WtyeNjmXbJ4/tpQZdh1mEKeVzMmywKsYA9JXz4lBC243G4KuK7PQpZi5zqOeGhyR"
    "4IWVmZ5wdQLq3tbFFOobyTqdSdWp9OIVqi2ecyjFYr94Wspi0dcdBP7DkjQi6uREgr51L9"
    "KR+OOCoC5hbiaSYgKJJryiQCFRurMTlSafd9QTiozQS0N0KXNKybrKJSh25IAdmF+9EzPX"
    "pfNIVq1bp5Qa5jVOI6GObd1z63vk/r++yB7/PYX5k9D94vwHvzah5MVdL5+X7hy02ZqpS+"
    "vFVVMhU7p3zp7RDH/CH2dkpFiIInNAI/p0obFukMYoErMDCYB0w5QSX+9ywUGGQM+b2E/G"
    "W5GeH/BTzypsrrudYa2IasQx4xdIl+ICFb+hs4GvUideIp/xfvlO71iTBq2DbfpRlhqaAx"
    "SPGbrmO6ky9zW8nUgbkzD1IhdavTs3zb2DYEKaEh7RsHLlZb9tU0GoaKDuyQtB4StXg2dK"
    "smQscuynlSnlVrsjxuk6XtqneYxW6omkCmJt5s1riaYywypF1mXwbjIkkGvqPF2Hkq9j5y"
    "YbJfdg0asTDc3wNxiPs2fesCm/5u+2WNr8oTdZtqX1vs79Uuubk/EORuJGcUcWYtTRtG7m"
    "/AyYJDLrHZe+Jg2m4HbeqR4Q4jh0hIE16KEepL+3yLuZx2icTMEezV8n4s7+eIe+CeeT9q"
    "ijeANxYYQF4HW5LdGlH23OcUdgh77jPoc59vsxlqYgVVU13YqmtyaNJe2bziC6ZCzqRiOV"
    "ltzomzDD1gtEvdUVWF4SGRQx1hBlpnugpDFkw3zog4ckaFYmyaB+Rau3zJFVwwiqgXYapZ"
    "0D/VGc8S87IKKa9TqDpJqlscQBaO8GkYWQnm4kXZu+OuQjz+GbvAYH8PKW9V8UYSrgJ1CC"
    "WkUkyDDeTIFecEuPw3AZSXoRuAiziTzXgqR8shUxpA/0vquSad7DSlPNM4ca68xb3nshDT"
    "0rKIrJaAkDeNVqHCSDad84g/kQ/g+WAe2vC7HqrRkRf5zdL8GYHBcare1NHz3lTreW8Kel"
    "76sQoQV9M4c2IDUKgPzZ29k29ZPqkfTqpoZA8I+zKptZtFP32hiyn+U40Z/lPlBP8pP7/N"
    "PtXEGZ0Sscksiv59VBqaHa3EIkOyCg58rGK0t0YOpZTMEH1KdVxK1R6lwlqR6MTNzq7SUn"
    "bFKE5drbqXrBnb6A8pqWPzH2rbZEeNKEvbWA0mcEFuSIt0d7ueshubrL4pkQHG7L1+XSe8"
    "4/Xr6vAOuJYDmQuv3BSpVi1SInbilkxcT4zpNPLum7LPMnIHXICNdX1S/LMG8XqpbTHk1J"
    "1SHRKXG5oGdc9/Nv2c3ppS5f/NrgrKn7cjSr+qXoaNUSbIcmesUrGdJ7aIVmK216OAVTTh"
    "P87KzgLUldHWw4CkzY6HAcAeWaxEBOXXp3Mi5JUJdzeXxJF4RHJctfNb8YshuQ0Gvz7Npq"
    "hRV4XzDEM+IDBWxYhohw8eCGBVvPgAQAXg6uuqDB1ks5FbSAhpBh1dP4+R25ArX7yaZk6c"
    "Nyd+Jng+OK1/fxM4goKsLopnoloK4SqaNBPpqF98aB3fO4NemOtFIu5G30bTdOSPkOtHpQ"
    "uSorkA4WjNic/5HZ6iwPMb4DBaGLP8aWChgexJ3AQQlgw3g+xAHnMJnUVQMpCsGbtrU8lO"
    "WpnRCidMOkYi9HjoRWjeH7K6nY2i6dbJY6NoejMUKejVJ12EvrrGRkrEFnxvX0pDeH4p8F"
    "vNlUTo2M6i3hsrOWd+vIUULO6HT6LS4odba17mIX+58+LSReqslK7TxE2UE7OVNPJ++gLz"
    "M1GG2pyeJtKHPD9lgQuQHQTxdzUAf1eJ97sC0TaKQI1t4lNOixxuXXi+XwWky3p04wmb8T"
    "J38oPk2qywJdeeILn2iBGKPVMtj6Pan0bWqAPFDnS/PbMw5GETdGOBwYG7l1ptNjbjcW8f"
    "4FtsN/gpSVtUvs9DfJzwm54NaNdqNx4BNFa60lIDQvXAKpetbL4nLi4etjWENSNkYS1JYU"
    "I9t/FCkRLaE6ZDPf86bu6YAc7lXsWc9gzfLkNOj5kz5kRhrZEypmSD6wDXX5Oeholsdluv"
    "g23CiNsV26Fx6wrYZjTROqsBLdvE9pyeq18aRO0VIdGbagCL5lgHyCaUvGHO2LTZ2jhhQh"
    "buiorKTQilQ0M7MyXBXeaaXLk7Mm+voa8uv/h+wLVP2u2vspezEtIt/j7aRrmFbBa7pN9Q"
    "CStSuTAiRWLVSd8gdQZmqZjx8D3mUF/JpppmSuZ8reSBFeuzWYSM2k+QKw6aQkoMYKoC31"
    "Qd98aVKTF5RwQ115wRsmznXOJEVkvIvIE1qYGR67DAxTbnxJmw21UwpoZpywJ8mpkXigio"
    "qvj4WMl6yldBhBUzZyPizLzAE3M8LHCUWACPAw3hgYFiC/1A3BhZQ+4Nfs9CeTu4vytXo+"
    "wt4W3WPHRvAkPV9TQ+0GFE72QbmBFt6LEZZX1HKix82qmuNYyHY9c+Fmrt3hKGHCPmv6ec"
    "2e48YmbJKYIKR07VodFRRW3IzIHTye50ZeDBAVL+5EGvIQ2wS4k8ZuTMztXisDMtak87+3"
    "zamdIzWoxzTtoOdZ+HOq0athjrvLgd7D4PtiUqPfLxt0lk93HmfyQqxfCMyF4dk/Zt2nZ5"
    "TlrH0wy+sd18p+Dw+5vY21bQD79pjeO7bwG75vKfzg/v+rUCdHp21607GmZhhUdaT9DtTu"
    "mx+Rja1kn3Al34E3p7IsjcExEPIQUEXYCLN0m54EVE7ui6WCeUU1eOMO3K1q7pEblZXVy8"
    "uHgRlwtVmRM4vyNLn05VemgnWC0mLHSUF1kkd4fHEWQW8gV5oTzW8u5qEsFTetGlbDtZRZ"
    "HUsqY0DD0mYt+3riC6kD8F7Id8EqGrigb8JojokizoHcMcDVDYnW6y/mbj206eVCWGgBQQ"
    "bE18KiJwX0tRldNhnEo1ASkh+Ew9CB5f4X3lTVVSiHlSUF4Dbsq2rAIXnlyjAIjJziE1R3"
    "URFxx0NUEViLZ0y1FdyHoQ6gObCFidtURnPa1sx/sENhMe9KJOdNCL6uCgF4XYILW8F6G+"
    "WlDfrw7XjaWGNHs7iemnJcyHaq+9br6jx75veDZz2YeMirKzjur4v0TCBgDWCQCMdZUSe2"
    "kLQT0jNiCq9IE56kq9a+fUzMha53WvnZfWef2ox39SnsencnWdVCTwOWkVqkOndWzg1vZY"
    "xxIW0Ycd1kvNdtyZya+6OTFw6/sC40lVg2texnq2NaBzkMbrXq/K8hmndqkXNvZ3b/PCJj"
    "mnWzlhv0g9b5MjBAsgykZz+TvQXnVeXc89z3hltxXuQzfrtyChAtOAYBFBldBXrBbQHsXW"
    "wSX4dhf8HjynHBIAK9er9kWCBF8zJCfLhqriHsHoLBKyKQ9deW1OxU3gwDMqsjE4PaWJS4"
    "AtPPemKu3vAt90KkE+T3OhKRay5oIZJyrWDkRAgO874avbOXCeHb5kwfiOKc/tzer5czpR"
    "eF3iq8Evk4lEI/J8/Xwum3ouU6+jPpdL9BVDT3H1P3gvzH+swYfG2CHcU6wmCy+KNLU57T"
    "E2Q4UigASTw4xDBXEqcWHvEHMUAx36PfqOWeJRxwHGxsjD9vAldUdJAmK2ZiIyo2UuCyBr"
    "K2tYIQJTV+BzwG+m3OGER09wiJFPDQmL1XVHM8HlU2mSNTKr5XrkgpMaYBNxquQs6Zr4jM"
    "JMcfCnMfyE0CCdHEcRbgUzSsqdk0/o6HZgAsk2N4Gp5ihnhc80tVuuHDMvXDDXzDs5Qmqy"
    "IVQKG2EAx3MF/GEtJ9hTwaDkYzoftb6FOMebPnt/E5icyiGTaq4b57kmC9nBXL5NasTW2W"
    "mnSlhGfLlUM6BnlPMHe5MtfozNEjUGQM6qOie//eXj94/qU/+/uIBbOvrjql95bL13zxUs"
    "bYW/zo01W0lqn+hWHdFsc90O84DGVlA89nLccQVFKEHCWx/0JtIHPAaS0ARCV2o/wIHvmz"
    "oHvnm3Z+rA982p5cIuaHInnQrb2KpNlpC0TCfJ3XtUkPziVZ3TzVfVh5uv8ghrS7gIcHXZ"
    "jZSILbvRvuyGMSNzWsm2ohtG5NglN2q75Roj3WGpjalcISqSfm/RP9JCg1s99lJDVHkriy"
    "BXs3ZSIo851jbtFG1x5p0Xt/SGPh9vKx96y6HOCtuB7vNAV9HxrtmPCmfDoOh424by49+v"
    "t2tR8Uh+/vb1z6Z5XrUqYz82tRGyUsOrFv6qjtv3VbXb91UZB7KRU920P+qU7s6P8LwWrx"
    "SabSGPF5mlmdO/FhtDQd7uDX3eG5Ij0Db6XkbYDnSfB9qSWR/5+NtMDPs4J9VmUFOqcEHO"
    "HkIXwUWuVjNc0yIW0iKkIZOvJRouA1khC2sR1pTS23QlKBO1ENvsLEerYoFLaAfAfjP9nN"
    "a8rQtreqepgapeQzvAVZPXvycdDhPg7K5TA+JEp+oA5YHXYCnonzXwzexUFuKHIC7b2HdI"
    "jqVCt3fMjzXoIgwmPGA3iAZXJKiMW7MjRt8Tus0gMYJgkp0hgk4GpFbmtoIf426m0jX9UX"
    "82nQxWjeIaH4rgNXCapH710iAO6ONsF/hpFOTq+M+UCv1gGOhYq6Ptw0H/wteQYk/2NyJU"
    "JCGhEJMm5hDKB1nwHF1ECNPQqVg+L1Lhc84ylBqAQ56mgkOfZbL4iTtMNocxoj9vyPX3D1"
    "+v/vTxO0QMCobhmCY00mUR9XyhOsZCM2tO1ozdpdPaYRidlCATCGNlixHeid2zEAvbTBgk"
    "5dOxnTeBikKF/jBGVN2ACE/qgO+JRNUEBVIIYrzn8lVA9FqqQ7DfPhHVoaMqiyAk92NTSL"
    "NnQjZvAhOzucmGZm6IyyHKVWIbRFgSR8UJ+v7OYX5ps2/HkD8bg3fIGLxBBSZkrvQzKsHG"
    "PNqYx1NYMWzM42HQReWlRLndEvIYiwwJUBvxeOzFuOOIR63pFgGuptemRCy/tjG/NrGQmi"
    "0nWbkB7YAHXlL4KnLbU8ly0pY02GfSWMrgbjHUOWk71H0eassPfeTjb/mhA6EwDhFTywR7"
    "BEywU8W1BhWsDsMjnXB0B/5C7Vpe/VSmdjxMbXpW6C0Z6KhXEcVVqnhUmGkw2npSqJuOBb"
    "TdpXgXlqkyqT6lThMwX5XXmvpcgJolMIsoCOPhHeSAhcSnPGDJiR4cMELrpIZWwCFjKAvx"
    "yJGKO3mNTqQ9BrW3ZFMR55RVsahC3vMTdqpSdTq+t/Ai9HI6+oRQ4BHhhBHh+SbjquCys+"
    "C2LIGnfhXsRzjPah7G2XOyQ56T4X8LsG6JqtXtu3Fk9Sg1SfcBy+nHaoBwTmwAHsMDFMiR"
    "8PFVifKyxesdSwzQ5/1TDYR/qsT3p0KGHS688mlcfZiTErFmTYmp6Imx2rBL9L9tGbgycs"
    "dOw7V/x0qX6biMNlW+TDzMCsl0MLyUHdvmr1k03lYuGm/zi0aiPhbx3l6cMCs5oJObtvUJ"
    "C+6QOvalVtl3My9rO0l6BngtWjO73x0gNBQ/3g8LpL2a4Drgosz4TmIxtpjdqbCPlvY2vi"
    "xURDFFLEyNa13eWdnePIiYrtDi/OvmDNiyN1L+ZnXx/OLN744xuvliGZvdSNuVbZc0jAQ0"
    "/odq/U/dPDbNVVUTgbWkHTeks8jUQ7kJdJnsdGENSrCNqnkSlznB19AcXO1MStwB6UIo6z"
    "lHBi9QZHX5mTnMd9nOuQlUxZH1fJN/G3AbQDv9pksWCh48EXFVkffwdPJNNlB/ZMoUExfL"
    "cOhws54V2UiVhe+wVxa4AlJJWmpwvzTtapeHLU1d7gCp4/+odn+cIiH4QB6P7unAenMqwl"
    "udMzslslPO7F2P6icrz4+8QJzDbY9xVL+XVNrxHt7I05cWGlyq584TxZ9c4YODYd1xzQOj"
    "HDZZXtIyNid/+4XEC8ZK0W7qFkzLWbdgA7fgceNAejbdu0+Y53v3LGxPKc2KW05pnzmFco"
    "sNI9GwFENG6DEXYzCOhAbYpUQeM3IzL/DEvO0ak5O2S0yflxhLW3/c4y8vznlDhnVGxipp"
    "ZQfjNhZgDxHQyXFDfVizQnayFmHFtDzyGQLqheVBoZXglolaiG3ExdEiLpYJeX9HaAcXBp"
    "CHNrsw1sA287F3gPBf8/0NE+eyNbIG2krH6gDmgWeJzeiiOwQP8Tiza3vq0qCzw655eCdB"
    "2pHd9ZvqZUBb1l65Xdk1soThVVhEq3lemYWoPdvreg60LLFmoVC5BdUePVIEqZUcnJB4kS"
    "Dmdk8EuWObS6Rx3VN/xRLO14jcpJKKpLlgijFmKO9IGYNQLtOn4nzJHzFqS5q2IzLlq0DO"
    "JTIL+YI8f0+WVGAqQ+LD/wD7SjG/4CexWixouJE3ceDqOJ0yUjcJ2JpBB3L2ukRfV3cFEp"
    "fPOQZ/RZfEcwW5DeEJBMc4Mh8AwPsBzSxkSxbhS8DdJNbePXOIAIoX9kZzt1D5HRW+58Qx"
    "hc/j51JgS0w9V2IdeX4GFxxa5LwB7wwWQlcR2NRHdJkkzQT2GjwkApgRt0FlPWRYmXnQAN"
    "q0SCc22QAAPsEAnOcnAqha2hqesSdCBzxgN9P2ZM/X9e5bxLqaTJISsVy1zDB0QTHJKREl"
    "H8GWrGolwoNZXQ6dq1E+BLg07uVUb7a2l0haF/wWhNudFmaE7WnhCZ4WxmZF2xmQFbfUgF"
    "4PtqUGPO7xt6fY9iywP57+OmeBtdKE2TJnB/djmxJVJR7sVPWqat91ulZWyxjlGUT/qljh"
    "OV+Db9YUARnFRXfWPHS1Y3Yqn1Kl7fKic/IdJUJGeOBvCFbwkQspc9/fBOBFveUY8MvA+R"
    "oJ42NNvLzK9QxNtWNbnb065lftylXN7gKoZbSee9N5XG5IXpkwyAomO+RVHtpcrG/Kpvzn"
    "tgDh7EFwt7G82e2gyxtZ/3M/InzLcR1wVG/HmaBgWSpVsarBTYkMEN+L16/rxDm+fl0d6A"
    "jXSlBumpkvIzS4GOq94IwbaBHj6koescAA8N1m+w2sjkfvlpCj+JupP1ktmqwoscDwcp29"
    "vKixmry8qC4LdFFIyWDdT9b9ZN1PNoiir7Bar55l+PcZ2loM/2qP6X79gXJjzPptsldG27"
    "2B0Ka9M/ALD9hGsznBuwbvBFWuE4LlJXHoAhil6KLzApIqGa4Ldhvf3BNBTL3HEXHUo0nF"
    "A1irWMebbtDnd51I6BR/FCqTI51UpxAMeMScuB45COtqA3NOXM/F5IBS0BI0e+ggU7OlmR"
    "2WyAxJUzmwDZb64IroVyd6yIntmOyhxlAccrI3S/YAy04TI9a0H4DHJlfD/XmtQgrQrLqO"
    "+/OSUgrWkH3Uhuxk08zaittbQ6s/9mtPd9t9GbDHMLP6BvHeIqknJXE8Nq43C2q8CPbKbr"
    "2i98z9gMEUZyXGa/ryaJsFK6DhOBWV0Y7UYiIF0znwMV+8VBpciLlM59wHnokJM5RGJ5gy"
    "I8JBlguGoZyyOzig0IXzvFBedVmoKCuC0XA6V+awtIHhxZE2gwd4IzKDuEdX17mTT3g+pY"
    "LBj440bFeCQcU7sHYEmfO1vJl8KmP9YtJ+a9P2z6Y9biW7Y++ve65ld2oJx49jru4lXEst"
    "ZUXkq1kKicQg5vahiQqw/jdYn03zwYTBdRd+ZT0Jj9qTMJ3T4Lb1+GeE7fif4vjrT7ipR6"
    "kgZ10gNc7wY9AOaK33DePax/j5GdYvs51FkXrLosmuL422muuqUXtL/TdzomtKzMkeTX16"
    "uS5HIyJW0zmY5amTZeKyiHq+UPEp8aHwhKv0PREnd4wtwXKXFjnzZ7sa0Q2L7exSZqdnhv"
    "RebL1qwxrTYDWxP2KBAZy5Hdz4WLrtdeassA1X75tyVNi+j7S/BJz/NyvdXtSV7bsLttkl"
    "tjFEnyq5WT1/Tify31cXL+Dfl6/x35f4L8N/X+G/Lvz7agbtJ5O083hN5bYjNxbBIHFexM"
    "JLrHE6YTOp8BAHwxSdETCSMAYS8uAJ7R9eTf6TTSOHRMz3NYUJuU2rSD7aTOXlE3whdyUo"
    "FBuwteFRCXAlQ8DYSAc9QhEOiLqs2M5yUYUm1Ew/QCHW0fqMbaDgUfSIF2/qkEnyK2aKSv"
    "KmUK9PT/EG+KZEBqA75KqA1imI+Ka6IOKbQkFEXN/aqAlG7lheFasiNPKfWP/p4xz/5kws"
    "6yyzJW5sGNHRd5/Ow4isU/d0OViIepmtbYZji6kdN2lnaGv3LfKmINk7xuc8hedwwZ374Y"
    "9fPn0df/rj1bNzciVtXaBchWzB7+Vl8NUq96601i/J3BMRDzdIpMKfF8qOjvjSm6Yz0eMP"
    "2lb2QvQWK5qV8QV7JlmQ/GFD1iGPVNL7kUotZNISoc844Ko/oXLfB7cribED7C0fMhxdy0"
    "GGrFZPhM5IFLcZT4ElFqRT1+PtkG2mriHBDG52TpwFDwMJ2njOV6EOaWLy7ZQIo2HszcZ0"
    "9eBxcOHJXLoZkckm7SmH8CqfT+/e49vIcQHHgwqW8qZAK8MHUgDo35InuwmEhGo6l/DLW+"
    "A9n4Jrw5G4nQsW3kPzc3gg+bDOM+Vod+iabsbK1WEGAYsIVDwdlQaJS2FO6IHQ7wnpoqAr"
    "+bCQcSrAVCJJfJdasQRS9WB413O+MEPoRSr3FAyh8peoUTRlD8AnI19oArPDdy15roeOkE"
    "h/So2zc+QEu1GT+gD1oQPDuF/BXvwYrBaFHT4bHaZlB+iV6jh9Vf85oocKHntZK3bs5ZbQ"
    "sZcFkuhK7lFNEU7L2DQzD6eZMRpOE4zTMgNcI+pgXA1xJcJahyzZDrfVCCmRPmCxkPiXNO"
    "i1LYbGHrUOq4TIrS1s7evMCttz7147NcE8ajvQWWE70H0eaOMaaGhPpKQGFFB8YGsi7dAo"
    "4n+1oL5fnW8xJ3uwUXiXH4J3O8P+8uLtmxho+GMbtFdfPnz+XMRSu2mKMFaHPqVEdgp96t"
    "lcPnTkU+LZKoJfnSslK7VjqpTTGYGSVCmJH6+JtZCVOqrl22M7TPvJ26kxWWGrxvRZjbEk"
    "jMc3/g14uinDJuTUnVKxa83xn00/J+iYqTqqzRoG9K7UrdIAo9oEgX4ujNvxgYxlO84hhc"
    "9XfsI6znaMYP/sBKNfvSXzvWCoOE2lOb0rUF9UFpZf+HIz1CWJr6IJ/7EbTN/iPgY4j5YS"
    "iHF5YoRGZchk27+JE+YVb0fJZVMPsnTqiMidwRpYxueiFjAGpcrCVecDtGUAH8QolWi7PU"
    "RJRu8BIlRI5NYep1zyuCEu56lIxx1wikMqhwiRF9x7O1sryIT9hD0NFSc6nbIleIKOANhJ"
    "LlQRW+4MElsOdjrhusvKzlYbIHRN/Ttt3A10GkXyDS1GD2H0Y5wuWLwLVj9S5ZGH+N2Bl3"
    "5Xxeka+hjQXNp78Ize6KpCaJJ98IFAmvTe2zKgxveCOxXWsJDmq4gzS/AlC7A+zswLRaSK"
    "dUPAxTn5BhW4IQTj6i8f/nDx+o3Of0QEm4YsIksaqiraUjuwgRF9DIzg4KaYU1GSgbX6DD"
    "0rNbicU92nMmA/ll7IRLtT1qywTWrQu/PUXJBA2+xWwlImTmKILWXCjr/N+7qvVBa4DDaF"
    "Nis0IGK1Tad7BJtv1DKdbsk0PiC6PZvAdcHNfrp9y21xyz7eM3z2MuvcXB09YJzfsjG7N0"
    "fALVMWQ8YBGhDshyA/SNrhKm0BZGMgeBspzDE5wa7GNrsvTXVTL2A7Fh6cZXhRJ6z4ojqq"
    "+OLBbMRqtjTa/NIidut7cOtDuDpYlw217ioalPM8vz6nZ1fPVme2LF+X1cHYthVZn761zx"
    "6v0uRMGHEhzw6d8FWUKlhOZAvHlUsvjZw4Sc2CLSbgS51BSTa5pTtYShxTz8sV3MHSbQ5Z"
    "0A10yxbLSJUqd8D5Or5jmzj9jbrHE0E8yEPv+Uwl7pUvhYXlZHOVOkfNtEvMBAS/qiYzHh"
    "JGp3PdzTlxIGsNPGmSGQjrqqtq55ja3nd1sht8cRcmiQMvjlIgYqrH4W3kZrTgtbegf50l"
    "4w2TLVrh0Cj0zqAx+7GU1puQIxJPCj3kenjMh3mGjeWI4h+/W0/yIT3JOH+bOJFjgcFlH7"
    "moVbn6Ykvh6oti3Wr9QRQAftDjlAha13Gv/UrJ4tdG6U6kD/g9wXp/mG+q40xJZlNtsBGk"
    "RTpRswewHaQPEv2WHvGUpD336PP6pDW+NltQImmHuM9DbI+2Hvn49zWP+ClvjZqd1dClF4"
    "tYSE8zM/sh8a19ktUwMXucobs/J4R9hDX9ufbKR5qmd5e4SnPs72qP6UI12oVbqrsA/ycl"
    "EtF7FgqkEpMJi9aMBfFxFjovEdIR1OBUTkcBF3hwSdBtFOdc90JwaC4oVgSVzcnM85muga"
    "acrJBoHXJ4R+ilHBFvZpyV2EClR09lAgffJ9TBQsEJE558uUv0sAJ46vHhJnCzpU+ncDdH"
    "f1eQDn6sX9RkjVfJ0M3bq5cxtUaNI1cVHcUE8bq4m2w3hdtFOoV7yJb+Zhxx4wS+CTzXlG"
    "wzfaeSkgOGGAQnRddUvlI6Vbx6BrhZqtacam9yruv4i8S/C6nQbwLXczHZvqCe9ggHXEti"
    "InTGXOaSp4n8ZOM8q1k5rhzCQgG5jLs40wE0HrX3FsOyV9W164VsamjvKXD2fNuUQt3hLT"
    "Iv09EtGrnat+VHHJi3/SB5Eat98pmhbuNUzHQwwNzKL2t4FV9Wp03LexVtvcXOmRLpGg4/"
    "SlT86jLNpv0gwN3mZNhHnWa5CXlRaWqd6rSgaRmbF7R9XlDQLkvdBdVzPSVip3uL6U79yW"
    "rRZOWOBQZ3eN198BPYV03WEdPeriHt15AKa6qRLl7dx4BYhoeug6Tt+GYjkZay2LfF/vT4"
    "FQfT1jtmV6DLqWSKb6ssE8scu57M/lf8DuvK2APbx31gm3NGNpwAOWnLzTiJoW4aHFkUHJ"
    "AOYUuo9xrVY3AfBjhRT4370MtIpr6TH3o2bzskP1RsYxbbh7Atbt2N6SU2Wb5Nlr87QPsl"
    "KcV5FUs5Sumsi9UUpXyex1Y0pes5I7oTxW+JOUm3PMLQSUp0OnfkJlEimD/7A1ssfb5hrs"
    "mLR/iaIcPmMiYLoagDCfYcoP/ocE9kKn2KkGsUcM0wUjwlTYLaCBNgKcyjqO9faPoTHP4D"
    "iSnLOkrzggzbCN6Hz24Ck9UPKVVeRJ46QNOBONEpw8jNkaYIYVgpPJKGpJrJEy9PdZk7Gs"
    "TxjuwZG+J5yBBPS2/Yl8O08si3GtyjHPkeKoD29es67JHXr6vpI3At55S2AcoG3xfPL+qc"
    "8kKzSoTVxdxJb8uTxg5OF3u3XBzliMseBzxuH3FT17BNRbjNeZlSUutDmhWyuD7swVwmla"
    "129AbVr5HVN4jrOoSys6uGu80meKyBaj/TD0IlBXdb9Fb6+mirbwRajncO4rriC2nzyz9y"
    "vpE4SRRkupK3GoEPQzYUxHHpxjEJsLRzBOKdqFRFXRqq3FSUyFbK4WFSR2EA13Qu2zsj4m"
    "B6LUeFJmHIFUYz5SKr+Azjt97nope8ov9EFTFYhzxi4JaJJG7MvQnoLIIwpkjeULkAHXzq"
    "kK/V604ABghHqxnQJF9quw8Eoqhs4M0J691bAm9oybIL2nc5+Lr5NpX7dFffMlRBWc6bLv"
    "C1NzHPY4EBupdeXtQJTLqojky6yJvmuIY2gTcWGJz341Wd0KRX1aFJrwqhSbgpFcG9WlDf"
    "rzYUjNDhbIQX+110X168fRMvs/DHtoX16suHz59LCCN6UyyA+aD7IiVpfRcn6LuwVMZHM9"
    "SWa3e2B3eVsloaO98zYgMi3B3ABLC0vCPQ8qr4OY2RHRpJJw9s5sPunWcrPKtwaYUP+7LC"
    "znxYKo/7HFxAARJgRunc7e+TzEGBcWEFgioNT1e6nNKVMBmHVpP/ZNMonUsI/ldlh396s3"
    "r+nE60A/fyxQX8PZk8GxEHk7tD95h3CFMbGQaQyeGO3YGfDfPNI1MHEu7wCH+4kTjLiSBb"
    "+0yYjEnSvggC5spu2Pqc6BRF2oumcyPRkEES+gWmG4JOw0BghiQabCbc3UB9T2whmMQocH"
    "3AbU7FTTCjni/7xqAtedvI8yFHURRuALbTyvxuvWKH8opZ/tAeHTx68WmCb0pkcE6e7tMY"
    "lGYL3zJ5SzOFtwS2RyWQXtQqbvBiS3GDF7a4weMz+U8v+P5MqoQuDM9BPqt3NT6qd5Wf1L"
    "vCB2VztQ/9i6LhbaP0XKb9Tml1dnWLT1aeH3mBOIfbHsMtvpdsO1TaiItlWcqL6qDslMjh"
    "vJnP92tfdObKNKZki/UrLWoXsD4vYJas/MjH/yinQA9/0KcXsmXzLQw530K/ZqzNttD3bA"
    "vHOdP5jYd3wBgrOdUxl0bbznXWqtEuJSZcujHlJRZys2IuWYb8NqQLddaTqs+riyGwjSYl"
    "u+oAB9nKU76SY4KttfgTAV0LMgv5AlRoZ83YXRxm/YUH+sZ4A01tJtDmUlXaxctwZEPx12"
    "r+sL6fHl5oizOqhEhsA58PGfhcSufdzu4rp/SeNFGlC3qfmdN1mdGm/aOmRqNLrqyIwxZG"
    "eSLyqKGzNubjtjGzO2rdEM6M0JCW8L2FcCrEOlDff016OjGIa4dwZmZXr3T4Dyz0pvOzEh"
    "VeX9mqwdOkTQv9Xf/0MG3Iqr6HVH2hTF9lAalyaFMiA2Tu7CU3DXxUDRDWzQeI7l7YJfKO"
    "UanPrvqwNCVy+PPS42jPnZ2MFvSEQ25mv/8vPjBpoQ=="
)
