RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        """
        CREATE TABLE IF NOT EXISTS "snoozes" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "kind" VARCHAR(16) NOT NULL,
            "subject" VARCHAR(64) NOT NULL,
            "until" TIMESTAMP NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            "by" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_snoozes_client__kind_subject" UNIQUE ("client_id", "kind", "subject")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_payments_client__43477b" ON "payments" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_payment_fe348a" ON "programs" ("payment_id")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_ends_on_d12cf7" ON "programs" ("ends_on")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_client__9fd764" ON "programs" ("client_id", "id")',
    ],
    "postgres": [
        """
        CREATE TABLE IF NOT EXISTS "snoozes" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "kind" VARCHAR(16) NOT NULL,
            "subject" VARCHAR(64) NOT NULL,
            "until" TIMESTAMPTZ NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            "by" INT NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
            "client_id" INT NOT NULL REFERENCES "clients" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_snoozes_client__kind_subject" UNIQUE ("client_id", "kind", "subject")
        )
        """,
        'CREATE INDEX IF NOT EXISTS "idx_payments_client__43477b" ON "payments" ("client_id", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_payment_fe348a" ON "programs" ("payment_id")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_ends_on_d12cf7" ON "programs" ("ends_on")',
        'CREATE INDEX IF NOT EXISTS "idx_programs_client__9fd764" ON "programs" ("client_id", "id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_programs_client__9fd764"',
        'DROP INDEX IF EXISTS "idx_programs_ends_on_d12cf7"',
        'DROP INDEX IF EXISTS "idx_programs_payment_fe348a"',
        'DROP INDEX IF EXISTS "idx_payments_client__43477b"',
        'DROP TABLE IF EXISTS "snoozes"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_programs_client__9fd764"',
        'DROP INDEX IF EXISTS "idx_programs_ends_on_d12cf7"',
        'DROP INDEX IF EXISTS "idx_programs_payment_fe348a"',
        'DROP INDEX IF EXISTS "idx_payments_client__43477b"',
        'DROP TABLE IF EXISTS "snoozes"',
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
    "eJztXW1z2ziS/isof0lSpXU5cuwkztVVeTKZ3ewm8UzsvWztekqCREjimSK0BGRFO5f/fm"
    "gAfH8RSVESRePLTEyiQeoBCDS6n+7+42ROLeKw0/eOTVx+coX+OHHxnIh/JO700AleLMLr"
    "cIHjkSObjmUbeQ2PGPfwGLqaYIcRcckibOzZC25TV1x1l44DF+lYNLTdKchfowXxGHWR7S"
    "I+I2iydF3inN679+6QEeyNZ0M0o47FELwc66ElIx78E2HXQosZdYWMuE8stLL5DA1F16dj"
    "zAhcHF6h298+2Vw1Yej69v3Hj4i6zvoUuh97hLgD0SvDUzKwraHs079u2VPC+BBx4jhoNb"
    "PHM6SbIpvJd3XsR4LgBfS7j2eY92QfK/EvZHPEZnTF3olnke8LMuZsGNzB7EF0QtGIICYA"
    "vEL3y7MzPPLImAi8rl724e/RSLy4hxZ4PRdt0Mt+D7mUzwR0oh/ikaAjaKXvwC/jdGGP5Q"
    "/SbyovIDqBP2xPvqiCC26OKIdfoH6iuLBGK48KzBzMODxQ/MDgaTMsBoKq/hg8ysHudCkw"
    "GQLEjvi16I44ZOrh+TOGli63HRS0GYxnVPzYIWJ4De8lXkI+boYfATy4J+GEh53CjFq69r"
    "+XZMDplIiGnpgv//pdXLZdi3wnDP7842RiEzG08O8TxtU4gqj6t0BN9GUNsJzF4g6Ii7Hw"
    "xECKOcn8HvXE1xOUrxdybp/IxmJOyz9+QMPFw0A+MPa5qCfK6wNf9qPLf5ENYcKPBmPqLO"
    "du2Hix5mLqBq1t9ZlNiUs8zAl0z70lfEHwSvpb8z8qhUrYRMERkbHIBC8dHvniRoPw2slg"
    "8OXmbnD74W4wOCnzjepLY4GXwMKGrx1+/RRe4U/9l69ev3pzfvnqjWgiXzO48vqHenQIjB"
    "KU8Hy5O/kh72OOB+EYhqByPY0GWej+ZE9zAU4IbkbaxzUCtQayVUi/7ffPz1/3z84v31y8"
    "ev364s1ZAHn6VhH2P338M8AvGlCxXKtl3B+PEP+J7TE+kH+l4H8/w142+HGpBPbiR5XAPj"
    "XN/Qsh+uH2EkB9sivw5/j7wCHulM/En5evCnD9n+uv7/9y/fX55asXcXC/6Dt9eSsOMyyy"
    "lVGOCRmQN4Ls6wxVMI7K1II4uYaUQXiXq0gM4/N+CYzP+7kYw604xlIVqwJwINA9dPtnJd"
    "Dtn+WiC7eSy4RSoaqtEqHM/haJ/YFcBuN8iPMQ1kpqhs5BqUOwW4x1RDoB+UiI7wrz4EoU"
    "9NJnsGywixSIm5tP8FPmjP3bURpFQp348vfPP334+vylhF80EkewbC2D0aU3rjSrQ4nurR"
    "vN73xZx6A40n+/e/+zgIvbc5IDeEYXCegt3cGp/4/jG4gC4O8+fv5we3f9+dfYnP/5+u4D"
    "3OnLq+vE1eeXiUEKOkHfPt79BcGf6J83Xz5INCnjU08+MWx3988TeCe85HTg0tUAW1FM/M"
    "v+pbROycCGUWvAk+JmsNs82COHjh/qfttxYTPQbR5o36hX0RoSkWrEFHLoDfMwxhDqTSnn"
    "dVfUpLj50Nr8oSm3Q3qY78j3nI8slOiAMaZoKD/84y42ir7q+fzz9T9exEby082XP/vNI6"
    "rq+083PyVV1KQbptoClyluVrq6K13M+VXpXJYU7MCnsGubmfYKVoE5InJQgBtD9VUZW9mr"
    "fFvZq5StTExE+P31tuq4cAMbdT3A/2uydMcALLJGp8o9dir2q/8+xKJ/dPs3z9tH8jcRvv"
    "O949h8s+DtnjxkumYlWml0f6Eesafu38hagvxRvBJ2M011ml/yq70gju2SW7+/owL5hz+J"
    "/Kvh8z28CmgCsbklMBC/nChr6Fcx079+fH+nmAUjPH5YYc8a5IDuUk4ydoqftNgvf/tKHC"
    "x/Qy7eis/zRXR0hMb/PLhjn/6cPjYDkj81uwqUQ7A18Ih4YZalf1QB7JPo6qvqqato0SUf"
    "0e/bwXQT9HFcx5BSAGmG2pYz6VfVS1dnkQapoc9Og9XxL2/hUeBybYuV6qWrIMkZIDp2se"
    "1tu/39Fu2rq4Bplu2WUH1VvXQVJOZS+p9tp9Ot7KSrEIEJwNsSoTvoo0NqAZxlaJ9GzjCx"
    "0038VgilRTi2HTZYYTvDbOMDeuOSOyr+sxnWn1V/33R3HQJ33p8nwJ1jVxwxLd0dCKcPfL"
    "nhHf5xcFOIxyA4gNaK8/gGbH9xFJ5M0AMhCwg4mAt0ER4J5RphpB7yTsVRyH8jlzwSDzFC"
    "GLK5jAj5pkMGZMiCfB+IabA5I87ED00YcvKdD9FI9vpA1jIeA3vTpVRQryCIwWZoseR+1M"
    "aKepbsZzWj8omeONDIR54EU6J0CILGSp32TbxBy2xaPVQUb/A9Y+HJ9/n57TvBrNy3zw++"
    "3YH4OKt4PqIy3aP+Ne8GkXiJhS9DP/nr7c2XApB9oaT3wx5z9H/IsUsdN1uGdgG6gEbxDE"
    "9O5l7caQEdJGe4cUI9bSeUuDmjXjUvVEymQxSGLffsyEcV1a5KghqTqQVq2zbrHXv3xkHU"
    "95buvTB8/MgALuvZi02tHNdeek1oANlbOEcd33JQFtfYOljZZVrJAFHrQB04B3MP1VH34c"
    "aD9UI3rn+4vnEJAtdnIokC+grx+NgjMuUBkodbsYUR6x2STml1b+GIoUC2OPIGGQFkqgWV"
    "LkAcuC28VvkYfAeGbQ174nDtCyJOac/PNODnKlhBHBQSQz2xvbm01cgDOrylBQ3nkDxg4t"
    "F5JLJEpitgtpj6kHDAjdoCZthCI0KCNBEqCkj9jCtxxEdL16JwqpdvMUcw3Lqt7cGbjmtl"
    "FDDH+TZvYr2C47ycWjWYQCk5o4el9TCh99aANiFldLGsQIP4iljj7JjRgwk3aPNJMbLiVM"
    "62kRY1lrHNlrFgIaqKd0qwE8bfXcMt9M6s8yTA/MFdzlNnnjjf3RfuINTNp4kINfQK+3Jc"
    "yOg76V3Z1T7Ssr4hv30HQmCMZ+jQq0TnPEPbOiNGS9vhtstO4bGHcEbsxGE0wnw8y1y48y"
    "d+VGZHE3+vNoEdh9uBjWhAJxW2xohEZ/IINueNMS7OJ31wNd64XXxV0kI+GK2r4epLGQ0+"
    "RNX4OA/g44xOROPlLEI28aG3ys8ZZU9nODkT5Op8D2eU1b1NjnjtBVzNKFphl8vM6QusuL"
    "0rzGSedTeRG53TU3Q3I8ijKzSl4M8Ex6JKOE6wF+QfF03BDapftaSX0Djz9unMM5qm0TRb"
    "oGke/TeW0oiq7C6btSc/OmfnutNBB6JJzam5HTsahZ+xYyeC9PN37FRigJo7NvQTbLGIQQ"
    "0WVedE/gn1W4YPZD1EeAokohEIsvCewu4UDaNFWMQODrsxgm0C4QX2ykbo5G7WFe3M25iY"
    "2zWHk36oco6oIk+UNjLn7+HVM4odIpXY3jBvPtWzUZKMktQCJenQX5kxHB2p+rM348bNZC"
    "LVhJSSpG4UqkcUmtTXi27pnCgbBZR+W66FhrPw7DGRzGcVEk09JIaaS/r1cLz0POKO10Nj"
    "lmihWYLb3KnGH/MFOqdCXpbRIC/zFcjLFEkh+lopiPOpNwkxw8CpzMCRC1Ia8qIczIFIl1"
    "SIPSde9pf6KutJVKaDZ6TzMgSQfP5HakVZejIQaWDhdQb1KXd2p+S6NMsb81uL44ydvVjn"
    "LxsREYNpBqY2GwgN037MWo6LqpHF5PZYh8zXP/a7C25ZjqyCUdwkvDQJL3eA2U4PuyrtbN"
    "ZpN0hIW3DcDdtsedwFT8B8yThk1xrPEBN3RtRaX4kzLnW5GFd5BMbgwxe6JMJMmfmfD0eU"
    "nzLiPYqrYAuEu2z4oodkXXSPwzEZI50mVIYpy6DnIJRZuRr0fV3gXfxMsTZ6a1Xy3VM13K"
    "ceXS7gPK6mmXwdWaw9eCd4P8hWJuu5WzZUc9dBz7qBdneIi8A5GM+wO4WK9QknBl9R5FD6"
    "IE/48GT/J0uPhqQsaEiggeiJ3bvgOoGHkbmAm1gITzjEcqMVIQ81K6XzpRxqKAXv2/88m3"
    "o2l9rkPmOdi04WHTNF7OVMUcCjCAe7/BBEZ0iHlLR9H+/UJ52GPj/iIiJiMnHVD6xgtpMJ"
    "fKEGHQoduoxv6/XnhO0o2EJSh8DNwZ5R8f2tNedJyM+3XlzO+68vg+UE/ihaQG4/X3/6lM"
    "YyoqVU8prHxUxYUNIslAoLCpWhNMab52wovUdb84K4FkC2F8TflgD8bS7eb5NwY85Bja1i"
    "gYuK7G9dONutAtJkdPJgRCbUyzATbSR+xIUN8eMIiR91K2eakpnNqPbHwWw73iKZnpeVNL"
    "GgRKYv0DlwGyRqGt6g2T78ctcurzf4EUmTYqzNQ3wYamjLBrRptVu6ACorXVGpDqG6Z5XL"
    "5LnaDYdDuckqwhoTMrCmYZVljyoXpA5EDKQtpOW3DN9dpXNgfg6GLXHteC6H6OdaAtVFWI"
    "90S1zLVzY9UmTju0sZbENO1bbYlmZnHSu2MYWoBLZSeW0A2a7Vwk4CG1XyK4c+xeHOSabz"
    "pCuP75Iv53/0GYS5yHqQz5iLEkNrceY+U5esFZXMr4qJGF4zlblmgW3rFA3xnC41R60wak"
    "yW7aAL4g5ksL1ofr88O8Mj1e+VjGaDK6OREOe2oyt0WmRsW+J1gS2nZsOVZKpBT0GFj4l4"
    "puTy6ZeExrJDqOzBlqO5zXlY1iNZ0EMy2jDSlZglnY9h24pm5bGhnqdL3qEh5B4NCXkSCN"
    "lYsvxkbdCh7iik5JEVYVyXB0X+bTY8hX9jRjUiqtIJvAdc86uLjCh/JqBcuao4aM+XGaIZ"
    "daBYqEvuXfmmkHwIPjcxKNcSNuDKofAWfhA/WxYjcQh+FI8ayksDuCShkRmMZK0UeBRUJx"
    "VyplRJC7l7nQ0jPPTRcNeBhCbsZ4e2DbUTVbOBhjJdgtTECx567Wg4XhBiF2gl7l0osUfX"
    "s4DDZTpxwe4xfnlZAuSXSWdXiDLcOi76XUrVOGr2nX8YqDKtozKN8ElblLigXyYPUz8/D1"
    "M/lYdJHzXSAOcz/SMihum/Rc1tMYNzeHAFe2JUqHOz++KizPS+uMif33AvsWBHzvZppDez"
    "RhLihjrSZuqIMgXVHOq4sBnoNg+0snClBzk/1U4o0QGi5b6z7IRGyCqbVVzK1LpK7lbZta"
    "6qINyK0m3NndbOSjGGoVn+ie0szRmOGbFrbAwpebM3tHlvMBTxJz7+JrXsDkznvnZctdZT"
    "Ss4QBNPgSk90NVyjImbCZmCq8zhVQzUuZKZqGtaIMlR1KcgSNRC3kC7ctqVhV3xh6qfQ3p"
    "Yh6PfTUVyje00JWL0w6V0zpNbyWfRatjKUBTi+7ZSAONSqGkC543T3lAZaAt/YVmUg3gRx"
    "1s6+BZVYJ05M4/6kicQZMRnbJintWjxGlmt7S4y+ht7ujmC0B0J6QW239Ja+kZ6+fYU3/V"
    "C/bGqCsB7UZL1CwzDNjE+f5jMyV+Ryv/rJ8wiF/UWc6I3ZA1DNJZVdbBIyfSqkPWVRNvkc"
    "r2U92NFadw7y5JF4aCbeZETGdE6ACw4iUvWST4e//PdntthttuZdR9U6w8Fu2YGwhwwH23"
    "Cw24B242H7pmLLiWFgt2DlaLpii9qc0wAX1X8KRAwrpTIrxaQSPOySQpfcqu9pT0gbTkWr"
    "feqGU/G0x99wKozbv7WYGuepcZ62FtcSztMyPpF913BrpzK1Z2u2vSCO7ZJbjuUqlTZmxx"
    "r0Cm3ZuumAQdvapmx9yRTXbpdFVv4/BWsBcV+371xp7eZjIgpLaxdVlulaae19ZFenDl1W"
    "Sl8fSnTQQPimBMJvcvF9k0TXFB1u/ghls8HYoYxkmQA3FB0O5UzVtF1UHVYHii0V1q6luI"
    "1NXvK4PUBS9fzw2C2QdqrUa9JTljof8qEKFPkI9aoWGeUayR8LhYZ1XzI7IaQsVJ+MSoQY"
    "rTQ8/OP+BGgk90L+ftk/61/+GEohjMZ0voB1TMpLlopoC8V5GTT+l2r9u24ObST3RWVOhL"
    "SGp2hoeXjC/ZyL966aHWg1sx0CKf5kpWPZRuVVDFIpyp+h2Sn6eKqIMslki6sZldQWl3I/"
    "J+QM5rtoN7x3VVbD1Wyd/DXAy4F2+pcuiMeo+4wFmQvfwduJX7KGHIeyojFZi+c8Ep0S0j"
    "p0ZkL41iNdRzLYNtgrcS02EJPN0HfapaPkHxYfxM/K1rE3Z5DyZTuobZfJbZSf2iiV2egY"
    "SFJ7Ois2T5E6YIHobZ1/o6XtcNtlp/DYQzj/dpJNKtjDK9lIokKdyybVeK60o8v9tzesG0"
    "775yuHVZaXqIxJS1d/IbHdgVK0qxpUonLGoFKhDP1h6cYtm+7Np62QBebr54SLixuWWptZ"
    "SmKL9bg8DKdGGoY5e4hjQkXj26mxhfFKlojUhoQK2EVEnjJyE9u12azuGpOQNktMm5cYQ4"
    "R92uMvbs5oRc5mTMYoaRmxSYZdvItAO1N2eBewylB08Q4utr3s2KNccLNEDcSGw30wDrcp"
    "P7q78qOxj70BhH9L9tdNnLPWyBJoKx2rAZg7nqkppotuEY5Ag+xK9alLnc7QtKLegwBpS3"
    "bXN9VLh7asnXK74mtkBsMrtYjm87xiC1F9ttfdDGhZbEU8We7WTzrUUwSppRgcTxZ99R/3"
    "jKEHsr6SNK5H7CxJyPnqoftI7HqUC6YYYz5ZOCgr6/epOF/ioiyJK462PTSGoobEQhOPzt"
    "HZO7TATKYwQg78A9hXivkFl9hyPsfeGgrXwt1BNEdSvIAtzF4L6fthYVmH0gdxHfMrZFsM"
    "TT14A0YFLog6AIB8nqpsuyBc/gh4msDafiRDv6KwzNkUfwQIuRrfUxQvHhxmXBKY2pauGR"
    "zFRQ6t5LwB7wwWQiteRjhIEQXstaCmcEy8JMfMMKz2ybDKrxuXH1ibXzau3pmsAwAfYejC"
    "2ZEAqpa2ij72UGiPDnZ/2h6tf13vvmms88kkERHDVYsNQxMUk4QSkfERFCTvyRDuzOqy75"
    "Rg4iXApPEopnq1tT1D0pjgCxCu5y2MCRtv4RF6C4NjRd0ZEBc31IBWD7ahBjzt8TdebOML"
    "bI+lv4wvsFTiIVNqYO92bL/oQIYFO1KPIN92HS19UDNGeQLRvypWeEZXYJsVvbhsQrxekI"
    "5+RT1LG2bH4i3RyuYzZPNT9FVKeARR11kjmdpeLKTE0nZq5UqVRloXrKrKMqsMzg9ieXUh"
    "+Hg884OK4c6IONSdiofRPINrInQ3ckT8vSjeN+7XNWnwW7YV9AqsvPlxtNm4djh2tuFMNf"
    "DxZyoy+eBGRDqIb//iokw04cVFfjgh3MtAuWrmsJhQ5yKVd4Kz3KbSGOenZQ8EOoBv0Qmr"
    "Y0nZW7eEHMSqi53Rcl5lRQkEGokAPzTm8QoP/RKryXk/v8ZDP5X4wBh5jJHHGHlMqEJbYT"
    "W2M8OjbzO0pXj0+XbJXVrdbgnn6iemrG7+rV6R1Y2pRvWtbt90Hckgs57oEdmuYjKKez3E"
    "luMZworbuIgXtVRmOb8UJRpRxVrkFD0QsgDuqc0ZcSbbEhYr5hjaJrtQy8xZO0l0nW/eku"
    "zfKsfWQMAcWysfW5eLLUpZxYWNl75tCnxKJzrQ/uJS+h+Sub2oO8W7i2yzjUvHoyvYBu6X"
    "Z2d4JP77qv8S/nt+If97Lv9L5H9fyf9a8N9XE2g/GkXzxq6w2HbExsIIxAtw4l3J1K4jMh"
    "HqDhpKd84QyhpT6foB+j9Trh+2HP0vGfMh4sRxdOFkiBBYLDmUOlbhCIzOxa4E+XFdsvIL"
    "ITNwMIEFv6edQ5B7BJxN5dxBvu1fv0DKJ2Q8N8ZzcxA94uVlCT3iZXLFDPUIuJVIU6ineA"
    "V8IyId0B0SyU/L5IG8zM8DeZnKAynXtzpqgi93KMufUREMkc+M/8bxH62rGSJH9YPG2vYZ"
    "m8w+bUXV2HUPYNcdZZi6dpZR4lhBDZbLdhlzJepZZ21/OAqO2kGTLeq7AFES6pa4iK7Alv"
    "sc3sMCc+71z58/fhl8/Pn2xSm6FWddoEB6ZE4fxW2w1SrzrjitX6GZzTj11kjVSBGX5+oc"
    "zenCHkcD8OUFfVa2PWktVnRM3xZs+6RKWSVl5VGuYv17ioK5EsdmGfOv6rSo/pgK+XenS4"
    "ExVJBxHCB23olBBjLvM6aZm0GbwXhGGXGjEfthURZ1T4bRw8NM4HwLD+ZcD21l+k5CsJlt"
    "uw1Q75m949G8oiWbKwz4sh20kjTMbz1sudYWGUdenpdxY4lW+fan81RxmCUjXlWEozKGh7"
    "aZh+bvuFUwjsp0cI0og3E+xLkIa50mYzssStWRIX3oohilNdjKFp4Gk3XIbPx1bW9xYeOH"
    "bbWRzaHjh7oDHRc2A93mgfaPqhXPExGpDlE7932aUFaFeh9ZXNh8ZG3+yIzL6umNfwVWU+"
    "TkSzlppCT7F3rEdX2KU/fCstcIRr/aC+LYbldxMjmgNwCky5APNFN72xQaXQsNiKuJ+IG4"
    "A1i+DFwl4DJZWTZjFGHM1ocopOYemXGsFES2+2hvrRBIj+pH2VNXccLjMVmAjnwAwI7x04"
    "ODQlbK3Soo3UEfHcJn52wHPaPyOA/hhNvAfIhO8poMCKH1Pij//1zs6ywIBYAs68DaRxPb"
    "Y1wllQKqxCm6gUxRQFa4/cv1n/oXlzpgDTEijqccLbCn0kOJz9AwB9rIHKCgv80wm1VxSc"
    "WlOhck2Dz3nHxfQDmSeoaeuLBhobfOpJPwotcNR2TGansUQ2ystmb8YQirBhyk5AxLPsP5"
    "JZfBqtDGhTrkedxZ8EEwF9MoG6p8Mv4g+eGWiEHQM3KP6LZsApcFN/7pti0YYUo+PBL57l"
    "mnc/9ub8PhfEoG5NG3jdfMMQNEf+wi2Q+Svq6gzt07oP7Lx0BE/6oJmj55zIxNKsdoDoQ7"
    "dzLsl+Hd9vNpt/2N6WPUbKm0+UVFzNa3ceuTcDWwLvtu4lu/v+NCuez6HJ1drVqdlaE5Y2"
    "EOLND5a3Jo6K61Gt8GqU78Eq2copl4nAyUGotOxNWhJdZezIfv0MqzORe3dE4wmZEfq9OX"
    "NpeOsdgGE7lWbJ1oRSXYxyO65Oi5ygKjXa1XL/sqy8uLHhrK+qnQPWTd8HP6x+uiBnlbLF"
    "kUVbyoyuXP5YV7gbOYB6K1QxjTj1042HWhCKxLVqdoqPaboex1KK3OQ1kwYDWjc5AYQ6ee"
    "y3rInohG6xG11mAkli0YERi5lgO4zTC7dyfYdkTfKwwQ6Jg0j3BvDbCV3MFiVQHEG/GlHF"
    "aF/f6qAhSRIjtmi94LGdIkoTlIfIpJQrNjR4BJw6gC2M5KBbCdFQSwnaUC2PSan4J3o002"
    "FDTOlVZbXsP9vc6xNJTe40IlVEJLp6Dd/Wf1tsRH9Tb3k3qb+qCEVljziwoljS+rzV8U9q"
    "bVSmzr9qa+dmyEm6ivjcUZcb7I4s/mniyiIp0pp92YJ8k/StZYv6KiZgFr8wJmnPFPfPwP"
    "kqpu8wd9fCTBmJoNdNKKPohAxPggWpj7r10ztrTnvWLmvyAFnPG5b/DpBF9rq3w636j3QJ"
    "eZ7nb/Vq/Ir7NSjbbhwFt4DV4ZjMZ0LjYrYiEdtBUkxtNedz9bHllrOryukyw6GArhpRgT"
    "VfBFiT9j0DVTufKFCj1cEfIQJAL8TF39YPkALI70FvYQtLlCBI9n6r3AZYPl1fwE+vp5en"
    "ihrZxReG2y5x+Uag8jkEL1do4dJxdaLdIlnuB5//VlgCz8UQTq7efrT5/S+ok/p+NQgqqf"
    "DaPfvkjBP0JEC4AD1TzLmEczEmLl4xYRedLQmTPm0z5jxnfUkttiXKhLS/iuDkWLMKx9W2"
    "pW6QD5tkFcVoOPz65W6fDXxLPHs5MMFV7fKdTgcdimhv6uL5ko03apvo/EY3aW7pHPfIiI"
    "dJC507+4KEMkvrjIZxLDvYQDSXxUFRDWzTuI7k7YJeKJPNNml+8sjYjs3196GO25Mc9oSk"
    "/Y52b24/8BTbHWKQ=="
)
