# The mark of what owners have set up (see db/setup_version.py) changes with every change of these tables. The models
# know nothing of it, so a later migration that rebuilds one of them on SQLite makes its triggers anew.
RUN_IN_TRANSACTION = True

TABLES = ("staff", "pipeline_stages", "stage_events", "offers")

UP = {
    "sqlite": [
        f"""
        CREATE TRIGGER "{table}_{change}_marks_setup" AFTER {change} ON "{table}" BEGIN
            INSERT INTO "settings" ("key", "value") VALUES ('setup_version', hex(randomblob(16)))
            ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value";
        END
        """
        for table in TABLES
        for change in ("INSERT", "UPDATE", "DELETE")
    ],
    "postgres": [
        """
        CREATE FUNCTION "mark_setup"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO "settings" ("key", "value") VALUES ('setup_version', md5(random()::text || clock_timestamp()))
            ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value";
            RETURN NULL;
        END $$
        """,
        *(
            f"""
            CREATE TRIGGER "{table}_marks_setup" AFTER INSERT OR UPDATE OR DELETE ON "{table}"
            FOR EACH STATEMENT EXECUTE FUNCTION "mark_setup"()
            """
            for table in TABLES
        ),
    ],
}

DOWN = {
    "sqlite": [
        *(
            f'DROP TRIGGER "{table}_{change}_marks_setup"'
            for table in TABLES
            for change in ("INSERT", "UPDATE", "DELETE")
        ),
        "DELETE FROM settings WHERE key = 'setup_version'",
    ],
    "postgres": [
        *(f'DROP TRIGGER "{table}_marks_setup" ON "{table}"' for table in TABLES),
        'DROP FUNCTION "mark_setup"()',
        "DELETE FROM settings WHERE key = 'setup_version'",
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
    "eJztXW1z2ziS/isof0mmyuty5NjJOFdX5clkdn2bxDO292Zr11MSJEISSxShJSArqrn890"
    "MD4PuLSIqSKBqfEpNokHoAAo3up7v/PJlTizjs7KNjE5efXKM/T1w8J+I/iTun6AQvFuF1"
    "uMDx0JFNR7KNvIaHjHt4BF2NscOIuGQRNvLsBbepK666S8eBi3QkGtruBORv0IJ4jLrIdh"
    "GfEjReui5xzp7cJ3fACPZG0wGaUsdiCF6OnaIlIx78F2HXQospdYWMuE8stLL5FA1E12cj"
    "zAhcHFyjh98+21w1Yejm4ePtLaKusz6D7kceIW5f9MrwhPRtayD79K9b9oQwPkCcOA5aTe"
    "3RFOmmyGbyXR37mSB4Af3uoynmp7KPlfgfsjliU7piH8SzyLcFGXE2CO5gNhOdUDQkiAkA"
    "r9HT8vwcDz0yIgKv6zc9+Hs4FC/uoQVez0Ub9KZ3ilzKpwI60Q/xSNARtNJ34JdxurBH8g"
    "fpN5UXEB3DH7YnX1TBBTeHlMMvUD9RXFijlUcFZg5mHB4ofmDwtCkWA0FVfwwe5WB3shSY"
    "DABiR/xa9EgcMvHw/BVDS5fbDgra9EdTKn7sADG8hvcSLyEfN8XPAB7ck3DCw85gRi1d+z"
    "9L0ud0QkRDT8yXf/8hLtuuRb4RBn/+eTK2iRha+P8J42ocQVT9X6Am+rL6WM5icQfExVh4"
    "YiDFnGR+j3ri6wnK1ws5t09kYzGn5R/foeFi1pcPjH0u6onyet+XvXX5L7IhTPhhf0Sd5d"
    "wNGy/WXEzdoLWtPrMJcYmHOYHuubeELwheSX9r/kelUAmbKDgiMhYZ46XDI1/csB9eO+n3"
    "v9499h8+Pfb7J2W+UX1pJPASWNjwtcOvn8Ar/KX35u27t+8vrt6+F03kawZX3n1Xjw6BUY"
    "ISnq+PJ9/lfcxxPxzDEFSup1E/C92f7EkuwAnBzUj7uEag1kC2Cukfe72Li3e984ur95dv"
    "3727fH8eQJ6+VYT9T7d/BfhFAyqWa7WM++MR4j+2Pcb78q8U/B+n2MsGPy6VwF78qBLYp6"
    "a5fyFEP9xeAqhPdgX+HH/rO8Sd8Kn48+ptAa7/e3P/8W8396+v3v4QB/ervtOTt+IwwyJb"
    "GeWYkAF5I8i+zlAF46hMLYiTa0gZhHe5isQwvuiVwPiil4sx3IpjLFWxKgAHAt1Dt3deAt"
    "3eeS66cCu5TCgVqtoqEcrsb5HYH8hlMM6HOA9hraRm6ByUOgS7xVhHpBOQD4X4rjAPrkRB"
    "L30Gywa7SIG4u/sMP2XO2H8cpVEk1Imv//jy06f7128k/KKROIJlaxmMLr1RpVkdSnRv3W"
    "h+58s6BsWR/sfjx58FXNyekxzAM7pIQG/pDs78/xzfQBQA/3j75dPD482XX2Nz/uebx09w"
    "pyevrhNXX18lBinoBP1++/g3BH+if919/STRpIxPPPnEsN3jv07gnfCS075LV31sRTHxL/"
    "uX0jolAxtGrQFPipvBbvNgDx06mtX9tuPCZqDbPNC+Ua+iNSQi1Ygp5NAb5mGMIdSbUM7r"
    "rqhJcfOhtflDU26H9DA/km85H1ko0QFjTNFQfvrnY2wUfdXz9Zebf/4QG8nPd1//6jePqK"
    "ofP9/9lFRRk26YagtcprhZ6equdDHnV6VzWVKwA5/Crm1m2itYBeaIyEEBbgzVt2VsZW/z"
    "bWVvU7YyMRHh99fbquPCDWzU9QD/r/HSHQGwyBqeKffYmdiv/vsQi/7R7d88bx/J30T4zv"
    "eOY/PNgrd7PMt0zUq00uj+Qj1iT9y/k7UE+Va8EnYzTXWaX/KrvSCO7ZIHv7+jAvm7P4n8"
    "q+HzPbwKaAKxuSUwEL+cKGvovZjp97cfHxWzYIhHsxX2rH4O6C7lJGOn+EmL/fL3e+Jg+R"
    "ty8VZ8nq+ioyM0/ufBHfv05/S5GZD8qdlVoByCrb5HxAuzLP2jCmCfRVf3qqeuokWXfEi/"
    "bQfTXdDHcR1DSgGkGWpbzqRfVS9dnUUapIY+Ow1Wx7+8hUeBy7UtVqqXroIkZ4Do2MW2t+"
    "3291u0r64Cplm2W0J1r3rpEkigiNIejSigMdU0fWvemyevYFfou5Z+NjwprX3mcs193XQT"
    "37wfaMO1SOe/A/VY6OXjMZoRsgD281wMBcJDsdMjjNRDPihSt/w/cskz8RAjhCGbS3r675"
    "q/LPnT8n2AYG1zRpyxz5MecPKND9BQ9joja0kOx95kKXfLa2BU2wwtltynkK+oZ8l+VlMq"
    "n+gJ7Uo+8iSYP6X50BordfQw5OeWHbBPURH5+VuG8SrfAeG37wTNa98OCPh2++LjrGKGjc"
    "p0j4fUvE1W4iUWvowt938e7r4WgOwLJU2x9oij/0OOXUr3bRnaBegCGsUzPDmZT+MWVOgg"
    "OcONRfxlW8TFzSn1qpnEYzId8qduuWdHPqqodlUS1JhMLVDbtlnv2NUwCkJQt/Q1hLGsRw"
    "ZwWTdDbGrl+BnSa0IDyD7AOer4loOyuMbWwcr+m90fqANPRe6hOurL2HiwXujG9Q/Xdy5B"
    "4IdJRHSjewgOxh6R8ddIHm7FFkasD0h6yNS9hSOGAtniyBuEJ8u4bxW7LA7cFl6r4PCxR+"
    "cRVroMdWa2mKkQrOxGj+5TbKEhIUGIuYogUE+9FidytHQtCodwGSs9RzA6uq3twRuNakUj"
    "m9N3m/ec04LTt5xaNVgEKTmjNqXVJqGm1oA2IWVUpyyScnxFrHHUy+jBUJXbfLCLrDiVI/"
    "XTosaQtdmQFSxEVfFOCXbCVrtruIWamHX8A5g/uct56ogS58r6wh2EuvkQc1f73sr6HPz2"
    "HeB5G4/Doadz5zwO2xq5h0vb4bbLzuCxhzBy78QRMcR8NM3U/PMnflRmRxN/r4fXHceUgD"
    "GjT8cVzlYRic4ky2rOym9cZy/6hGW8PLv4qsA+bPWH62q4+lLGtBaianxnB/CdRSei8Z4V"
    "IZv40FvlP4sGrmQ4zxJxLfmes1QsTc1EyNBPkBUXMUhbrFIDyz8h5fFAnP8GCE/ARzYEQR"
    "beU3P4DA2ieYsZouCqQuDqQHiBvbI80lyHU8VT6zYH1pY5nRLml3L2lyIDjD6y5vuhqgfh"
    "HyL6fm+YN58dzSj3Rrk3yr1RQ1uiLJVRQw+jKt2Nx1JNSClJ6kahekShSX296IHOiSp5AN"
    "USlmuh4Sw8e0Qk4UcF7lAPiaHmkiQ0GC09j7ij9WBbTcdQa3YR2GJzp5rb1BfonAp5VUaD"
    "vMpXIK9SLo/oa6UgznfkJcSMP6+yP08uSGnIi9KWBSJdUiH2nKvMX+qrrCdRmQ6ekS7KuJ"
    "PyvUmpFWXpySDovoXXGY7U3NmdkuvSLG/MCi6OM3b2Yp2/bEREDKYZmNqsLzRM+zlrOS5K"
    "4B+T22Pqfl//2O8uuGUG/9RpL/9UYnLEmBwxO8Bsp4ddlakp67Qb5HAqOO6GbbY87oInYL"
    "5kHHJAjKaIiTtDaq2vxRmXulyMqy6kt1JlB5m08n9AgyHlZ+K1xFrmrQdojmeEhXkldPIK"
    "GYwThNgo54LOtaOrIPo9qLqInip0OPHocgEncDWx5BlcVjTEkAFDaLRwQWbRkEUPLRtKHu"
    "oahLqBdnCIix5dQSVCdwJlHRNuC76iyKF0Jt8ZnqyllQ8DPUJ0jwIBGoie2JMLzhJ4GJkL"
    "gImF8JhDjBFaETKrWU6QL+XgQr1E3+Ln2dSzudQf9xnUU3SW6JjxYS+niHwTRWSwyw9BdI"
    "Z0SC3b94FOfdJp6PMZmxERkyGiPjGT2U4m8IU6cyh06FpXrdeYE9aiYAtJHfs2RzVExfe3"
    "1lwkIb/YenG56L27CpYT+KNoAXn4cvP5cxrLiJZSyU8eFzO04qQhKEUrDpWhOpE4ofQerc"
    "sL4loA2V4Q/7EE4D/m4v1jEm7MOaixVWxuUZH9rQvnu1VAGrMLifNDf0jG1MswDG2kesSF"
    "DdXjCKkedcvLmLoyzaj2x8FlO95KMp6XlcynoI6ML9A5cBukZhqmoNk+/JpwLq9ZPjeUNL"
    "k02jzEhyGDtmxAm1a7pQugstIVleoQqntWuXxfYqUZHRfqEPjNsTaUm6wirDEhA2tG4UkI"
    "hKtctS0QMZC2kIjfMnx3FQ7K/BjOLXHteCxo9HMtgeoiLNqzJa7ly/8cKbLx3aUMtiGLal"
    "tsS/OxjhXbmEJUAlupvDaAbNcKxiWBjSr5W9TFhG5ygvFfdHm+XTLk/I8+gyIXWQ/yOXJR"
    "KmgtltwX6pK1opL51ZoUF45PxfUFtq0zNMBzutQctcI4MZlOmi6I25fh9aL50/L8HA9Vv9"
    "cyfg2uDIdCnNuOrhxlkZFtidcFtpyaDdeSqQY9If0L0Vg8U7L39EtCY9mheOqALYdzm/Mw"
    "f3Uyc7VktGGky5WdItEZE78tSBLgSb6dK576AQ0gd1lIyJNAyMaS5SdpfwPdUUjJIyvCuC"
    "5bhfzbbHAG/8eMakRUBm54D7jmp9EeUv5KQLlyFbnw1JcZoCl1gGzokidXvukKi8eJz00M"
    "yo2EDbhyKLyFZ+Jny6zbDsHP4lEDeakPlyQ0gNpqSpmqjwVVs4Scie8z8X2to83tOsLPxO"
    "Ps0AShNoxqpspQpkuQmkC+Q68dDQfyQVABrUSRCyX26CEWcLhMZxTYPcZvrkqA/CbpkwpR"
    "hlvHxZJLqRpHTZLzdfYq0zoq0wjts0UZBXplEiT18hMk9VIJkrywxHFZQn5ExBDytyjZKG"
    "ZwDl2tYE+MCnVudl9elpnel5f58xvuJRbsyBE8jfRmckdC3DA82szwUBabmkMdFzYD3eaB"
    "Voao9CDn58AJJTrAh9x3+pvQVlhls4pLmZIW5UpaVEG4FRVamjutnZci9kKz/BPbeZraG7"
    "M119gYUvJmb2jz3mCY3C98/E3O1x2Yzn3tuGpJh5Sc4fGlwZUO42q4RkXMhM3AVCdYqoZq"
    "XMhM1YzqvqEyVHUpyBI1ELeQ1du2pWFXtF7q57belsjn99NRXKN7TQlYvTAbXTPc0/Lp7V"
    "q2MpQFOL7tlIA41KoaQLnjrPSUBloC39hWZSDeBHHWzr4F41elAtwyNWbn+L4ZoRPbZg/t"
    "WthElmt7S4zuQ293RzDaA2+8oOhaekvfyCLfvvSafiiyCMc2JB+N8cqBosymdOVeo0GYDc"
    "ZnOfMpmSsOuF+W5HWEaf5DnI+N2QwY4ZJxLjYJmeUUspOyKOl7joHBvkbDte4c5Mkz8dBU"
    "vMmQjOicAGUbRKTqJZ8Of/nvz2yx29TJeBrXkCNq3T4znRoOtuFgGw720aDdeHS9KaVyYh"
    "jYLVg5mi6lojbnNMBFhZkCEcNKqcxKMRn/Druk0CW36nvaE9KGU9Fqn7rhVLzs8TecCuP2"
    "by2mxnlqnKetxbWE87SMT2TfxdXaqUzt2ZptL4hju+SBY7lKpY3ZsQanhbZs3bTPoG1tU7"
    "a+ZLJitMsiK/9NwVpA3NftO1fzuvmYiMKa10UFYLpW83ofSdCpQ5eVssyHEh00EL4vgfD7"
    "XHzfJ9E11YCbP0LZrD9yKCNZJsAN1YBDOVPcbBflgNWBYkuFtWuZaGOTlzxvD5BUPT89dw"
    "uknSr1mvSUpc6HfKgCRT5CvapFRrlB8sdCBWDdl0wiCJkF1Sej8hUGJYBthgZ/Pp0AjeRJ"
    "yD8te+e9q+8DKYTRiM4XsI5JeclSEW2hhi6Dxv9Wrf/QzaGN5L6oBIeQffAMDSwPj7mfGv"
    "HJVbMDraa2QyATHxT8RbKNSn8YZDyUP0OzU/TxVBFlkjkRV1MqqS0u5X7qxinMd9Fu8OSq"
    "5IOr6Tr5a4CXA+30L10Qj1H3FQsSDH6AtxO/ZA2pCGXhYbIWz3kmOnOjZRIItvCoNBM/K1"
    "vD3Jw/yZftoK5ZJrNPfmKfVF6fY6AI7emk1DxB6IBVjLd1fQ2XtsNtl53BYw/h+tpJLqVg"
    "B6tkIYgKdS6XUuOZwo4u893esG446Z2vGlVZXqIyJilb/YXEdvtKzaxqTojKGXNChVrphy"
    "Xbtmy6N5+0QVZBr58RLS5uOFpt5uiILVac+vtZaxcMc/YQx4SKxrdTYwvjlaxj6FpVsYuI"
    "vGTkxrZrs2ndNSYhbZaYNi8xhgb6ssdf3JzSiozFmIxR0jIicwy3dhdhZqY27i5glYHY4h"
    "1cbHvZkTe54GaJGogNg/lgDGZTI3N3NTJjH3sDCP+W7K+bOGetkSXQVjpWAzB3PE9RTBfd"
    "goxPg9xC9Yk7nc5PtKLeTIC0Jbfpd9VLh7asnTKb4mtkBr8ptYjms5xiC1F9rtPjFEhJbE"
    "U8WZPVT7lzquhBSzE4nqxM6j/uFUMzsr6WJKZn7CxJyHg6RU+RyO0oE0rxpXyqbFD71O9T"
    "MZ7ERVm3VRxtT9EISvoRC409OkfnH9ACM5nABznwH+AeKd4TXGLL+Rx7a6iuCnf70QxB8S"
    "qrMHstpO+H1U8dSmfiOubXyLYYmnjwBowKXBB1AAD5PFV+dUG4/BHwNIG1/UwGftlbmbEo"
    "/ggQcjW+Zyhe4TbMNyQwtS1d2DaKixxayfgC1hUshFa81m2QIAm4W0Hh25i4YVi1kGGVXz"
    "UtP6w0v2havTNZBwA+QuL++ZEAqpa2ij72UGiPDnZ/2h6tf13vvmms88kkERHDVYsNQxMU"
    "k4QSkfERFKSuyRDuzOqy74RY4iXApPEspnq1tT1D0pjgCxCu5y2MCRtv4RF6C4NjRd0ZEB"
    "c31IBWD7ahBrzs8TdebOMLbI+lv4wvsFTaHZNof+92bD/lfoYFO5KNP992HU38XzNCdwyx"
    "rypSdkpXYJsVvbhsTLzTIBn7inqWNsyOxFuilc2nyOZn6F5KeARR11kjmdhdLKTE0nZq5U"
    "qVRloXrKrKMqsMzjOxvLoQejua+iG1cGdIHOpOxMNonsE1kdo9ckT8I2GLjeWDj/t1TRL4"
    "lm0FpwVW3vw42mxcOxw723CeFvj4MxWZfHAjIh3Et3d5WSaa8PIyP5wQ7mWgXDVvVkyoc5"
    "HKO8FZblNpjPOTkgcCHcC36ITVsZTkrVtCDmLVxc5wOa+yogQCjUSAHxrzeH2DXonV5KKX"
    "X+Ggl0p8YIw8xshjjDwmVKGtsBrbmeHRtxnaUjz6fLvkLq1uD4Rz9RNTVjf/1mmR1Y2pRv"
    "Wtbr/rKopBXjnRI7JdxWQU904RW46mCCtu4yJe0lGZ5SDR3AoDoRRSxtl8W3pixYxC2+QS"
    "apnxaidJnfONWZLrW+WQGgiYQ2rlQ+pysUXZpriw8cm3TV1PaUAH2k1kIFHWXuJHGBXsJE"
    "GTLdKrgqcG0oa6iK5gM3kN72HBfnLz85fbr/3bnx9+OEMPdE7AB+OROX0Wt2eELNT+4tHV"
    "NZrajFNvjVSKUijWq3w4nC7sUTQCQF7QNXttT25Xyh8EN4dU7mPKqyOTlK48ylWwwanyAa"
    "3ExiSDDlSaVNUfUzEH7mQpMIYEro4DnqVHoTKAN/EV066joE1/NKWMuNGQgTAnqronefzw"
    "MMPcb6FPh+uhrWw/TAg2c8xuA9R7Nh96NC9r6uYUh75sBx1ADTvYDlstpUUOnzcXZTRr0S"
    "oXW3kvod4x4lVFOCpjDOGbDeH+jlsF46hMB9eIMhjnQ5yLsNZpMrbDolihDOlDZ+UsrcEe"
    "MlpIpgOsezSMC5ujYduOhtGBHjp0NKs70HFhM9BtHmj/qFrxPBGR6pBvad+nCWVVqPeRxY"
    "XNR9bmj8zwIl7e+FcwtEZOvpSTRiqifaVHnFi4OHcQLHuNYORX5+0oTiYJ1QaAdBWwvimd"
    "vRkrjmfE7cPyZeAqAZcJC9uMke0+21vvdtJdeCt7OkILWSmc8GhEFqAAHgCwY5lXO3dVa8"
    "TyHNYhoBvc1tFBrOm+FirLTDlv52JRhsqYVMYQQo4uBj7ise0xrkISwc99hu4gzhA8zQ9/"
    "u/lL7/IKHNFAgmJEnC2g5KanggvFNDNu3za6fSlsvlPMplX8CXGpzpHOrspUsLvKr2B3la"
    "pgR74tIJllvVN6XPhQp3Rjjyllj1my2vQ2ZkxuRzHExuRmxh+GcLiuGI6UlDMhSRmeC7kM"
    "VoU2LtQht9HOQpKCuZhGeWep+9s2dUtHJSU/3BKRSXpG7hHdlk3gsuDGP912xSVxcf3TM3"
    "EzEwJF7p5uOJxPSJ88+4bNmhFKwNLGLpL9IOmoCLKkfwDetnzMNSSZb4JjTZ4zw+rK0VED"
    "4c6dDHtlSJO9fM5kb2M4kpotlTa/qIjZ+jZufRKuBtZl38f34Pd3XCiXXZ+js6tVq7Nfoi"
    "VjaY5Ub8lfl6OFYmraSy281rVF6FycMoiFtHcmiIDx61josBiy1qZTnZFNdDBQJUF0aKkS"
    "f8Wga6aLhJyiwYqQWRDx84W6+sHyAVisThb2ELS5VtVN5G0xecWbwdX8zG36eXp4oa2cUX"
    "idyt1mzLL7NMvCCKRQfZhjx8mFVot06Ux50Xt3FSALfxSB+vDl5vPn9HHSn9NxKPMra/vt"
    "tyyr3TZEC4DLqKttUZdUrEgeEXnR0Bnj4Ms2DsZ31JLbYlyoS0v4rpT4Rchf2VaNL82EaR"
    "vEZTX4+OxqlQ5/Qzx7ND3JUOH1nUINHodtaujv+pJhJLRL9c0tipNPR8ivhtOJ6MZdpGaF"
    "j6oCwrp5B9F9c14qDvq8IA76PBUHLZ7IM+2n+ZXPIiL7r3x2GO25sRpnFeIhmt/Mvv8/W0"
    "47ug=="
)
