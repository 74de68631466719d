# On PostgreSQL the mark of what owners have set up (see the fifth migration) went into the settings of whoever's search
# path it was, behind the changed rows, and TRUNCATE changed none. Now it goes into the schema of the changed table, and
# before the rows: changes wait for each other at the mark. Whoever locks a row before they change it takes the mark first
# (`db.setup_version.hold`), so that nobody waits in a circle.
RUN_IN_TRANSACTION = True

TABLES = ("staff", "pipeline_stages", "stage_events", "offers")

UP = {
    "sqlite": ["SELECT 1"],  # its triggers have neither schema nor TRUNCATE, and run one at a time
    "postgres": [
        """
        CREATE OR REPLACE FUNCTION "mark_setup"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            EXECUTE format(
                'INSERT INTO %I."settings" ("key", "value") VALUES (''setup_version'', $1)'
                ' ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"', TG_TABLE_SCHEMA
            ) USING md5(random()::text || clock_timestamp());
            RETURN NULL;
        END $$
        """,
        *(f'DROP TRIGGER "{table}_marks_setup" ON "{table}"' for table in TABLES),
        *(
            f"""
            CREATE TRIGGER "{table}_marks_setup" BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "{table}"
            FOR EACH STATEMENT EXECUTE FUNCTION "mark_setup"()
            """
            for table in TABLES
        ),
    ],
}

DOWN = {
    "sqlite": ["SELECT 1"],  # its triggers have neither schema nor TRUNCATE, and run one at a time
    "postgres": [
        """
        CREATE OR REPLACE FUNCTION "mark_setup"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO "settings" ("key", "value") VALUES ('setup_version', md5(random()::text || clock_timestamp()))
            ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value";
            RETURN NULL;
        END $$
        """,
        *(f'DROP TRIGGER "{table}_marks_setup" ON "{table}"' for table in TABLES),
        *(
            f"""
            CREATE TRIGGER "{table}_marks_setup" AFTER INSERT OR UPDATE OR DELETE ON "{table}"
            FOR EACH STATEMENT EXECUTE FUNCTION "mark_setup"()
            """
            for table in TABLES
        ),
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
    "eJztXWtz2ziy/Ssof0mmyuty5NjJOFu3ypPJ7ORuEs/Y3putXU9JkAhJLFGEloCsqObmvy"
    "8aAN8PkRQlUTS+zMQkGqQOQKDRfbr7z5M5tYjDzt47NnH5yTX688TFcyL+kbhzik7wYhFe"
    "hwscDx3ZdCTbyGt4yLiHR9DVGDuMiEsWYSPPXnCbuuKqu3QcuEhHoqHtTkD+Bi2Ix6iLbB"
    "fxKUHjpesS5+zRfXQHjGBvNB2gKXUshuDl2ClaMuLBPxF2LbSYUlfIiPvEQiubT9FAdH02"
    "wozAxcE1uv/9k81VE4Zu7t9//Iio66zPoPuRR4jbF70yPCF92xrIPv3rlj0hjA8QJ46DVl"
    "N7NEW6KbKZfFfHfiIIXkC/+2iK+ansYyX+hWyO2JSu2DvxLPJtQUacDYI7mM1EJxQNCWIC"
    "wGv0uDw/x0OPjIjA6/pVD/4eDsWLe2iB13PRBr3qnSKX8qmATvRDPBJ0BK30HfhlnC7skf"
    "xB+k3lBUTH8IftyRdVcMHNIeXwC9RPFBfWaOVRgZmDGYcHih8YPG2KxUBQ1R+DRznYnSwF"
    "JgOA2BG/Fj0Qh0w8PH/B0NLltoOCNv3RlIofO0AMr+G9xEvIx03xE4AH9ySc8LAzmFFL1/"
    "7PkvQ5nRDR0BPz5d9/iMu2a5FvhMGff56MbSKGFv59wrgaRxBV/xaoib6sPpazWNwBcTEW"
    "nhhIMSeZ36Oe+HqC8vVCzu0T2VjMafnHd2i4mPXlA2Ofi3qivN73ZT+6/BfZECb8sD+izn"
    "Luho0Xay6mbtDaVp/ZhLjEw5xA99xbwhcEr6S/Nf+jUqiETRQcERmLjPHS4ZEvbtgPr530"
    "+19uH/r3Hx76/ZMy36i+NBJ4CSxs+Nrh10/gFf7Se/X6zeu3F1ev34om8jWDK2++q0eHwC"
    "hBCc+Xh5Pv8j7muB+OYQgq19Oon4XuT/YkF+CE4GakfVwjUGsgW4X0j73excWb3vnF1dvL"
    "12/eXL49DyBP3yrC/qePfwP4RQMqlmu1jPvjEeI/tj3G+/KvFPzvp9jLBj8ulcBe/KgS2K"
    "emuX8hRD/cXgKoT3YF/hx/6zvEnfCp+PPqdQGu/3dz9/7Xm7uXV69/iIP7Rd/pyVtxmGGR"
    "rYxyTMiAvBFkX2eognFUphbEyTWkDMK7XEViGF/0SmB80cvFGG7FMZaqWBWAA4Huods7L4"
    "Fu7zwXXbiVXCaUClVtlQhl9rdI7A/kMhjnQ5yHsFZSM3QOSh2C3WKsI9IJyIdCfFeYB1ei"
    "oJc+g2WDXaRA3N5+gp8yZ+w/jtIoEurEl398/unD3ctXEn7RSBzBsrUMRpfeqNKsDiW6t2"
    "40v/NlHYPiSP/j4f3PAi5uz0kO4BldJKC3dAdn/j+ObyAKgH/4+PnD/cPN599ic/7nm4cP"
    "cKcnr64TV19eJQYp6AR9/fjwK4I/0b9uv3yQaFLGJ558Ytju4V8n8E54yWnfpas+tqKY+J"
    "f9S2mdkoENo9aAJ8XNYLd5sIcOHc3qfttxYTPQbR5o36hX0RoSkWrEFHLoDfMwxhDqTSjn"
    "dVfUpLj50Nr8oSm3Q3qYH8i3nI8slOiAMaZoKD/88yE2ir7q+fLzzT9/iI3kp9svf/ObR1"
    "TV959uf0qqqEk3TLUFLlPcrHR1V7qY86vSuSwp2IFPYdc2M+0VrAJzROSgADeG6usytrLX"
    "+bay1ylbmZiI8PvrbdVx4QY26nqA/3W8dEcALLKGZ8o9dib2q/85xKJ/dPs3z9tH8jcRvv"
    "O949h8s+DtHs8yXbMSrTS6v1CP2BP372QtQf4oXgm7maY6zS/5zV4Qx3bJvd/fUYH83Z9E"
    "/tXw+R5eBTSB2NwSGIhfTpQ19E7M9LuP7x8Us2CIR7MV9qx+Dugu5SRjp/hJi/3y9zviYP"
    "kbcvFWfJ4voqMjNP7nwR379Of0qRmQ/KnZVaAcgq2+R8QLsyz9owpgn0RXd6qnrqJFl3xI"
    "v20H023Qx3EdQ0oBpBlqW86k31QvXZ1FGqSGPjsNVse/vIVHgcu1LVaql66CJGeA6NjFtr"
    "ft9vd7tK+uAqZZtltCdad66RJIoIjSHo0ooDHVNH4rxNMiHNsO66+wnXHm9jG9dckDFf/Z"
    "jOzPqr+vuruObJgA5bw3T4A7x644H1i6OxBOa+u53Hxfl9/Ez+8Hp4daJP2vQNUW55jxGM"
    "0IWQBbfC7QRXgoNCOEkXrIO0WCl/9GLnkiHmKEMGRzSef/qvnekm8u3wcI6TZnxBn7vPIB"
    "J9/4AA1lrzOylmR67E2WUru4Bga6zdBiyX3K/Yp6luxnNaXyiZ7QRuUjT4IpUZo/rrFSRz"
    "VDFm+ZQeIUFZHFv2UsPPkOG799J2hx+3bYwLfbFx9nFbN1VKZ7vK3mbdgSL7HwZago/3t/"
    "+6UAZF8oabq2Rxz9P3LsUmeFlqFdgC6gUTzDk5P5NG5xhg6SM9x4EJ63B0HcnFKvmgshJt"
    "Mh//OWe3bko4pqVyVBjcnUArVtm/WOXTOjIGR3S99MGPt7ZACXdcvEplaOXya9JjSA7D2c"
    "o45vOSiLa2wdrOzvqmSAqHWgDjw7uYfqqO9n48F6oRvXP1zfugSB3yoRAY/uIJgae0TGqy"
    "N5uBVbGLHeIelRVPcWjhgKZIsjbxDOLePkVay3OHBbeK2C6ccenUdY/DI0nNlipkJwtxs9"
    "uk+xhYaEBCH5KuJCPfVanMjR0rUoHMJlbPkcwejotrYHbzSqFb1tTt9t3nNOC07fcmrVYF"
    "2k5IzalFabhJpaA9qElFGdskjd8RWxxlEvowdD7W7zwS6y4lTObJAWNYaszYasYCGqindK"
    "sBO22l3DLdTErOMfwPzBXc5TR5Q4t9gX7iDUzYfku9r3Vtbn4LfvAC/eeBwOPZ0753HY1s"
    "g9XNoOt112Bo89hJF7J46IIeajaabmnz/xozI7mvh7PbzuOAYHjBl9Oq5wtopIdCa5WHNW"
    "fuM6e9YnLOPl2cVXBfZhqz9cV8PVlzKmtRBV4zs7gO8sOhGN96wI2cSH3ir/WZSVm+E8S5"
    "B28z1nUbbwNomjtbtqNaVohV0u0ykvsOKMrjCTyZfdRMJkTs/Qw5Qgj67QhIKfDDxgKgsx"
    "wV6QlFg0BfeaftWS7izjddqn18lomkbTbIGmefTfWEojqrK7bNae/KiPnetOBx2IJjWn5n"
    "bsaGhuxo6diNzN37FT0cI1d2zoJ9hiEYPCDKr4gfwTijoMZmQ9QHgCrJYhCLLwnsLuDA2i"
    "lRnEDg67MYJtAuEF9spGfuRu1hXtzNuYmNs1h5MOk3IekyKXiTYy5+/h1dMMHSK/0N4wbz"
    "7/q1GSjJLUAiXp0F+ZMRwdqfqzN+PG7Xgs1YSUkqRuFKpHFJrU14vu6ZwoGwXUg1quhYaz"
    "8OwRkRRdFWpLPSSGmkta72C09DzijtYDY5ZooVmC29ypRnTyBTqnQl6V0SCv8hXIqxRJIf"
    "paKYjzqTcJMcPAqczAkQtSGvKixKyBSJdUiD1nY/WX+irrSVSmg2ekizIEkHz+R2pFWXoy"
    "GUnfwusM6lPu7E7JdWmWN+a3FscZO3uxzl82IiIG0wxMbdYXGqb9lLUcF5UoisntsTiRr3"
    "/sdxfcskZRBaO4yYJnsuDtALOdHnZVLsqs026QpbLguBu22fK4C56A+ZJxyNo0miIm7gyp"
    "tb4WZ1zqcjGuulTwShVWZtLK/w4NhpSfqbc4Y0SMmzdAczwjLEwHpXNOyRjaIDJWeRh0Sk"
    "Fd7Fn8OrEkemtV/tlT9ZwnHl0u4BiuZpc8iMvCzRjoBEKthQsy+ZWs7WzZUNlZl1rWDbSX"
    "Q1wEqsFoit0JVK9O+C74iiKH0pl8Z3iyllaODMlU0EhAA9ETe3TBYwIPI3OBMrEQHnMIDU"
    "YrQmY1qybzpRxhKAvtm/08m3o2l0rkPmNxiw4UHbNA7OUoUUCfCAe7/BBEZ0iHdLN9n+rU"
    "J52GPj/QIiJiEjvVj6dgtpMJfKHiHAoduqRn69XmhMko2EJSZ7/NwYhR8f2tNRdJyC+2Xl"
    "wuem+uguUE/ihaQO4/33z6lMYyoqVUcpbHxUw0UNIalIoGCpWhNMab52wovUcT80JowADZ"
    "XhD/sQTgP+bi/WMSbsw5qLFVDG9Rkf2tC+e7VUAaMw6J80N/SMbUy7AObeR7xIUN3+MI+R"
    "51q+iZ8nnNqPbHQWg73oJ5npeVg6+gXJ4v0DlwG+RnGrqg2T780rcurzf4EUmTAqvNQ3wY"
    "RmjLBrRptVu6ACorXVGpDqG6Z5XLdyhWmtFxoQ6B3xx1Q7nJKsIaEzKwZtTXhvj1ysVpAx"
    "EDaQvZ+C3Dd1dZHJifemFLXDuewiH6uZZAdRHWJtwS1/JVDo8U2fjuUgbbkEq1LbalSVnH"
    "im1MISqBrVReG0C2a3Vxk8BGlfwtyn9DNzk5dJ51FeJd0uT8jz6DJxdZD/KJclE+aC2q3G"
    "fqkrWikvlFFhUhTiasWWDbOkMDPKdLzVErDBaTVSDogrh9GWMvmj8uz8/xUPV7LYPY4Mpw"
    "KMS57eiCjxYZ2ZZ4XWDLqdlwLZlq0BPSvxCNxTMlhU+/JDSWHYqnDthyOLc5D8tOJAtOSE"
    "YbRroq6ykSnTHx26LJeGwoD+mSd2gAKUdDQp4EQjaWLD9J+xvojkJKHlkRxnW1SeTfZoMz"
    "+DdmVCOiCmfAe8A1v/rFkPIXAsqVq8iFp77MAE2pA2RDlzy68k0h5xB8bmJQbiRswJVD4S"
    "08Ez9bFstwCH4SjxrIS324JKGRiYumlKmyllDsUsiZID8T5Nc62tyuw/xMUM4OTRBqw6hm"
    "qgxlugSpieY79NrRcDQfRBbQShS5UGKPHmIBh8t0WoHdY/zqqgTIr5I+qRBluHVcLLmUqn"
    "HUJDlfZ68yraMyjdA+W5RWoFcmS1IvP0tSL5UlSZ8I0gDnE/IjIoaQv0WlZTGDc+hqBXti"
    "VKhzs/vyssz0vrzMn99wL7FgR47gaaQ3kzsS4obh0WaGh7LY1BzquLAZ6DYPtDJEpQc5Px"
    "FOKNEBPuS+c+CEtsIqm1VcylSiSu5W2ZWoqiDcisJqzZ3WzksRe6FZ/ontPE3tjdmaa2wM"
    "KXmzN7R5bzBM7mc+/ibx6w5M5752XLUSU0rO8PjS4EqHcTVcoyJmwmZgqrMsVUM1LmSmah"
    "rWiDJUdSnIEjUQt5DV27alYVe0XuonuN6WyOf301Fco3tNCVi9MCVdM9zT8jnuWrYylAU4"
    "vu2UgDjUqhpAueOs9JQGWgLf2FZlIN4EcdbOvgXjV6UC3DI/Zuf4vhmhE9umEO1a2ESWa3"
    "tLjO5Cb3dHMNoDb7yg8lp6S9/IIt++/pp+qF/UNMErDyqmXqNBmA3GZznzKZkrDrhfm+Rl"
    "hGn+Q5yPjdkMGOGScS42CZnlFLKTsijpe47XslrrcK07B3nyRDw0FW8yJCM6J0DZBhGpes"
    "mnw1/++zNb7DZ1Mp7GNeSIWrfPTKeGg2042IaDfTRoNx5db+qpnBgGdgtWjqbrqajNOQ1w"
    "UXWmQMSwUiqzUkzGv8MuKXTJrfqe9oS04VS02qduOBXPe/wNp8K4/VuLqXGeGudpa3Et4T"
    "wt4xPZd4W1dipTe7Zm2wvi2C6551iuUmljdqzBaaEtWzftM2hb25StL5msGO2yyMr/p2At"
    "IO7r9p0rfN18TERh4euiAjBdK3y9jyTo1KHLSlnmQ4kOGgjflkD4bS6+b5PompLAzR+hbN"
    "YfOZSRLBPghpLAoZwpbraLmsDqQLGlwtq1TLSxyUuetgdIqp4fnroF0k6Vek16ylLnQz5U"
    "gSIfoV7VIqPcIPljoQyw7ksmEYTMguqTUfkKgzrANkODPx9PgEbyKOQfl73z3tX3gRTCaE"
    "TnC1jHpLxkqYi2UEOXQeN/q9Z/6ObQRnJfVIJDyD54hgaWh8fcT4346KrZgVZT2yGQiQ8K"
    "/iLZRqU/DDIeyp+h2Sn6eKqIMsmciKspldQWl3I/deMU5rtoN3h0VfLB1XSd/DXAy4F2+p"
    "cuiMeo+4IFCQbfwduJX7KGVISy8DBZi+c8EZ250TIJBFt4VJqJn5WtYW7On+TLdlDXLJPZ"
    "Jz+xTyqvzzFQhPZ0UmqeIHTAKsbbur6GS9vhtsvO4LGHcH3tJJdSsINVshBEhTqXS6nxTG"
    "FHl/lub1g3nPTOV42qLC9RGZOUrf5CYrt9pWZWNSdE5Yw5oUKt9MOSbVs23ZtP2iCroNfP"
    "iBYXNxytNnN0xBYrTv39rLULhjl7iGNCRePbqbGF8UrWMXStqthFRJ4zcmPbtdm07hqTkD"
    "ZLTJuXGEMDfd7jL25OaUXGYkzGKGkZkTmGW7uLMDNTG3cXsMpAbPEOLra97MibXHCzRA3E"
    "hsF8MAazqZG5uxqZsY+9AYR/T/bXTZyz1sgSaCsdqwGYO56nKKaLbkHGp0FuofrEnU7nJ1"
    "pRbyZA2pLb9FX10qEta6fMpvgamcFvSi2i+Syn2EJUn+v0MAVSElsRT9Zk9VPunCp60FIM"
    "jicrk/qPe8HQjKyvJYnpCTtLEjKeTtFjJHI7yoRSfCmfKhvUPvX7VIwncVHWbRVH21M0gp"
    "J+xEJjj87R+Tu0wEwm8EEO/AO4R4r3BJfYcj7H3hqqq8LdfjRDULzKKsxeC+n7YfVTh9KZ"
    "uI75NbIthiYevAGjAhdEHQBAPk+VX10QLn8EPE1gbT+RgV/2VmYsij8ChFyN7xmKV7gN8w"
    "0JTG1LF7aN4iKHVjK+gHUFC6EVr3UbJEgC7lZQ+DYmbhhWLWRY5VdNyw8rzS+aVu9M1gGA"
    "j5C4f34kgKqlraKPPRTao4Pdn7ZH61/Xu28a63wySUTEcNViw9AExSShRGR8BAWpazKEO7"
    "O67DshlngJMGk8ialebW3PkDQm+AKE63kLY8LGW3iE3sLgWFF3BsTFDTWg1YNtqAHPe/yN"
    "F9v4Attj6S/jCyyVdsck2t+7HdtPuZ9hwY5k48+3XUcT/9eM0B1D7KuKlJ3SFdhmRS8uGx"
    "PvNEjGvqKepQ2zI/GWaGXzKbL5GbqTEh5B1HXWSCZ2FwspsbSdWrlSpZHWBauqsswqg/NM"
    "LK8uhN6Opn5ILdwZEoe6E/EwmmdwTaR2jxwR/0jYYmP54ON+XZMEvmVbwWmBlTc/jjYb1w"
    "7HzjacpwU+/kxFJh/ciEgH8e1dXpaJJry8zA8nhHsZKFfNmxUT6lyk8k5wlttUGuP8pOSB"
    "QAfwLTphdSwleeuWkINYdbEzXM6rrCiBQCMR4IfGPF7foFdiNbno5Vc46KUSHxgjjzHyGC"
    "OPCVVoK6zGdmZ49G2GthSPPt8uuUur2z3hXP3ElNXNv3VaZHVjqlF9q9tXXUUxyCsnekS2"
    "q5iM4t4pYsvRFGHFbVzESzoqs5xfiBENqWItcopmhCyAe2pzRpzxtoTFijmGtsku1DJz1k"
    "7SPOebtyT7t8qxNRAwx9bKx9blYotCTnFh46VvmwKf0okOtL/I0KKs3cWPOSrYW4ImWyRc"
    "Bd8NJBJ1EV3B9vIS3sOCHebm588fv/Q//nz/wxm6p3MCXhmPzOmTuA3bh9pxPLq6RlObce"
    "qtkUpaCuV7lVeH04U9isYEyAu6iq/tyQ1MeYj87cn2/TwybenKo1yFH5wqr9BKbEwyDEEl"
    "TlX9MRWF4E6WAmNI6eo44Gt6EEoE+BdfMO1MCtr0R1PKiBsNIgizpKp7ktkPDzNc/hZ6eb"
    "ge2soWxYRgMwfvNkC9Z4OiR/PyqG5OeujLdtAl1LDL7bD1U1rkAnp1UUazFq1ysZX3Euod"
    "I15VhKMyxjS+2TTu77hVMI7KdHCNKINxPsS5CGudJmM7LIoeypA+dJ7O0hrsIeOHZILAuk"
    "fDuLA5GrbtaBgd6KFDR7O6Ax0XNgPd5oH2j6oVzxMRqQ55m/Z9mlBWhXofWVzYfGRt/sgM"
    "U+L5jX8FQ2vk5Es5aaRG2hd6xKmGi7MJwbLXCEZ+vd6O4mTSUm0ASNcF65ti2pux4nhG3D"
    "4sXwauEnCZQLHNGNnuk731bifdhR9lT0doISuFEx6NyAIUwAMAdizzaueuao1YnsM6BHSD"
    "2zo6iDXd10JlmSnn7VwsylArk8qoQsjaxcBHPLY9xlWQIvi5z9AtRB6Cp/n+15u/9C6vNA"
    "EKMSLOFlCE01PhhmKaGbdvG92+FDbfKWbTKv6EuFTnSGdXZWraXeXXtLtK1bQj3xaQ3rLe"
    "KT0ufKhTurHHlLLHLFltehszJrejGGJjcjPjD0M4XFcMUErKmSClDM+FXAarQhsX6pDbaG"
    "dBSsFcTKO8s2T+bZu6peOUkh9uiVglPSP3iG7LJnBZcOOfbrsilbi4/uGJuJkpgiJ3Tzcc"
    "ziekT558w2bNmCVgaWMXyX6QdFQEedPfAW9bPuYa0s43wbEmT5mBduXoqIFw506GvTKkyV"
    "4+Z7K3MRxJzZZKm19UxGx9G7c+CVcD67Lv47v3+zsulMuuz9HZ1arV2S/akrE0R+q55K/L"
    "0dIxNe2lFl7raiN0Lk4ZxELaOxNEwPiVLXRYDFlr06nO0SY6GKgiITrYVIm/YNA102VDTt"
    "FgRcgsiPj5TF39YPkALFYnC3sI2lyreifytpi84s3gan4uN/08PbzQVs4ovE5lczNm2X2a"
    "ZWEEUqjez7Hj5EKrRbp0przovbkKkIU/ikC9/3zz6VP6OOnP6TiU+bW2/fZbFtpuG6IFwG"
    "VU2raoSyrWKI+IPGvojHHweRsH4ztqyW0xLtSlJXxXSvwi5K9sq8aXZsK0DeKyGnx8drVK"
    "h78hnj2anmSo8PpOoQaPwzY19Hd9yTAS2qX65pbJyacj5NfH6UR04y6StcJHVQFh3byD6L"
    "46LxUHfV4QB32eioMWT+SZ9tP8WmgRkf3XQjuM9txY1bMK8RDNb2bf/wu9zSbu"
)
