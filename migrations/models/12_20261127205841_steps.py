RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "steps" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "words" VARCHAR(200) NOT NULL,
            "due_at" TIMESTAMP NOT NULL,
            "status" VARCHAR(8) NOT NULL,
            "open_key" INT UNIQUE,
            "told_at" TIMESTAMP,
            "done_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_steps_client__998067" ON "steps" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_staff_i_b0eca2" ON "steps" ("staff_id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "steps" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "words" VARCHAR(200) NOT NULL,
            "due_at" TIMESTAMPTZ NOT NULL,
            "status" VARCHAR(8) NOT NULL,
            "open_key" INT UNIQUE,
            "told_at" TIMESTAMPTZ,
            "done_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            "staff_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_steps_client__998067" ON "steps" ("client_id")',
        'CREATE INDEX IF NOT EXISTS "idx_steps_staff_i_b0eca2" ON "steps" ("staff_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "steps"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "steps"',
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
    "eJztXW1z27i1/isYf9nsjOpx5NhJnDt3xpvNtmmTuI3dm07rHQkSIYvXFKESoBXNdv97cQ"
    "Dw/UUkRUkUjS+7MYkDUg9A4OCc55zz28mCWsRhp+8dm7j85Ar9duLiBRH/SN0ZoBO8XEbX"
    "4QLHE0c2nco28hqeMO7hKXQ1ww4j4pJF2NSzl9ymrrjq+o4DF+lUNLTdB5C/RkviMeoi20"
    "V8TtDMd13inN679+6YEexN52M0p47FELwcGyCfEQ/+ibBroeWcukJG3CcWWtl8jsai69Mp"
    "ZgQujq/Q7d8+2Vw1Yej69v3Hj4i6zvoUup96hLgj0SvDD2RkW2PZZ3Ddsh8I42PEieOg1d"
    "yezpFuimwm39WxnwiCF9DvPp1jPpB9rMS/kM0Rm9MVeyeeRb4vyZSzcXgHs0fRCUUTgpgA"
    "8Ard+2dneOKRKRF4Xb0cwt+TiXhxDy3xeiHaoJfDAXIpnwvoRD/EI2FH0ErfgV/G6dKeyh"
    "+k31ReQHQGf9iefFEFF9ycUA6/QP1EcWGNVh4VmDmYcXig+IHh0+ZYDARV/TF4lIPdB19g"
    "MgaIHfFr0R1xyIOHFz8w5LvcdlDYZjSdU/Fjx4jhNbyXeAn5uDl+AvDgnoQTHnYKM8p37X"
    "/7ZMTpAxENPTFf/vWruGy7FvlOGPz528nMJmJo4d8njKtxBFH1b4Ga6MsaYTmLxR0QF2Ph"
    "iYEUc5IFPeqJrycoXy/l3D6RjcWcln/8Dg2XjyP5wMTnop4or48C2Y8u/0U2hAk/GU2p4y"
    "/cqPFyzcXUDVvb6jN7IC7xMCfQPfd8+ILglfS3FnxUCpWoiYIjJmORGfYdHvviJqPo2slo"
    "9OXmbnT74W40OqnyjepLU4GXwMKGrx1+/QO8wh+GL1+9fvXm/PLVG9FEvmZ45fXv6tERME"
    "pQwvPl7uR3eR9zPIrGMAKV62k0ykP3J/uhEOCU4GakA1xjUGsgO4X02+Hw/Pz18Oz88s3F"
    "q9evL96chZBnb5Vh/9PHPwL8ogEVy7VaxoPxiPCf2R7jI/lXBv73c+zlg5+USmEvflQF7D"
    "PTPLgQoR9tLyHUJ7sCf4G/jxziPvC5+PPyVQmu/3f99f2frr++uHz1YxLcL/rOUN5KwgyL"
    "bG2UE0IG5I0gBzpDHYzjMo0gTq8hVRDe5SqSwPh8WAHj82EhxnAribFUxeoAHAr0D93hWQ"
    "V0h2eF6MKt9DKhVKh6q0Qks79FYn8gV8G4GOIihLWSmqNzUOoQ7JZjHZNOQT4R4rvCPLwS"
    "B73yGSwf7DIF4ubmE/yUBWP/dpRGkVInvvz9808fvr54KeEXjcQRLF/LYNT3prVmdSTRv3"
    "Wj/Z0v7xiURPrvd+9/FnBxe0EKAM/pIgW9pTs4Df5xfANRAvzdx88fbu+uP/81Med/vr77"
    "AHeG8uo6dfXFZWqQwk7Qt493f0LwJ/rnzZcPEk3K+IMnnxi1u/vnCbwT9jkduXQ1wlYck+"
    "BycCmrUzKwYTQa8LS4GewuD/bEodPHpt92UtgMdJcHOjDq1bSGxKRaMYUcesM8jDGEeg+U"
    "86YralrcfGhd/tCU2yE7zHfke8FHFkn0wBhTNpQf/nGXGMVA9Xzx+fofPyZG8tPNlz8GzW"
    "Oq6vtPNz+lVdS0G6beApcrbla6pitdwvlV61yWFuzBp7Brm5n2CtaBOSZyUIBbQ/VVFVvZ"
    "q2Jb2auMrUxMRPj9zbbqpHALG3UzwP9n5rtTABZZk1PlHjsV+9X/HmLRP7r9mxftI8WbCN"
    "/53nFsvlnwds8ec12zEq0sur9Qj9gP7l/IWoL8UbwSdnNNdZpf8ld7SRzbJbdBf0cF8u/B"
    "JAquRs/38CqkCSTmlsBA/HKirKFfxUz/+vH9nWIWTPD0cYU9a1QAuks5ydkpftJiv/zlK3"
    "Gw/A2FeCs+zxfR0REa/4vgTnz6C/rUDkjB1OwrUA7B1sgj4oVZnv5RB7BPoquvqqe+okV9"
    "PqHft4PpJuzjuI4hlQDSDLUtZ9JfVS99nUUapJY+Ow1Wz7+8pUeBy7UtVqqXvoIkZ4Do2M"
    "W2t+3297d4X30FTLNst4Tqq+qlryAxTpZbInQruugrPHD897bE5w766JFKAOcYOqSx80vi"
    "ZJO8FUFpEY5th41W2M4x2QSA3rjkjor/bIb1Z9XfN91dj8BdDBcpcBfYFcdLS3cHwtnDXm"
    "FoR3AU3BTeMQoPn41iPL4B018cg2cz9EjIEoINFgJdhCdCsUYYqYe8UzEU8t/IJU/EQ4wQ"
    "hmwuo0G+6XABGa4g3wfiGWzOiDMLwhLGnHznYzSRvT6StYzFwN6DL5XTKwhgsBla+jyI2F"
    "hRz5L9rOZUPtEThxn5yJNwSlQOP9BYqZO+iTXomD1rgMpiDb7nLDzF/r6gfS9Ylfv298G3"
    "OxIfZx2vR1ymf7S/9l0gEi+x8OXoJ3++vflSAnIglPZ82FOO/oMcu9JRs2Nol6ALaJTP8P"
    "RkHiQdFtBBeoYbB9TzdkCJm3Pq1fNAJWR6RF/Ycs+OfVRx7aoiqAmZRqB2bbPesWdvGkZ8"
    "b+nai0LHjwzgql69xNQqcOtl14QWkL2Fc9TxLQdVcU2sg7XdpbUMEI0O1KFjsPBQHXcdbj"
    "xYL3Xj5ofrG5cgcHumEiigrxCLjz0i0x0gebgVWxix3iHpkFb3lo4YCmSLI2+YDUCmWVCp"
    "AsSB28JrlYshcF7Y1nggDteBIOKUDoIsA0GeghXEQCEx1DPbW0hbjTygw1ta0HABiQNmHl"
    "3EokpkqgJmi6kPyQbcuC1gji00ISRMEaEigNTPuBJHfOS7FoVTvXyLBYLh1m1tD9502iib"
    "gDnOd3kTG5Qc5+XUasACysgZPSyrhwm9twG0KSmji+UFGSRXxAZnx5weTKhBl0+KsRWndq"
    "aNrKixjG22jIULUV28M4K9MP7uGm6hd+adJwHmD66/yJx5klz3QLiHULefIiLS0Gvsy0kh"
    "o+9kd2VX+0ir+oaC9j0IfzGeoUOvEr3zDG3rjJj4tsNtl53CYw/hjNiJw2iC+XSeu3AXT/"
    "y4zI4m/l5tAjsOtQMb0YjOamyNMYne5BBszxtjXJzP+uBqvHG7+KqkhXw0WdfDNZAyGnyE"
    "qvFxHsDHGZ+IxstZhmzqQ++UnzPOns5xcqbI1cUezjire5v88NoLuJpTtMIul1nTl1hxe1"
    "eYyRzrbiovOqen6G5OkEdX6IGCPxMciyrZOMFemHtcNAU3qH7Vil5C48zbpzPPaJpG0+yA"
    "pnn031hGI6qzu2zWnoLonJ3rTgcdiDY1p/Z27HgEfs6OnQrQL96xM0kBGu7Y0E+4xSIG9V"
    "dUjRP5J9RuGT+S9RjhByARTUCQRfcUdqdoHC/AInZw2I0RbBMIL7FXNUKncLOuaWfexsTc"
    "rTmc9kNVc0SVeaK0kbl4D6+fTewQacT2hnn7aZ6NkmSUpA4oSYf+yozh6EjVn70ZN25mM6"
    "kmZJQkdaNUPaLQpLledEsXRNkooOybvxYaztKzp0Qyn1VINPWQGGou6dfjqe95xJ2ux8Ys"
    "0UGzBLe5U48/Fgj0ToW8rKJBXhYrkJcZkkL8tTIQF1NvUmKGgVObgSMXpCzkZfmXQ5E+qR"
    "B7TrocLPV11pO4TA/PSOdVCCDF/I/MiuJ7MhBpZOF1DvWpcHZn5Po0y1vzW4vjjJ2/WBcv"
    "GzERg2kOpjYbCQ3TfspbjssqkSXk9liDLNA/9rsLblmKrIZR3CS7NMkud4DZTg+7KuVs3m"
    "k3TEZbctyN2mx53AVPwMJnHLJrTeeIiTsTaq2vxBmXulyMqzwCY/DhC10SYabM/C/GE8pP"
    "GfGexFWwBcJdNv5xgGRNdI/DMRkjnSJUhinLoOcwlFm5GvR9Xdxd/EyxNnprVe7dU/XbHz"
    "zqL+E8rqaZfB1ZqD18J3g/yFYma7lbNlRy10HPuoF2d4iLwDmYzrH7ANXqU04MvqLIofRR"
    "nvDhycFPlh4NSVnQkEAD0RO7d8F1Ag8jCwE3sRCecYjlRitCHhtWSee+HGooAx/Y/zybej"
    "aX2uQ+Y53LThY9M0Xs5UxRwqOIBrv6EMRnSI+UtH0f79QnnYW+OOIiJmIycTUPrGC2kwt8"
    "qQYdCR26hG/n9eeU7SjcQjKHwM3BnnHx/a0152nIz7deXM6Hry/D5QT+KFtAbj9ff/qUxT"
    "KmpdTymifFTFhQ2iyUCQuKlKEsxpvnbCS9R1vzkrgWQLYXxN9WAPxtId5v03BjzkGNrWOB"
    "i4vsb104260C0mZ08mhCZtTLMRNtJH4khQ3x4wiJH02rZppyme2o9sfBbDveApmel5c0sa"
    "Q8ZiDQO3BbJGoa3qDZPoJS1y5vNvgxSZNirMtDfBhqaMcGtG21W7oAaitdcakeobpnlcvk"
    "udoNh0O5yWrCmhAysGZhlWWPahejDkUMpB2k5XcM312lc2BBDoYtce15Lof451oB1WVUi3"
    "RLXKtXNT1SZJO7SxVsI07VtthWZmcdK7YJhagCtlJ5bQHZvtXBTgMbV/Jrhz4l4S5IpvOs"
    "q47vki8XfPQ5hLnYelDMmIsTQxtx5j5Tl6wVlSyoiokYXjOVuWaJbesUjfGC+pqjVho1Js"
    "t20CVxRzLYXjS/98/O8ET1eyWj2eDKZCLEue3oCp0WmdqWeF1gy6nZcCWZatBTWOFjJp4p"
    "uXz6JaGx7BAqezB/srA5j8p6pAt6SEYbRroKs6TzMWxb8aw8NtTzdMk7NIbcoxEhTwIhG0"
    "uWn6wNOtYdRZQ8siKM6/KgKLjNxqfwb8yoRkRVOoH3gGtBdZEJ5T8IKFeuKg46CGTGaE4d"
    "KBbqkntXvikkH4LPTQzKtYQNuHIouoUfxc+WxUgcgp/Eo8by0gguSWhkBiNZKwUeBdVJhZ"
    "yJ9jPRfp2jze063s9E5+zQBKE2jHqmykimT5CasL5Drx0th/VBiAGtRZGLJPboIRZwuEzn"
    "F9g9xi8vK4D8Mu2TilCGW8fFksuoGkdNkgt09jrTOi7TCu2zQ/kFhlXSJQ2L0yUNM+mS9I"
    "kgC3AxIT8mYgj5W5TGFjO4gK5WsifGhXo3uy8uqkzvi4vi+Q33Ugt27AieRXozuSMlbhge"
    "XWZ4KItNw6FOCpuB7vJAK0NUdpCLM+JEEj3gQ+47GU5kK6yzWSWlTEmq9G6VX5KqDsKdqL"
    "DW3mntrBKxF5oVn9jOstTehK25wcaQkTd7Q5f3BsPkfubjbzLA7sB0HmjHdUsyZeQMjy8L"
    "rnQY18M1LmImbA6mOt1SPVSTQmaqZmGNKUN1l4I8UQNxB1m9XVsadkXrpUGm622JfEE/Pc"
    "U1vtdUgNWLctO1wz2tnuyuYytDVYCT204FiCOtqgWUe85Kz2igFfBNbFUG4k0Q5+3sWzB+"
    "dX7DLO7Pmu+bEzqxbS7RvoVN5Lm2t8Toa+Tt7glGe+CNl5Rgy27pG1nk2xdi0w8NqpumeO"
    "Vh6dQrNI6ywQQsZz4nC8UBD4qUvIgxzX9M8rExewRGuGSci01CZjmF7KQsTvpe4LUs2zpZ"
    "685BnjwRD83Fm0zIlC4IULZBRKpe8unwV/D+zBa7TZOMp0kNOabW7TPTqeFgGw624WAfDd"
    "qtR9ebwionhoHdgZWj7cIqanPOAlxWpikUMayU2qwUk/HvsEsK9bnV3NOekjacik771A2n"
    "4nmPv+FUGLd/ZzE1zlPjPO0srhWcp1V8IvsutdZNZWrP1mx7SRzbJbccy1Uqa8xONBiU2r"
    "J10xGDto1N2fqSyYrRLYus/H8G1hLivm7fuwrY7cdElFbALisA07cK2PtIgk4d6tfKMh9J"
    "9NBA+KYCwm8K8X2TRtfUBm7/CGWz0dShjOSZADfUBo7kTHGzXRQHVgeKLRXWvmWiTUxe8r"
    "Q9QFL1/PDUL5B2qtRr0lOeOh/xoUoU+Rj1qhEZ5RrJHwv1gHVfMokgZBZUn4zKVxgvCDz+"
    "7f4EaCT3Qv7eH54NL38fSyGMpnSxhHVMykuWimgLNXQZNP6Xav2rbg5tJPdFJTiE7IOnaG"
    "x5eMaD1Ij3rpodaDW3HQKZ+GRBYtlGpT8MMx7Kn6HZKfp4qogy6ZyIqzmV1BaX8iB14xzm"
    "u2g3vndV8sHVfJ3+NcDLgXb6ly6Jx6j7AwsTDL6DtxO/ZA2pCGXhYbIWz3kiOnOjZRIIdv"
    "Co9Ch+Vr6GuTl/UiDbQ12zSmaf4sQ+mbw+x0AR2tNJqX2C0AGrGG/r+pr4tsNtl53CYw/h"
    "+tpJLqVwB6tlIYgL9S6XUuuZwo4u893esG456V2gGtVZXuIyJilb84XEdkdKzaxrTojLGX"
    "NCjVrphyXbdmy6t5+0QVZBb54RLSluOFpd5uiILVac+kd5axcMc/4QJ4TKxrdXYwvjla5j"
    "6Fp1sYuJPGfkZrZrs3nTNSYlbZaYLi8xhgb6vMdf3JzTmozFhIxR0nIicwy3dhdhZqY27i"
    "5glYHY4h1cbHv5kTeF4OaJGogNg/lgDGZTI3N3NTITH3sLCP8t3V8/cc5bIyugrXSsFmDu"
    "eZ6ihC66BRmfhrmFmhN3ep2faEW9RwHSltymb6qXHm1ZO2U2JdfIHH5TZhEtZjklFqLmXK"
    "e7OZCS2Ip4siZrkHJnoOhBvhgcT1YmDR73A0OPZH0lSUxP2PFJxHgaoPtY5HacCaX4UgFV"
    "Nqx9GvSpGE/ioqzbKo62AzSFkn7EQjOPLtDZO7TETCbwQQ78A7hHivcEl5i/WGBvDdVV4e"
    "4oniEoWWUVZq+F9P2o+qlD6aO4jvkVsi2GHjx4A0YFLog6AIB8niq/uiRc/gh4msDafiLj"
    "oOytzFiUfAQIuRrfU5SscBvlGxKY2pYubBvHRQ6tZHwB6woWQitZ6zZMkATcrbDwbULcMK"
    "w6yLAqrppWHFZaXDSt2ZmsBwAfIXH/7EgAVUtbTR97JLRHB3swbY/Wv6533yzWxWSSmIjh"
    "qiWGoQ2KSUqJyPkISlLX5Aj3ZnXZd0Is8RJg0ngSU73e2p4jaUzwJQg38xYmhI238Ai9he"
    "GxoukMSIobakCnB9tQA573+BsvtvEFdsfSX8UXWCntjkm0v3c7dpByP8eCHcvGX2y7jif+"
    "bxihO4PYVxUpO6crsM2KXlw2I94gTMa+op6lDbNT8ZZoZfM5svkp+iolPIKo66yRTOwuFl"
    "JiaTu1cqVKI60LVlVlmVUG50exvLoQejudByG1cGdCHOo+iIfRIoNrKrV77Ij4a8oWm8gH"
    "n/TrmiTwHdsKBiVW3uI42nxcexw723KeFvj4cxWZYnBjIj3Ed3hxUSWa8OKiOJwQ7uWgXD"
    "dvVkKod5HKO8FZblNZjIuTkocCPcC37ITVs5TknVtCDmLVxc7EX9RZUUKBViLAD415sr7B"
    "sMJqcj4srnAwzCQ+MEYeY+QxRh4TqtBVWI3tzPDouwxtJR59sV1yl1a3W8K5+okZq1twa1"
    "BmdWOqUXOr2zddRTHMKyd6RLarmIzi3gAxfzpHWHEbl8mSjsosFxRiRBOqWIucokdClsA9"
    "tTkjzmxbwmLNHEPbZBfqmDlrJ2mei81bkv1b59gaCphja+1jq7/copBTUth46bumwGd0og"
    "PtLzK0KG93CWKOSvaWsMkWCVfBdwOJRF1EV7C9vID3sGCHuf7588cvo48/3/54im7pgoBX"
    "xiML+iRuw/ahdhyPrq7Q3GacemukkpZC+V7l1eF0aU/jMQHygq7ia3tyA1MeomB7sgM/j0"
    "xbuvIoV+EHA+UVWomNSYYhqMSpqj+mohDcB19gDCldHQd8TXdCiQD/4g9MO5PCNqPpnDLi"
    "xoMIoiyp6p5k9sPDDJe/g14eroe2tkUxJdjOwbsLUO/ZoOjRojyqm5MeBrI9dAm17HI7bP"
    "2UDrmAXp5X0axFq0Js5b2UeseIVxfhuIwxjW82jQc7bh2M4zI9XCOqYFwMcSHCWqfJ2Q7L"
    "oodypA+dp7OyBnvI+CGZILDp0TApbI6GXTsaxgd64tDpY9OBTgqbge7yQAdH1ZrniZhUj7"
    "xN+z5NKKtCs48sKWw+si5/ZIYp8fzGv4ahNXbypZy0UiPtCz3iVMPl2YRg2WsFo6Beb09x"
    "MmmpNgCk64KNTDHtzVhx/EjcESxfBq4KcJlAsc0Y2e6TvfVuJ92FH2VPR2ghq4QTnk7JEh"
    "TAAwB2jPOKcbLcGiSy7Ot0gkNCXgagOvjcQR89mj47ZzroD66I7xB9jxtYD/E1oCH7QWi8"
    "j8r3vxB7OpRapTIoFZK+MaAYzGyPcRXjCjSJU3QDgatAVLj90/UfhheXmj+HGBFHU6jh6q"
    "loVbFKGdZAF1kDFHS3OWbzOu6opFTvOIuXVUoiXhaXRLzMlEQk35eQHbWZkScpfCgjjzHn"
    "VTLn+awxO5IZi+1RDLGx2JrxhyGcrGvGt6XlTIxbjuNLLoN1oU0K9cjruLMYt3AuZlHeWS"
    "2Irk3dymFu6Q+3QqibnpF7RLdjE7gquMlPt1uBblxc//BE3NwMU7G7gw2H8wcyIk+BXbxh"
    "yBuQ/LGLZD9I+rnCtPvvgPYvH3MFVQvaoOiTp9w4zWps5lC4dyfDYRXO7bCYcjvcGM2mZk"
    "utzS8uYra+jVufhKuFdTlwEd8G/R0XylXX5/js6tjqTJb567Iy0JetyNoL0Dz62JYRwxOC"
    "LAiKwhPq81ghFSRajC2x9GI+HqCJspAuyGICttQZGkt77RjMqyp0WazgY5lMaYwWeA3dks"
    "WSr1XAWGmxltVc5R8kCH5UULsmWZ0lLMgim8yop2rqqG5O0ZhTB86jsn+xeYhnggVXhb6t"
    "ZGi0Y+nSOPKHWzBJxvDDpRSIwB1oqgvniP3JRIl10t5bkOOr2NTbpxxf6b282mZetptnAm"
    "jUR9/ALhQJGgNvp60/Yu3mfsEntFk1jqT3+D3Bqryfb6rlYD9Tn6pl45re6husTzFJ453o"
    "8vqk9bImW1AkaYa4y0NsHFDPfPy7mlzxmLdGzaGqaXgLRQykx5lXcZ/4VvY31UyrGCY96o"
    "4fr4uwxj/XTlkyFWU2x5QZcmmLbZkRZbeRMROSWPG5+COsfc0pmovHyXRPU9FJzJT5Dq08"
    "m3Mw97lB/kWXYbWNa+LnFPuMKMMl8yf/T6aBXTE0Hypj6Yt7/+wMT3TAyNXLIfw9mfw4QG"
    "Np64TuoRBFUCwladJcBSWzpfkVXlQVSeHywr3AWcwD0dohjOnHLh3sulBd2yWrUzRW39hY"
    "9hrYY6ESy2pOFyAxhU49lw2QPRON1hNqrYHuKlswIjByLQdwm2N2786w7Yi+Vxgg0Jm1PM"
    "K9NcBW0RCaKLcS2Qm0YQga76XcSllod8+srHsJ6TZ1WSrYjdrPsqMXnzr4xkR6Z+xun9Js"
    "8tuqNFyVvAgvS7wIL40X4fkd4Y/QiyBUQkvn9t79Z/W2wkf1tvCTepv5oIxRtO9fFPYecr"
    "6nP9/efMkf2KB9elTtKUf/QY7NdkbGjtk+J77tcNtlp/DYQ9g+AZ/ECGeShKfzgaeGDjpI"
    "JwnH4oy4WOZlASg8WcRF9keLP9vt+aI122RwlGywfsVFzQLW5QXMeHWe+fgfxKuz+YM+Ng"
    "/EoZ06HVsie+fU6daM7YtPp2Oz9uh9Ot+o90j93MCh4NagzK+zUo22yeZh4TV4ZTCa0oXY"
    "rIiFdOqpsLxHQFfXNT/IWif20AXoRQdjIeyLMVGVtJT4Dwy6Zmjm0QWo0OMVIY8hO/0zdf"
    "WD5QOwONJb2EPQ5koRz+VtcNlgebW4UL1+nh5eaCtnFF5nStUbEvk+SeQwAhlUbxfYcQqh"
    "1SJ9ing+H76+DJGFP8pAvf18/elTVj8J5nQSSlD1C9j4un2Zgn+EiJYAB6p5njGP5qT1L8"
    "YtJvKsoTNnzOd9xkzuqBW3xaRQn5bwXR2KllFyzm2DTCun+ewaxFU1+OTs6pQOf008ezo/"
    "yVHh9Z1SDR5HbRro7/qSiZ/slur7RDxm5+kexcyHmEgPmTvDi4sqUZQXF8VRlHAv5UBaLu"
    "sgrJv3EN2dsEvEE3muza7YWRoT2b+/9DDac2ue0YyesM/N7Pf/ArxXI10="
)
