RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "saved_answers" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "name" VARCHAR(40) NOT NULL,
            "content" JSON NOT NULL,
            "search" TEXT NOT NULL,
            "uses" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "changed_at" TIMESTAMP NOT NULL,
            "created_by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "saved_answers" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "name" VARCHAR(40) NOT NULL,
            "content" JSONB NOT NULL,
            "search" TEXT NOT NULL,
            "uses" INT NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "changed_at" TIMESTAMPTZ NOT NULL,
            "created_by_id" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
        )
        """,
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "saved_answers"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "saved_answers"',
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
    "eJztXW1z47iR/isof9mZKp3KY8/LjufuqpzZ2WQu87IZO7epxCkREiGLMUUoBGWNktv/fu"
    "gG+E5KJEVJFI0vu2MRDZIPQKC78XT3v8/m3GauGL53HeYFZ1fk32cenTP5j8yVATmji0X8"
    "O/wQ0LGLTSfYBn+jYxH4dAJdTakrmPzJZmLiO4vA4Z781Vu6LvzIJ7Kh492D/DVZMF9wjz"
    "geCWaMTJeex9zhnXfnWYJRfzKzyIy7tiDwcGJAloL58E9CPZssZtyTMvI6s8nKCWbEkl0P"
    "J1Qw+NG6Ijd/+uQEqokg1zfvP34k3HPXQ+h+4jPmjWSvgt6zkWNb2Gf4u+3cMxFYJGCuS1"
    "YzZzIjuilxBD6r6zwyAg+gn30yo8EA+1jJfxEnIGLGV+KdvBf7vmCTQFjRFSoeZCecjBkR"
    "EsArcrc8P6djn02YxOvqxQX8PR7LB/fJgq7nsg15cTEgHg9mEjrZD/NZ1BG00lfgzQK+cC"
    "b4QvpJ8QfCp/CH4+ODKrjg4pgH8AbqFeUPa7LyucTMpSKAG8oXjO42o3IguOpPwK1c6t0v"
    "JSYWQOzKtyW3zGX3Pp3/IMjSCxyXRG1GkxmXL2sRQdfwXPIh8HYz+gjgwTWEE26m+hbBSD"
    "j33ogG0at4bCWHhcDP8EKuM2XkmWCMWPI9hnJyPDoTJoYLxhcuG0IzYT0fEN0ZDCx0lugp"
    "QoWvPLirBJTZ4R3li3saE0AAOpEv79pE8DlTIzFek8CZy9mu3lYDCJNODkpAF3JCrMORuf"
    "O+RmPAvUc58yl8G2osRECn0ytiragTCPne3oSlnoFMHV/ePpyEE/gIEEQHxkTOBE/AQ9pk"
    "zYJ3xArog3zZ8dq689QVxG+OV9wHkRwFmJRMPk3y4e85wwmKT6VmtRIcyXuNxvL78uXjqX"
    "eOUaISJHld3hJQhAvyZ199CtR15c3piq5HAKF+t3ASIL4ILYIsR0X1yon6duQT6DccwmKz"
    "9Jx/Lpns6B7vIJeSv/1d/ux4NvvOBPz577Opw+RXD/8+k2+BnziIqn/LDwrAkgMNv8krIC"
    "5v5Ut45ZCIsEe9Juq1K1gvcNk7w8ZyucM/fhuQ0rslJ3ELd4KGi4cR3iy1Zqu74e+jUPaj"
    "F/yMDWHVHY8m3F3OvbjxQs5L7kWtHbXW3zOP+XI+QPeBv4RlHB5JL/jhyq7wj5so4BMyNp"
    "vSpRsklv3xKP7tbDT68vV2dPPhdjQ6q7JR6J/kVwObjANbDrz9PTzCf1y8ePnm5Y+Xr1/+"
    "CIDDT9Evb35Tt46BUYIIz5fbs9/wOg3oKB6/GNRAr2WjInR/59yXApwR3I50iGsCag1kp5"
    "B+e3Fxefnm4vzy9Y+vXr558+rH8wjy/KVN2P/u4+8BftmAS51B6RLheMT444o3wr9y8L+f"
    "Ub8Y/LRUBnv5UhWwz03z8IcY/VjHiaA+2xf4c/p95DLvPpjJP1+/3IDr/15/e/+H62/PXr"
    "98ngb3i75ygZfSMOMaVRfllJABeSvIoeJaB+OkTCOIs2tIFYT3uYqkML68qIDx5UUpxnAp"
    "jTHaA3UAjgT6h+7FeQV0L85L0YVL2WVC6fH1VolY5nCLxOFAroJxOcRlCGtLqUDn4Nxl1N"
    "uMdUI6A/lYiu8L8+iXJOiVHQHFYG9SIL5+/QSvMhfin67SKDLqxJc/f/7dh2/PXiD8spG0"
    "aoq1DMGX/qTWrI4l+rdutL/zFRlcaaT/fPv+JwkX2NElgBd0kYHe1h0Mw3+c3kBsAP724+"
    "cPN7fXn39Jzfmfrm8/wJUL/HWd+fXZ68wgRZ2QXz/e/oHAn+SvX798QDS5CO59vGPc7vav"
    "YNue0WXApdm/GlE7iUn4c/hTXqfU/pYGA54VN4Pd/cGOnRyNBjsWN4Pd5cEOHaQNBjopag"
    "a5y4M8dvmk8TCnhc1Ad3mgw7Oimv7NhFQrzs1jq8DHcW9y/54HQVMdKStuPrQuf2jqNDs/"
    "zLfse8lHFkv0wL26aSg//OU2NYqhMfns8/VfnqdG8tPXL78PmyeMz/efvv4ua3RmT/frLX"
    "CF4mala7rSpTgVtTwtWcEefAr79oJrskkdmBMiRwW4NVRfVvF+vyz3fr/Meb8TtIwGe3VG"
    "+iBb9SHPh/u0UyPNpabvPZIxHvcKHvcskajBB1XUhVGAu/xZRcyvOhtTSshsTcVbk9SR4P"
    "2bWZFp4RY+oWaA/+d06U2QDGmPh4qLNZQz6b+PYY+c2peV5BtWZAAmRfZk1pweETC5QSny"
    "bD1QM1I9Mhd3AhY4q9OHQoIlTsM8wj/LDd259/7I1gj0R/lItFhz1qEKvzgL5joeuwn7O6"
    "nZ+1s4kcJf4/v7dBWRfVMfrcRAvjlTGtY3uYR8+/j+9qxwEreA7w2wwE9v9lYFNvPhlmAL"
    "83hMJw8r6tujkgktFVJWZDtosZ//+I25yPkvx1qF3XyRHe1rsz0C4qmJOeeP7YAUfvZ9BU"
    "ram/bIZ/KBRZE/pw5gn2RX31RPfUVrvtz52/u87O9Xx5fBmH/fDZ+vUR/92AjS7GEVZ7fj"
    "FPpF9dLXWaRBamlV0mD1fGFa+ByCgXbFSvXSV5BwBsiOPer4uy7jf0r21VfAdKzwjlB9U7"
    "30FSThcf6vXafTDXbSW4gCttgVINlFX+GBg4bd0LmVPXxWRILeguTMmR2yJXacTLfQ1xPA"
    "y28BpxOMNinFB9wr/IIn3Coph0v6UgylzQLquGIEJ+zlgH712C2X/9kO60+qv191dz0Cd3"
    "4xz4A7p578yGzdHQjnfVCliWFCD9W25DCjyCfWKEPMr5AiArNQkAfGFpCqZC7RJXQsDVpC"
    "ibrJO5WBBf9NPExmIRgTxAkw7cavOs8EJjvB54EME04gmDsNk5pYAfseWGSMvT5AMgu4i3"
    "+/RKPwCpJYOIIslkGY72XFfVuoTBUc7+gzauMtz6IpUTlDhcZKOSBNkoiOHWEMyKYkEd8L"
    "Fp5yWmfYvhfhsIemdcK3O5IfZx0OQVKmf/Ga7dMJEC+58BXoJ/9z8/XLBpBDoSyLwJkE5P"
    "+I61Ry8XQM7Q3oAhqbZ3h2Mg/Sh//QQXaGGzLH0yZzyIsz7tcjHqRkDO0gz+dIaVcVQU3J"
    "NAK1a5v1nskckyhf5I5sgzjx5IkBXJVvkJpaFZgc6vs2PI5tuKbWwdosjloOiEYGdcRXKD"
    "Wqk4yGrYb1Qjdublx/9RgBNkYm/Sr5Bpk8IZkjJEslaNzKLYzZ7whykNS1hSuHgjjS5I1y"
    "iWKSVpVSUxrcNl2rTK7hoaFjWwNpXIeCJOB8ECb2DLOcriB5DaTHnDr+XKXHBAMdntLGDJ"
    "aQpFOqOUKOr1TqVdLW2ByHCW9jQlQnGBDdUN5V0LXsep10E6xkt67cvYvyh2oglLiwnsNN"
    "pz6fJ3KQYAJLjOiIU3TqnmfUJmPGoqy2Kl+Mwu4KMlkuPZuDK0Hl5CQwx3Rbxwd4Jsz4EJ"
    "6SDwGnVgMab07OKH8FZF7eBNqMlFEAiwLY0ytiA4O1oAcTxdNl8zSx4tTOy5oXNe647e64"
    "aCGqi3dOsBce533DLZXdIiMWYP7gLec5QysdRx0K9xDq9hOKxmZBjX05LWT0nfyu7OmD2a"
    "oHUmH7HqRWMMdRx14lencctesJyHjpuIHjiSHc9hgnIHs5pYodMHWmflqqf5O//S1SIVYf"
    "46Ov5y1iWg3UTajmYB3TYDIr1DvKgU3K7GnqHtSltecsRODiHPFpDc0uIdGbgintnWAaWs"
    "CT9ruYE+x9fFV4qlQ7z0MoZQzQGFXDCzgCLyA5EQ0zYBOymQ+9U9yAZMRBATEgE5BQzgpI"
    "RkLsUpE1PB6fcbKiXoBlIBdU8eHhzByqmnqZSqQBH5LbGSM+X6nSkRzOxVV5T0b9qNqnbA"
    "rUAf2oFQ+5zVn0Ic+ijaZpNM0OaJon/43lNKI6u8t27SmMaNu77nTUgWhTc2pvx/4Za13/"
    "eVG0XUfXNu7Vqlr2aLnYMTBO7sRQ2VmX0KaefFxd0ToqFI0bryOIhbwyCy5TYsnGjme9Q+"
    "qeCqSDrVvFuFEIYiMTLntA/t4X7slH4j4w19h8EawJxDANogLOYWPFAyxg0+GiH7/yEG8O"
    "rDpiSWTo2lJ3BY5d3AivQMl0qEe9Kazub2fYH859eMWzvxv94Zj6QzgYVR2r8ej179B8Dz"
    "VOcYrn4L2ZU9ctPzQPhfrkBbq8ePM6mrzwx6Z5e/P5+tOnvAPIEaOi45WNub4jmWa5vrtp"
    "QRdh1mLGb1zM6ywKkYA5Jdx+Sgjb8chf5vHdHIWsRU71nPDQZA+ErKgq7xaUC0vxGpQTKO"
    "9kKrWn1idzZBZo9pkUmuXKfS5tZ0NHHPQTec6IkIsrEdLKuVJ/yocjloqAuYd4mjEIivia"
    "MolAxcbiOZZU2l1XEA5qMwHtjdAF9asmqyjVoWtSQHbhfnRMj94XTaFcta5fP+kYhZMOhn"
    "n7paqN79P4Pjvg+zz2V2bOg/cL8N68mgdTlXR+vvd8sS5SlZKXN6pKYYHFCV84O8QxX0fe"
    "TqkIUfCEBuDnVGnDAp1BzLMFBgZzjyknqMT/kfkCg4whv5eQvyzWA/yXxwNnoryeK62Brc"
    "nK5wFDl+g18dnCXcPRqBOoE0/5T7xTstcfRKiGbfJdhiMsFTQGKX6TZSd38mVuqnDZM3fm"
    "QQpabnR6Fm8bm4YgIdSnfePAtUWLvppaw1DSgRmSxkOiFs+abtVY6Ng1FE/Ks2pMlqdtsj"
    "Rd9Q6z2PVVE0iVMJtOaxffi0T6tMvsy2Ccx8nAd7QYW0/F3kUuTPrLrkAjFiH390Ac4q5N"
    "36rAJr/bblnjy+JE3WE5qw3293KX3NzXBLkb8RlFlFlL04aR++txMueQS2z6jliYtttCm3"
    "oQcoeRQySkCS/FCHWlfb7BXE66RCLmCPZqeD+G93PEPXDPvB81xWvAGwn0IK+DqaBtjChz"
    "7nMKO4Q59+n1uc/X6RQ1sZyqqS5s1DU5NGmubN7wOVMhZ1KxHC/XQ2ItfAcY7VJ3VFVhuE"
    "/kUAeYgdaaLH2feZO1ZaLMOqgtBk7g1stmFwr0jjr0uoo687pcnXmdU2eSj5WDuJytmBHr"
    "gd54aIooLkj1/LCRSJ9UiAP7YMOlvpb1mZDpowFaxf4sNz9zK8rSR0LDyKbrgkRspbM7J9"
    "enWd5aGhJpzjjFi3X5spEQMZgWYOqIkdQwnce6x9ApuQOeRIf6x0kdRNcg7ufSvrZTOv4E"
    "Z3qZFZheEnSa22QYwc5gJaIX+oLZXo3dZTDm38+KrF11ZbDR3I3b7GjuwvnIfCkCKDA6mR"
    "Ehr4y5vb6SNi73AjmuKn5acxYhfBvDO56lg7DVVWE9R1IjhH4oFuTC58B+Qloj1n2Jqrmo"
    "EBN9XRVagXhtuTb6kEjH0hViGLn3+XIB9riaZlYUGR49Ezwf+KPf3XmWoCCry76EvM0cIV"
    "MfCwU6rgUfWkewTKEXZktDP+pG30YfRMkfIZpdBcRL0UwITLDixOX8Af0E8PwhcBgPg3ls"
    "NLDQQPYk7jwIvIGbQfy7w2xCpwEUxSErxh6a1GoRAQ2WQh9iRV5E3+G+E6BOesj6LYYn2q"
    "5lYniinRmKBPTqk85DX55FOiFiSpo2TxYtHLcQ+I16eCxk6KA16KDJLSRnSm4vYJEUP9xa"
    "c5mF/HLnxaWN5BAJXaeOZykjZnJFZ51LOW5DrAzlMd4+Z2PpA3qsF8yzAbKDIP62AuBvS/"
    "F+m6OSBAGosXX8eEmRw60L5/tVQNqsuDIasyn3C5xNW+kjaWFDHzlB+sgROfgdUy2Po9qf"
    "Rl6EA7Hj2t+eme8XVZ8uRzcS6B24e6lGYtiHT3v7AN9is8FPSJqyqV0e4uMQTDs2oG2r3X"
    "gEUFvpSkr1CNUDq1ymdud+mCDqsK0mrCkhA2tBkC517NoLRUJoT5j29fzruNHRPZzLnYqq"
    "6Bi+bQZVHDMq+kRhrRAUXbDBtYDrL3FP/UQ2va1XwTamxO2KbWVy3alim9JEq6wGtGgT23"
    "MCim5pEJVXhFhvqgAsmmMtIBtT8vo5Y5Nma+2QwDTcJTUD6xBK+4Z2OqOcM5cQ6cOZHZm3"
    "t9BXm198N+DaJ+023HwKeLeJfamceJvklzei3n7mHlsrLikNU5oIuhYqCehCLm9DYtE5X2"
    "qq68bgU6DVWnzBsOw9Nr9bnp/Tser3CoNi4ZfxWIoHjquTltps4tjycYF0q2bDlUpcKnsi"
    "+g0xmylSgvVDQmPscAg02+V47gTqaEAzcpmXzNKClFZKfDZhEg4k2MLSnazV6EAiVI+9I5"
    "bHAxbzehEIbIxkYSeAG+qOYk4uWzGBFFpAJbwsrCH8G4rUK0RgiAU+B/xGHPWMYx78IKC8"
    "FVlx3wYOr7pukRmXkwiwuPPwSaEkJXx0clCuETYRsYfxEn2Qrw0zE/LpP8pbWfjTCH5CaL"
    "Cu5YwLhrcCyrGUG5KPyPe1+IoB0/nO0+qYbOq4TFfKkh/G1PHlF64GCrDCQVFXNTZhDliC"
    "uWfxhxVdF9XJ0rcQQ7zp8ya84pSVsyOHGNbERNdbe5Mtvo/Cr28E73BW1jn59Q8fvn0g0I"
    "b8Fy4pNSnLT4Wv3NsA7GN7ZfYdgm0CJvfoz1Wbbz13bizTJ0hNpPWx146WI60h6ovX4hvH"
    "Egek20g4PKFTvuwf4xevK4D8InvAH6MMl06LcpxTNU6acRzaP3WmdVKmFQ59h1K+XFSpXH"
    "RRXrnoIle5SFtXeYDLo5sSIia6qXl0U2jn1IhtCkWOHdlU2SVSG+k2E9zLFaKEW70xt6hf"
    "Rqw+/dXj1asqy8erV+XrB1zLbIgJd1Ee6e1MxIy4oSN2mY6ovIsNhzotbAa6ywOtnKb5QS"
    "5PAhdL9IC8f+j8b7Ffu85mlZbqX8Hr9vM1w2lEHYTD9qdahDljDZ9XikKBZuUW8Xk+DiV1"
    "LtJgY8jJm72hy3uDCTt64uNvkp7v4Wgi1I7HxWkjyg9+snKG+5wHF8kN9XBNipgJW4Cpzj"
    "BYD9W0kJmqBWVJY2Wo7lJQJGog7mAkRNeWhn2FQvCwuMOuHN2wn57imtxrKsDqx+lY2+Hr"
    "V8/v2rGVoSrA6W2nAsSxVtUCyj2P5MlpoBXwTW1VBuJtEBft7DuQ+XVK34LTR0PlT4Wb7Z"
    "o+u2+hZkXUgR0x+hazCXqC0QFiHMINuzzUIbGlb414SCWLbxT5oG9KbBZQBzJlp2IggE4v"
    "ZnzlXRErTl0WMvKDGZsrGnxYl+tZIirieTp2gIoHIMpjdMTPkNl7xTGVtkgGKMwpRFusyX"
    "itOwd59sh8MpNPMmYTPsfE4SCCqhfeHf4Kn184crfZmUafVOsOmZbbcNwNx91w3E8G7dZT"
    "wZhaYmeG4d6BlaPtWmJqc84DvKkyYSRiWCm1WSkmPe1xlxS+DOzmJ+0ZacOp6PSZuuFUPO"
    "3xN5wKc+zfWUzN4ak5PO0srhUOT6uciRy6umg3lakDe7OdBXMdj90EFFepvDM71WCw0Zet"
    "m45EEGZfauTKviYLl0LlSZVPRuo0HnNVNp6JywWoWap8JAhj0hbqqew63GPKj40/EtUak+"
    "+gO9zjkJaG+egOp+IBikFCacsr2VY2VWlf5N86oY2Q9/yInap8MJbrzJ0AXV+WdnQL9HSP"
    "GVE1z/C+AkpUevdFWWL0q2A/onKWGON5PqTnGf+fg3VDgIJu3453o0Oxiu3HfiQfqwbCGb"
    "EeuJEOUZmEu3xZq/RLLNFDR+iPFRD+sRTfH7PoSuPTKZ7G5R7+hIgxawpMRUeM1IZdoP9t"
    "CslPyR07Lv+kKo5G2lTxMrE9mUqqg/5FP26av+Gi8aZ00XiTXTRi9TGP982cum7p2pGW7J"
    "E7v2mt15w7pIp9qVX23czLvuXaT81Q9rg7QGgofnjsF0h7NcE1RbHI+I7ZixvM7gRRsqG9"
    "jS8r/yJhptQpJjwN6Vza9lYl1dHytv59dwakrzspf7e8OL94/ZsVGt18vojMbuSUybYL6g"
    "cCGv9Ntf67bh6Z5ip1LuS1HRLL9uk0CJPu3nlqdqSyt1KCbVRi3SiXLr6G5pJpZ1LsDkhm"
    "213NOBLRPB6ESYFnMN9lO+vOU2ltV7N19m3AbQDt9JsumC+494OIUte+g6eTb7KGJLcTpv"
    "hyM/rIdE5gu2NpYROp9FvslXm2GMnJZsh23dK0y10eD/K1mqqAoWwPbcYqmd7KE73l8ryd"
    "AqXxQB6P9gmNenPKw1ueRC8hslMSvV2P6sdLxw0cTwzhtsc4qt9Lbr1oD6/l6UsK9S73W+"
    "uZI08uE+rBsG45CWqoHNZZXpIyJkln84XE8UZK0a7rFkzKGbdgDbfgcYMDOjbd208y4zqP"
    "zG+ewTEtbjilXeYUyi3WD9AYzo00DHPxEKeENo1vr8YWxitbJFw7EmpglxB5yshNHc8Rs6"
    "ZrTEbaLDFdXmIMbf1pj7+8OOM1GdYpGaOkFR2Mm1iAPYTFpir3VqXNpITMZM3Diokj5DN4"
    "1PGLIwVLwS0SNRCbiIujRVyYOuj7q4Oe+thbQPhP2f76iXPRGlkBbaVjtQBzz/OqpXTRHY"
    "KHeJQLrTl1qdf51Fbcf5Ag7cju+lX10qMta6/crvQaWcDwyi2i5Tyv1ELUnO11OwNallgx"
    "H+udhynCBoogtZSD42Oh6/B2PwjywNZXSON6pO6SxZyvAblLZJpIcsEUYyykvEd1xcM+Fe"
    "dL/ohRW9K0HZAJlHhlNpn6fE7O35EFFZhwjLjwD2BfKeYX/CSW8zn111C5HK6OkhnN0hXM"
    "YfbaRF+PK4u7nGPwV3BFHFuQex+eQHCMI3MBALyfKm2+YAG+BNxNYu08MissKY8Z1tK3AC"
    "FP4zsk6erxcX40ialj66LxSVxwaJHzBrwzWAjtdB35KKEbsNeiovIpcRNU1kGGVXkVzfIw"
    "+PIims1ssh4AfIIBOOcnAqha2mqescdCBzxgD6ftyZ6v6903j3U5mSQhYrhqqWFog2KSUS"
    "IKPoINqbYKhHuzuhw6gZ98CHBpPMqpXm9tL5A0LvgNCDc7LUwJm9PCEzwtjMyKpjMgLW6o"
    "AZ0ebEMNeNrjb06xzVlgdzz9Vc4CK6UJM4VBDu7HDkuEFHiwE9VDyn3XyUIlDWOUpxD9q2"
    "KFZ3wFvlnZiyemzB9ExSNW3Le1Y3Yin1Kl7XKCIfmGEj4j3HPXBAtRyIWU2dpPrY5SVU4x"
    "8Koqz6xyOD/I5dWD4OPJLAwqhitjBkm+5M14mcM1E7qbMBH/vineN32ua4pWdGwrGGzw8p"
    "bH0Rbj2uPY2ZbzLcHHX6jIlIObEOkhvhevXlWJJnz1qjycEK4VoFw3/11KqHeRynvBGbep"
    "PMblRRQigR7gu8nC6lkJhc4tIUfx6lJ3vJzXWVEigf5lFLu8qLCaXF6UV2S5yCU+ME4e4+"
    "QxTh4TqtBVWI3vzPDouwxtJR59uV9yn163G/rI7GukfpwVeN6SlwebvG8CGo4SHJJmLriQ"
    "15jM2IfZ7aQWYQNDNJkhENxoISmSCgI+kwGBcrEzLrD0K9AkQdHTaf4dX161maorawlG/c"
    "kMOwIuKrw4OvnQEBqQKbA0bZ2VXz7hcEIFgx+tIbGWgkF+fuCTCjLjK3kz+VTgs8MquJBi"
    "sMRjZyiSTzbv/rE32j1n3j+19GjHOeHfC7lMLWV1vD2xRC/m9qEdPrD+11ifw+a9Ie21Rx"
    "YzroWn7VqYUe++8finhM34n+L46094vK7pXsrKGRdTBV9IBFoLRnvVmOGuYVzZHZKdYd0y"
    "21kQqLfMm+z60mCjua4aNbfUfwX7HPgwYUJ82WNYTU+uy8GAiOVkBmY5/BKSWnSldsWmWY"
    "VdjLkKNgw4eWBsAZa7tMiZO93ViK6ZGniXpMAdM6T3YuuVG9YYtFvH/ogEzGlzfeNjsUO9"
    "+LSwIdd3TTnKbd9H2l88zv/FCrcXdWXz7oJtdmFi+uhTJXfL83M6lv99efEC/nv5Cv97if"
    "9l+N+X+F8b/vtyCu3H46TzeEXltiM3FiiU6spZ7F9hRZYxm0qFh1jIwrQGUK0FGZsQtS+0"
    "f3g5/gebBBYJmOsKtVuBd3exDOSjTVUWAcHncleCsjYewyfG3AHgSgbi3UBzOiFlKHBES7"
    "azDIszpOzpB8hROY3P2BAuj6JHvHhdQY94kV0xYz0CLmUcl3qK18A3IdID3SFTs6RK+YbX"
    "5eUbXufKN+D61kRNCOWO5VUxKoKJvzPjv3X86/rNxs1zvXTtMzYJebuKqqFjHYGOZZy6FU"
    "DtqDMXUS+ytcPh2GBqR012KMsK8Y1QbtQjfAW+3GfwHDa4c69/+vzxy+jjTzfPh+RG2rpA"
    "ufLZnD/Ky+CrVe5daa1fkZkjAu6viSptKn+eKzs64Atnksybhz9oW9nx0VusaFahL9gJYy"
    "GxuOnK54FK0TdQkZMraTZjqj5VXlX1J1SmPu9+KTGGwq+uC/GYt3KQIQb3B6EDLqM2owmw"
    "xLxkor24lqq6hgQzuNmQWHPuQ/Xa0YwvfXwT+RTy7ZQIo37kzcbkeuBxsOHJbLoekPE66S"
    "mXjzJx+eThHb6NHBdwPMg7eDxwJkArwwdSAOjf4ie784SEajKT8Mtb4D2fgWvDkrgNBfMf"
    "ofkQHkg+rPVcOdotuqLrkXJ1hIOAKQ9Lno5Kg8SmMCf0QOj3hOBW6Eo+LMTHehiSpcGAcF"
    "hV+xqpejC8qxmfh0PoBCpSFoZQ+UvUKIZJGsEnI19oDLPDrVrD1jhCDukICfSnVDvKKSPY"
    "jprUBagPHOTkc7eEvbi9EGMo20OvVMthwN3niB7IGfXissqxoWxV7u+7zJFEl3KPqotwUs"
    "aE620P1ws1nDoYJ2V6uEZUwbgc4lKEtQ5ZsB1uymhaIH3s2qGVLYbaHrUWc5pi0cKmvs60"
    "sDn37rRTE8yjpgOdFjYD3eWBDl0DNe2JhFSPImAPbE0kHRp5/G/m1HXL81ZkZA82Cm+zQ/"
    "B2Z9gvL968joCGPzZBe/P5+tOnPJbaTZOHsTz0KSFiKrc3j3yKPVt58MtL+KalnnIV39iP"
    "V8daSEsd1fLtsB2m/eTN1Ji0sFFjuqzGGBLG0xv/GjzdhL5LHwq9BTVyylY+9+7m9765fp"
    "xUioq0qPr4fOEnvHVvxgi2hVYw+sVZMNfx+orTRFqJuwL1WSUXec8X6xN0gVaCydS03AKQ"
    "zSaOLfdnHcK2a0rwvqU6SvtzYH8bwS5o4KoAl8kyvx2jXF6p5kBlcln1cTVPBF7tgFMU4d"
    "VHiBzv0dlZy0Ri3kfsqa840cmELcAwPQJgJ7lQBWyxM0hs0dvphOsuKzrqqYHQLXUftFLe"
    "02kUyDc0GG3ByJnvrAzcQh89wmfv/HS9eJex1OO1fQtXPbmfNOSsu473oJjDc2lwiCh4G8"
    "pZQ5w1mTq+CFT1HuA0D8lXKMkDLOebP1z/x8Wr1zrFCBFs4rOALKiv6vDIHc9wj7vIPeZg"
    "WM6oKEhyWH5MlZbqXVqX9qOF2feF4zPR7CAjLWzihjt3ZJHh4TZNICPMqeRJDLE5lTTjb1"
    "Ir7itaHJfButCmhXrEXTQZK49g8w0aZqwsmMYHRLdjE7gquOlPt2vh4/fswyPDZy+yzsOr"
    "gy3G+T0bscfw0K5hVlAI6qUewX4IchWkHa4igyHgmeBtpDDH+N9djW32WJhNolpMZCTcO8"
    "vwokrk3kV54N7F1oSfarbU2vySImbr27r1IVwtrMshzecm6JVDOLs+J2dXx1Zntihel9Vh"
    "z6YVWZ8oNU/QrDJRjBmxIZUFHfOlyrisFmQiW1i2XHppYEV5IOZsPgZf6hSqHskt3QL3qs"
    "ruLFdwC6sjWWRO19Atmy+CtUrzAc7X0QNbRxkm1D1+EMSBVM+qsjoj8FJYu0k2V9kp1Ey7"
    "wmQb8KtqMuU+YXQy090MiQWJIeBJ4+Qb4MFVCUtWmD3atXU+CXxxGyaJBS+OUiASFmjC28"
    "jNaM4rb0Gp+ukSmGCJQ6PQM/XTO7Wqbtq4SuoilzuR+1QXOaslVFMTNukJuQB//UHkAN7q"
    "cYoFjeu4036lePFronTH0gf8nmC9P8w31XIyknBTrbERJEVaUbN7sB0kDxLdhh7xhKQ59+"
    "jy+qQ1viZbUCxphrjLQ2yOtp74+Hc1Ve8pb42anVXTpReJGEhPM/nxIfGtfJJVM/dxlAS3"
    "OyeEXYQ1+bl2ykeapCwXuEozjOZyj6kuBr8LtzSsJw/V44lE9JH5AqnEZMyCFWNedJyFzk"
    "uEdABl7pTTEUq/E+5dqSryUVpjxweH5pxi0T3ZnEwdl+kyQ8rJCrmMIU2uKiM/IM40qiYP"
    "DVQG4kSyXfB9QqkZFBwz4ciXu0IPKxayx8eHm8DNFi6dwN0s/V1BxuWRftEwMbPKNxy+vX"
    "qZsJxf6MhVdf0wB7OunyTbTeB2gc6S7LOFux4FPHQC33mOHVZFCvtO5P0FDDGwS4quqHyl"
    "ZDZm9Qxws0Q5J9U+TGusYwpi/y5kG77zbMfGfNaCOtoj7HEtibmGGbOZTZ7F8uO19bxica"
    "ZiCHM1mlLu4lQH0HhwIG/xpixaPXMYHyR7Vrlb2XZ8NgkjDpr4xVId9DAD52UFx9hleXKd"
    "rGPMVOVq/bA/men7e4GWWl7MM2zfC3A32cn7qOYpdwYnKMxUUZ48Liljssc1zx4HClKhxV"
    "s+1xMiZro3mO7UHS/ndVbuSKB356/tx++AiVBnHQnbmzWk+RpSYhDU0sXL++gRUe7Q1TK0"
    "KVpvJJJSBvum2J8eReBg2nrLBAH0mhRM8U31ByKZY1cd2P+K32L1AXPm+LTPHBPOxgYTIC"
    "Nt6AUnMdR14/vygj3SIUyh3U6jeozj+x5O1FM7vu9kME7Xz+87Nm9bPL8v2cYMttuwzW/d"
    "tRkSJve0yT29O0B75dlI08LeRLRJXh9sYtqAkWKPdubbQElxVQ4aaRoRtSaK54OgRHkrLE"
    "UtGwpi2XRtldesVmGEVFW2BpJIGOWHXJvJTLa3BsTCSEhLsUiQHYPEkwwJBktYUwh6TBFN"
    "dPghMnD046p8c6pQOfdJIHFj9p1HpwEwTgJ5QzXVrbBaunrdMcAAzKGK3BP5UpuJJkB4OW"
    "g4oiGYtOtC3UAwoQWbeHmFK918x9JWHd1VilAtqG2FX3udo8ZIoId+5/bLW+EaWuskNxTo"
    "3UnuyyoUnJflFJyXOQoObkp5cDeXZYyEDucgebHfRbeN4ozhppgDc3vN4FjSuOxP2Y9rXP"
    "Z9H2rjUz7bg09ZWS216SwpsR45lg9gAhj38xHcz2V+qNrI9s0ZlQU29WF3K4IMyzmUuLT8"
    "7b4svzUflkq5NQMXkEe4nC6DZJqtd3GQlxe6sDxBlYanixJM6FKEwWHL8T/YJEiGfcE/VS"
    "KvZ3fL83M61pXWrl5cwN/j8fMBsTAPF3SPIWIYhQZuqGS6LewO/GyYGgweFGOjeIA/3Emc"
    "5USQrV0mwuA2aV94HrNlN2w1JDqaTHvRdBgb9RnkC5tjZBh06nsCg9motx5zew2lGLCFYB"
    "Ijz3YBtxkVd96UOq7sG8lJBGtzQzhZ4K8BttNK0mW8YofyipkwoD06ePTiUwffhEjvnDzt"
    "0/ULEzttmLyFSZ0aAtuhbLUvKuWhe7EhD90Lk4fu6Zn8p0cyP5MqoQ3Dc5DP6m2Fj+pt6S"
    "f1NvdBmbRaff+iqH9fKww1bL9T+NiubvHx0nEDxxNDuO0x3OJ7iSqj0kacL4pCO8rJxwmR"
    "w3kzz/drX7TmygxNyQbrV1LULGBdXsBMjM4TH/+jnAJt/6BPLYediSvod1xBt2asiSroel"
    "TBcc50fuX+AzDGCk51wkuDTec6K9Vol2yANl2HmQDncrNiNln4/N6nc3XWkyilovPWsbUm"
    "JdvqAAfZyhO+lGOCrbX4DwK6FmTq8zmo0NaKsYeocspn7ukb4w00tZlAmytVFAUvw5ENxV"
    "/L+cP6fnp4oS3OqAIica0TjqdyvLG3MiSFdN7N7L5iSu9JE1XaoPeFc7oqMzps/6Sp0eiS"
    "K0pWuIFRHos8aeiMjfm0bcz0jlpxW0wL9WkJ35dRpBFrQX3/Je7pxCCuqsGnZ1endPhr5j"
    "uT2VmBCq+vbNTgadymgf6uf9qhvKxRffeg+kJG9dJEycXQJkR6yNy5ePWqwlGtbFWewheu"
    "ZQ6QFos6COvmPUR3L+wSeceg0GdXfliaEDn8eelxtOfWTkZzesIhN7Pf/h9tM8FQ"
)
