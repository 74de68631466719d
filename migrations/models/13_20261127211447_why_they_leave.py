RUN_IN_TRANSACTION = True

# Written by hand, for both databases: closed stages that still have a default name, in either language, say what they
# are closed as; owners are asked about the others. The way back drops the column.
BY_NAME = [
    """
    UPDATE "pipeline_stages" SET "closed_as" = 'success' WHERE "is_closed" AND "name" IN ('Завершен', 'Completed')
    """,
    """
    UPDATE "pipeline_stages" SET "closed_as" = 'loss' WHERE "is_closed" AND "name" IN ('Неактивен', 'Inactive')
    """,
]

UP = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" ADD "reason" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "client_pipelines" ADD "reason_key" VARCHAR(20)',
        'ALTER TABLE "pipeline_stages" ADD "closed_as" VARCHAR(7)',
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" ADD "reason" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "client_pipelines" ADD "reason_key" VARCHAR(20)',
        'ALTER TABLE "pipeline_stages" ADD "closed_as" VARCHAR(7)',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason"',
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason_key"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "closed_as"',
    ],
    "postgres": [
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason"',
        'ALTER TABLE "client_pipelines" DROP COLUMN "reason_key"',
        'ALTER TABLE "pipeline_stages" DROP COLUMN "closed_as"',
    ],
}


async def upgrade(db) -> str:
    for statement in UP[db.capabilities.dialect] + BY_NAME:  # one by one: a script on SQLite begins with a COMMIT
        await db.execute_query(statement)
    return "SELECT 1;"  # for aerich's own command, which does not take an empty string


async def downgrade(db) -> str:
    for statement in DOWN[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


MODELS_STATE = (
    "eJztXVtz2ziW/isov3RSpXE5cuwkztZWudPpmczk0h17NlMz7pIgErK4pggNAVnR9PZ/Xx"
    "wAvF9EUpRE0XhxIhIHJD/czv38fjKnNnHZ6TvXIR4/uUK/n3h4TsR/UncG6AQvFtF1uMDx"
    "xJVNLdlGXsMTxn1sQVdT7DIiLtmEWb6z4A71xFVv6bpwkVqioePdA/01WhCfUQ85HuIzgq"
    "ZLzyPu6Z13540Zwb41G6MZdW2G4OXYAC0Z8eG/CHs2WsyoJ2jEfWKjlcNnaCy6PrUwI3Bx"
    "fIVufv3ocNWEoeubdx8+IOq561Po3vIJ8UaiV4bvycixx7LP4Lrt3BPGx4gT10WrmWPNkG"
    "6KHCbf1XUeCYIX0O9uzTAfyD5W4n/I4YjN6Iq9Fc8i3xfE4mwc3sHsQXRC0YQgJgC8QnfL"
    "szM88YlFBF5XL4bwezIRL+6jBV7PRRv0YjhAHuUzAZ3oh/gk7Aha6TvwZZwuHEt+kH5TeQ"
    "HRKfxwfPmiCi64OaEcvkB9oriwRiufCsxczDg8UHxg+LQZFgNBVX8MHuVi734pMBkDxK74"
    "WnRLXHLv4/kPDC097rgobDOyZlR87BgxvIb3Ei8hHzfDjwAe3JNwwsNOYUYtPeffSzLi9J"
    "6Ihr6YL//6TVx2PJt8Jwx+/n4ydYgYWvj/CeNqHIFU/V+gJvqyR1jOYnEHyMVY+GIgxZxk"
    "QY964usJytcLObdPZGMxp+WPP6Dh4mEkH5hYLuqJ8voooP3g8Z9lQ5jwk5FF3eXcixov1l"
    "xM3bC1o5bZPfGIjzmB7rm/hBUEr6TXWrCoFCpREwVHjMYmU7x0eWzFTUbRtZPR6POX29HN"
    "+9vR6KTKGtWXLIGXwMKB1Q5ffw+v8Kfhi5evXr4+v3z5WjSRrxleefWHenQEjCKU8Hy+Pf"
    "lD3sccj6IxjEDlehqN8tD90bkvBDhFuBnpANcY1BrITiH9Zjg8P381PDu/fH3x8tWri9dn"
    "IeTZW2XY//jhzwC/aEDFdq228WA8Ivynjs/4SP7KwP9uhv188JNUKezFR1XAPjPNgwsR+t"
    "HxEkJ9sivw5/j7yCXePZ+Jn5cvS3D9n+uv7/5y/fXZ5cvnSXA/6ztDeSsJM2yytVFOEBmQ"
    "N4Ic8Ax1MI7TNII4vYdUQXiXu0gC4/NhBYzPh4UYw60kxpIVqwNwSNA/dIdnFdAdnhWiC7"
    "fS24RioertEhHN/jaJ/YFcBeNiiIsQ1kxqDs9BqUuwV451jDoF+USQ7wrz8Eoc9MoyWD7Y"
    "ZQzEly8f4VPmjP3bVRxFip34/PdPP77/+uyFhF80EiJYPpfB6NK3as3qiKJ/+0b7J1+eGJ"
    "RE+u+3734ScHFnTgoAz+kiBb2tOzgN/nN8A1EC/O2HT+9vbq8//ZKY8z9d376HO0N5dZ26"
    "+uwyNUhhJ+jbh9u/IPiJ/vnl83uJJmX83pdPjNrd/vME3gkvOR15dDXCdhyT4HJwKctTMt"
    "BhNBrwNLkZ7C4P9sSl1kPTtZ0kNgPd5YEOlHo1tSExqlZUIYc+MA+jDKH+PeW86Y6aJjcL"
    "rcsLTZkdssN8S74XLLKIogfKmLKhfP+P28QoBqzns0/X/3ieGMmPXz7/OWgeY1XfffzyY5"
    "pFTZth6m1wueRmp2u60yWMX7XksjRhD5bCrnVm2ipYB+YYyUEBbg3Vl1V0ZS+LdWUvM7oy"
    "MRHh+5sd1UniFg7qZoD/13TpWQAssienyjx2Ks6r/z7Epn905zcvOkeKDxG+87Pj2GyzYO"
    "2ePuSaZiVaWXR/pj5x7r2/kbUE+YN4Jezlquq0f8kvzoK4jkdugv6OCuQ/gkkUXI2e7+NV"
    "6CaQmFsCA/HlRGlDv4qZ/vXDu1vlWTDB1sMK+/aoAHSPcpJzUvyoyX7+21fiYvkNhXgrf5"
    "7PoqMjVP4XwZ1Y+nP62A5IwdTsK1AuwfbIJ+KFWR7/UQewj6Krr6qnvqJFl3xCv28H05ew"
    "j+MSQyoBpD3UtpxJv6he+jqLNEgtLTsNVs9X3sKn4Mu1LVaql76CJGeA6NjDjr/t8fdrvK"
    "++Aqa9bLeE6qvqpa8gMY/S/2w7nW5kJ32FCFQA/pYI3UIfPWILQJahQxqTYRLSTfJWBKVN"
    "OHZcNlphJ0dtEwD6xSO3VPzZDOtPqr9vursegTsfzlPgzrEnRExbdwfEWYGvMLwjEAc3hX"
    "iMQgG0UZzHN/D2F6LwdIoeCFlAwMFcoIvwRDDXCCP1kLcqjkL+H3nkkfiIEcKQw2VEyDcd"
    "MiBDFuT7QEyDwxlxp0FowpiT73yMJrLXB7KW8RjYv19KBvUKghgchhZLHkRtrKhvy35WMy"
    "qf6AuBRj7yJJwSlUMQNFZK2jfxBh3TaQ1QWbzB95yNp9jmF7TvhWflvm1+sHZHYnHWsXzE"
    "afrn+te+GUTiJTa+HP7krzdfPpeAHBClrR+OxdH/IdepJG52DO0SdAGN8hmensyDpNECOk"
    "jPcGOEetpGKHFzRv16VqgETY9cGLY8s2OLKs5dVQQ1QdMI1K4d1ju27llh1PeW5r0ofPzI"
    "AK5q2UtMrQLTXnZPaAHZG5Cjjm87qIprYh+sbTKtpYBoJFCHxsFCoTpuPtwoWC904+bC9R"
    "ePIDB9ppIooK8Qj499IlMeICnciiOM2G+RNEqrewtXDAVyhMgbZgSQqRZUugAhcNt4rfIx"
    "BAYMxx4PhHAdECJO6SDINBDkKlhBHBQSQz11/LnU1UgBHd7ShoZzSB4g2Bwmxlcw9Sr1Qi"
    "SOw4S3ZVoDhw+QbiieyvBadL2OqwlWoltXnN7oGSMEjSeUnzLiPzoWYacaCEXOxs/hoVOf"
    "zmPhLDJHAnPEeoMsB1685xm20YSQMDeFCj1S2F2JF0ZLz6agSpCfPkcwx3Rbxwd4rEZpDI"
    "wOocsn56BEhyCnVgP3owydYf6yzJ9gthtAm6IyDGBedENyR2wgsOb0YGIcuiyexnac2ik+"
    "sqRGHbdZHRduRHXxzhD2QuO8a7gFs5snxALM773lPCNoJZ3sA+IeQt1+bopILKhxLieJDL"
    "+TPZU9bZitapAK2vcg7saYow69S/TOHLWtBWSydFzueOwUHnsIC8hOrFSRAqbO1E9S9W/y"
    "t39EKsTqY3zw/bxFTKuBWoZqBtYJ5tYsl+8oBjZOs6Opu1eV1o5DVEHFOaLTGpxdjKI3uT"
    "fbs2Aat4AnrXcxFuxdrCppVRpN1vVwDaiMABqhavwCDuAXEJ+IxjOgDNnUQu+Ub0A84iDH"
    "MSAVkFDsFRCPhNimrkJgHp9RtMIel9UGFlj5w4PNHGoTeKl6ApyeotsZQT5doXsKPgBgF1"
    "dJ+gn2w5z9oim4DuhXrWjkNrbofdqiDadpOM0OcJpHv8YyHFGd02Uz9xREtO2cdzroQLTJ"
    "ObV3YsczV+Sc2KnEFsUndiaZRsMTG/oJj1jEoG6Rqg0kf0LNo7FylbsHx7sJELLonsLuFI"
    "3jhYvECQ6nMYJjAuEF9qtGtRUe1jV1xdsoibs1h3emzyw+w+tn4TtE+r29Yd5+enTDJBkm"
    "qQNM0qFXmVEcHSn7szflxpfpVLIJGSZJ3Shljyg0ac4X3dA5UToKKJe4XAsOZ+E7FpGO+y"
    "qNAPWRGGouQxbG1tL3iWetx0Yt0UG1BHe4W8/9MSDoHQt5WYWDvCxmIC8z9vD4a2UgLvYc"
    "S5EZB7LaDmRyQ8pCXpa3PCTpEwux52TlwVZfZz+J0/RQRjqv4gBS7P+R2VGWvgzeG9l4ne"
    "O5Vzi7M3R9muWt2a2FOOPkb9bF20aMxGCag6nDRoLDdB7ztuOyCn4Juj3W7gv4j/2egluW"
    "8KuhFDdJYk2S2B1gtlNhV6VqzpN2wyTOJeJu1GZLcRcsAfMl45CRzpohJu5MqL2+EjIu9b"
    "gYVykCY7DhC14SYabU/M+SMfDqLhs/HyAhJ4MJAMRkjHRqXRnaLxMFhOH/ytSg76vI/LH4"
    "TLE3+uB5MdYpBQi69+lyAfK4mmbydVbw1uE7wftBhr+3d96Y2EJEHweJAnQDbe4QF8HnwJ"
    "ph756wQdqIwVcUuZQ+SAkfnhx8srRoSJcFDQk0ED2xOw9MJ/AwMhdwExvhKYf8B2hFyEOT"
    "sHzGMV/KoRZvGer/fIf6Dpfc5D5D9cski56pIvYiU5T4UUSDXX0I4jOkR0zavsU7taSz0B"
    "cHDMVITPa65nFBzHFzgS/loCOiQ5e+7jz/nNIdhUdIRgjcHKscJ9/fXnOehvx8683lfPjq"
    "MtxO4EfZBnLz6frjxyyWMS6lltU8SWbCgtJqoUxYUMQMZTHePGcj6j3qmhfEswGyvSD+pg"
    "LgbwrxfpOGG3MObGwdDVycZH/7wtluGZA2g+tHEzKlfo6aaKPjR5LYOH4coeNH02qzpsxs"
    "O6z9cXi2HW9hWd/PSzRaUlY2IOgduDsJPDd+g0/7+ADdYrPBj1GaDHldHuLDuIZ2bEDbZr"
    "ulCaA20xWn6hGqe2a5TJq23fhwKDNZTVgTRAbWLKyyVFjtIu4hiYG0g275HcN3V+kcWJCD"
    "YUtce57LIb5cK6C6iGr4bolr9WrAR4ps8nSpgm3kU7UttpW9s44V2wRDVAFbyby2gGzf6s"
    "engY0z+bVDn5JwFyTTqeM41ze0d+ovFyz6HIe52H5Q7DEXdwxt5DP3iXpkrVzJgkqyUCmG"
    "qcw1C+zYp2iM53SpfdRKo8ZkqRu6ILoujWh+tzw7wxPV75WMZoMrk4kg546rq9raxHJs8b"
    "rgLadmw5X0VIOewqo4UNBG+vLpl4TGskMoTMOWk7nDeVSVJl2PRnq0YaSrl0t3PoYdO56V"
    "x4EauB55i8aQOjdyyJNAyMbSy0/W0x3rjiKXPLIijOuSuii4zcanKFGpR1UHgveAa0FxnA"
    "nlPwgoV56q4BMV7UEz6kKBXY/cefJNIfkQLDcxKNcSNvCVQ9Et/CA+W9bScQl+FI8ay0sj"
    "uCShkRmMZH0heBRU9BV0ptJOB333ehtGeGjRcNeBhCbsZ4e6DXUS1dOBRjR9gtTECx5672"
    "g5XhBiF2gt37uIYo+mZwGHx3Tigt1j/OKyAsgv0sauCGW4dVzudxlW46i97wJhoM60jtO0"
    "4k/aocQFwyp5mIbFeZiGmTxMWtTIAlzs6R8jMZ7+W9SpFzO4wA+u5EyME/Vudl9cVJneFx"
    "fF8xvupTbsmGyfRXqz10iK3LiOdNl1RKmCGg51ktgMdJcHuqisT3GqnY6U9TnOLDumWtX+"
    "SrXVQbgTlQfbk9bOKnkMQ7Niie0s6zOcUGI3OBgy9OZs6PLZYFzEn/j4m9SyO1CdB9xx3V"
    "pPGTrjIJgFV1qi6+EaJzETNgdTncepHqpJIjNVs7DGmKG6W0EeqYG4g+7CXdsaduUvTIMU"
    "2tt6CAb99BTX+FlTAVY/SnrXjlNr9Sx6HdsZqgKcPHYqQBxxVS2g3HN39wwHWgHfxFFlIN"
    "4Ecd7JvoUrsU6cmMX9STsS58RkbJuktG/xGHmm7S0x+hpZu3uC0R4c0ktqu2WP9I3u6dtX"
    "eNMPDcqmphzWw5qsV2gcpZkJ3Kf5jMyVc3lQ/eRZzIX9edLRG7MHcDWXruzikJDpUyHtKY"
    "t7k8/xWtaDnax150BPHomPZuJNJsSicwK+4EAiWS/5dPgVvD9zxGmztd91nK0zPtgdEwgH"
    "yPhgGx/sLqDdeti+qdhyYjywO7BztF2xRR3OWYDL6j+FJMYrpbZXikkleNgthS653dzSnq"
    "I2PhWdtqkbn4qnPf7Gp8KY/TuLqTGeGuNpZ3GtYDytYhPZdw23bjJTe9ZmOwviOh654Vju"
    "UllldqLBoFSXrZuOGLRtrsq+RgsXQ30vlfxD8DQecVXqFMulDNgsVeoLiGXaE+ypVCjUI0"
    "qPLS8i1VpmSpHqcI9CDhHiS3U4Zg9QuAsKiF2JtqKpqlImfuvsI1XTfhjN8D41w/LfDKwl"
    "AQS6fe9KfLcfm1Fa4ruswk3fSnzvI8s7demyVhr9iKKHisrXFRB+XYjv6zS6pvhx+6Kcw0"
    "bqQM3hzzYUP47oTPW2GtXbQm4nf5vYnIwj0UH/ohPL5m+wabwq3DRePW9abFrJkVvKKX3L"
    "bJyYueRxe4CkxPH+sV8g7VSW075ueVJc5AZXIr/FPO4aCm7yY6G+tO5LCmIgf6klo4W4WI"
    "Hp8e93J+A9dCfo75bDs+HlH+NAeqPzRSi/Seck0RZqMjNo/C/V+jfdPJTxVMJMyGZ5isa2"
    "j6c8SLV556nZgVYzxyWQ2VEWuJZtVDrNMIOm/AztlKS1EpFcGc+xuZpR6dHkUR6kAp3BfB"
    "ftxneeSma5mq3TXwPyJ7TTX7ogvhA3f2Bhwsq38HbiS9aQ2lIWsiZr8ZxHojOB2odOSAlr"
    "PdZ1LHFxi70Sz2YjMdmM11a3WMJi2fxBfFZTXiWg7aFwUyWlVXFGq0xCq2PwjduTaN6+Z9"
    "wB64Jva/OdLB2XOx47hccewua7kyRi4RleSyUVJ+pdErHWU+QdXcrHvWHdcrbHgDmss73E"
    "aUw2wuYbieONFKNdV38VpzP6qxr6q8N6mXdsurefrcR1HonfPBVgktw4J3bZOU0csT6Xwn"
    "BmpGGY84c4QVQ2vr0aWxivdGVQrUiogV2M5CkjN3U8h82a7jEparPFdHmLMf7PT3v8xc0Z"
    "remqm6AxTFqeBdc4le8gvtJUm94FrDIDgXgHDzt+fshZIbh5pAZi47p/MNd9U3V2d1VnE4"
    "u9BYR/TffXT5zz9sgKaCseqwWYe56gK8GLbhGFQsOkWs1dl3qdmGtF/QcB0pbeXd9ULz06"
    "snbq25XcI3M8vDKbaLGfV2Ijau7tdTsDtyy2Ir6schzkmhooB6mlGBxf1voNHvcDQw9kfS"
    "XduB6xuySRz9cA3cVSFsR9wZTHWOCbHVYTDvpUPl/iogz/EaLtAFlQy5LYaOrTOTp7ixaY"
    "ycxVyIX/gPeV8vyCS2w5n2N/DfWK4e4onhorWbcYZq+N9P2onrBLqYwi4lfIsRm69+ENGJ"
    "UBSS4AIJ+nChovCJcfAU8TWDuPZBwUkpapupKPACJP43uKkjWjo0RbAlPH1qWi47jIoZU+"
    "b+B3BhuhnaweHWYGA++1sJR0gtxEP3XQw6q4XGBxPHVxtcBmMlkPAD7CSJGzIwFUbW01be"
    "wR0R4N7MG0PVr7uj59s1gXO5PESIyvWmIY2nAxSTEROYugJGdTDnFvdpd9Z4ITLwEqjUcx"
    "1evt7TmURgVfgnAza2GC2FgLj9BaGIoVTWdAkty4BnR6sI1rwNMef2PFNrbA7mj6q9gCK+"
    "WbMhUm9q7HDmpN5GiwY2UoinXX8YoXDWOUpxD9q2KFZ3QFulnRi8emxB+EVQhW1Le1YtYS"
    "bykTQyGHn6KvksIniHruGsmKBmIjJbbWUytTqkpOBVpVpZlVCucHsb16EHxszYKgYrgzIS"
    "717sXDaJHCNRW6GxMRfyuL903adU31g44dBYMSLW9xHG0+rj2OnW05MRAs/lxGphjcGEkP"
    "8R1eXFSJJry4KA4nhHs5KNdN1JYg6l2k8k5wlsdUFuPibPwhQQ/wLZOwepaLv3NbyEG0ut"
    "idLOd1dpSQoH+pr86HFXaT82FxaY9hJvGBUfIYJY9R8phQha7CanRnxo++y9BW8qMv1kvu"
    "Uut2QzhXn5jRugW3BmVaN6YaNde6fdPlQ8PMeqLHIL+7Je4NEFtaM4SVb+MiWctUqeWCCq"
    "RoQpXXIqfogZAF+J46nBF3uq3DYs0cQ9tkF+qYOmsnecWL1VvS+7eO2BoSGLG1tti6XGxR"
    "wSxJbKz0XWPgMzzRgc4Xj9L/kNzjRd0pP11km21MOj5dwTFwtzw7wxPx9+XwBfw9v5B/z+"
    "VfIv++lH9t+PtyCu0nk3je2BUWx444WBiBeAFO/CuZ2nVCpoLdQWNpzhlDNWsqTT/g/s+U"
    "6YctJ/9LLD5GnLiurpcNEQKLJYcK1yocgdG5OJUgP65HVkH9awYGJtDgD7RxCHKPgLGpmj"
    "ko0P3rF8jYhIzlxlhuDsJHvLiswEe8SO+YER8Bt1JpCvUUr4FvjKQHvEMq+WmVPJCXxXkg"
    "LzN5IOX+1oRNCOgOpfkzLIJx5DPjv3H8J+t6ishJ86Cxri1jk9mnq6gave4B9LqTHFXXzj"
    "JKHCuo4XbZLWWuRD1P1g6Go0TUDptsUd8FHCV10U1ZTfMZvIcN6tzrnz59+Dz68NPN81N0"
    "I2RdcIH0yZw+itugq1XqXSGtX6GZwzj110jVSBGX50qO5nThWPEAfHlBy8qOL7XFyh0z0A"
    "U7gVOlrJKy8ilXsf4D5YK5EmKzjPlXdVpUf0yF/Hv3S4ExVJBxXXDsvBWDDM68PzDtuRm2"
    "GVkzyogXj9iPirKoezKMHh5mAuc7KJhzPbS13XdShO0c212Aes/eOz4tKlqyucJAQNtDLU"
    "nL/q2HrY7bIeXIi/MqZizRqlj/dJ4pDrNkxK+LcJzG+KFt9kMLTtw6GMdperhHVMG4GOJC"
    "hDVPk3MclqXqyKE+dFGMyhxsbQ1Pi8k6ZDb+prq3JLGxw3ZayeZS66HpQCeJzUB3eaADUb"
    "WmPBGj6pFr576lCaVVaLbIksRmkXV5kRmT1dMb/xpeTTHJl3LSSkn2z/SI6/qUp+6Fba8V"
    "jH5xFsR1vL7iZHJAbwBIlyEfaU/tbVNo9C00IMkm4gfijWD7MnBVgMtkZdmMUcxjtjlEkW"
    "vukSnHKkHkeI/O1gyBtKh+kD31FSdsWWQBPPIBADvGpQeCQl7K3Too3UIfPcJn594OekYV"
    "+TxEE26D50N8kjf0gBBc74Oy/8/Fuc7CUADIsg5e+2jq+IyrpFLgKnGKvkCmKHBWuPnL9Z"
    "+GF5c6YA0xIsRTjhbYV+mhxDI0ngNd9BygwL/NMJvVMUklqXoXJNi+7zn5voByJM0UPUli"
    "44XeOZVOyoreNByRGa3tUQyx0dqa8YchrBtwkKEzXvI5xi+5DdaFNknUI8vjzoIPwrmYRd"
    "m4yqfjD9ILt0IMgp6Re0S3YxO4KrjJpdu1YIR78v6RyHfPk86Du4MNwvk9GZHHQDfeMMcM"
    "OPpjD8l+kLR1hXXu3oLrv3wMRPSv2nDTJ4+5sUnVPJpD4t5JhsMqfrfDYrfb4cb0MWq21D"
    "r84iTm6Nt49Em4WtiXAzPxTdDfcaFcdX+Oz65O7c5K0ZyzMYca6OI9OVJ0N9qNb8JUJ0GJ"
    "Vk7RTDxOBkpZohNxdWyLvRfz8Vu08h3OxS2dE0xm5MdK+tLqUguLYzCVa8XRiVZUgn08oU"
    "uOnqksMNrUevViqLK8PB+gsayfCt1D1o0gp3+yLmqYt8WWRVHFi6pc/lxeuBM4i3kgWruE"
    "Mf3YhYs9D4rAemR1isbqvBnLXsdS6zyWBQNWMzoHCgs69T02QM5UNFpPqL0GJbFswYjAyL"
    "NdwG2G2Z03xY4r+l5hgEDHpPmE+2uAreIJlqgKIN6IL+WwKuz3VxWgzCmyZ7rovThDmiQ0"
    "B4lPMUlodmwIMGkYVQDbWaUAtrOSALazTACb3vMz8G7UyUaExrjSac1rdL43EUsj6j1uVI"
    "IltHUK2t0vqzcVFtWbwiX1JrOgBFfYcEVFlMaW1eUVhf37eiW2dXtTXzsxwm3U18ZCRpwv"
    "8vxnCyWLOElvymm3ZkkKRMkG+1ec1GxgXd7AjDH+iY//QVLVbV7Qx+ckmGCzwZ20pg0iJD"
    "E2iA7m/uvWjK1sea+Z+S9MAWds7htsOuFq7ZRN5xv1H+gy19we3BqU2XVWqtE2PvA2XoNV"
    "BiOLzsVhRWykg7bCxHja6h5kyyNr7Q6v6ySLDsaCeCnGRBV8UeQ/MOiaqVz5goUerwh5CB"
    "MBfqKefrB8ABYivY19BG2uEMHWTL0XmGywvFqcQF8/Tw8vtJUzCq9N9vyDutrDCGRQvZlj"
    "1y2EVpP0yU/wfPjqMkQWfpSBevPp+uPHLH8SzOkklMDq58MYtC9j8I8Q0RLggDXPU+bRnI"
    "RYxbjFSJ40dEbGfNoyZvJErXgsJon6tIXvSihaRGHt27pmVQ6Q7xrEVTn45OzqFA9/TXzH"
    "mp3ksPD6TikHj6M2Dfh3fclEmXaL9X0kPnPyeI9iz4cYSQ89d4YXF1UciS8uij2J4V7KgC"
    "QWVQ2EdfMeorsT7xLxRJ6rsys2lsZI9m8vPQz33JplNMMn7PMw++P/Ac4xhdI="
)
