RUN_IN_TRANSACTION = True

UP = {
    "sqlite": [
        'ALTER TABLE "staff" ADD "away_until" DATE',
        'ALTER TABLE "staff" ADD "notices" JSON',
    ],
    "postgres": [
        'ALTER TABLE "staff" ADD "away_until" DATE',
        'ALTER TABLE "staff" ADD "notices" JSONB',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "staff" DROP COLUMN "away_until"',
        'ALTER TABLE "staff" DROP COLUMN "notices"',
    ],
    "postgres": [
        'ALTER TABLE "staff" DROP COLUMN "away_until"',
        'ALTER TABLE "staff" DROP COLUMN "notices"',
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
    "eJztXelz2ziW/1dQ/tJJlVZly7GTOFtb5U5nZrKToyf2bKZmPCVCImRxTREcArKi6e3/ff"
    "EA8D5MUhdF44sTkXgg+cP17vfbyYLaxGXD965DPH5yhX478fCCiP9k7gzQCfb9+Dpc4Hji"
    "yqZT2UZewxPGAzyFrmbYZURcsgmbBo7PHeqJq97SdeEinYqGjncP9NfIJwGjHnI8xOcEzZ"
    "aeR9zhnXfnWYzgYDq30Jy6NkPwcmyAlowE8F+EPRv5c+oJGnGf2Gjl8DmyRNfDKWYELlpX"
    "6OYvnxyumjB0ffP+40dEPXc9hO6nASHeWPTK8D0ZO7Yl+wyv2849YdxCnLguWs2d6Rzpps"
    "hh8l1d55EgeAH97tM55gPZx0r8DzkcsTldsXfiWeSHT6acWdEdzB5EJxRNCGICwCt0tzw9"
    "xZOATInA6+psBL8nE/HiAfLxeiHaoLPRAHmUzwV0oh8SkKgjaKXvwJdx6jtT+UH6TeUFRG"
    "fwwwnkiyq44OaEcvgC9YniwhqtAiowczHj8EDxgdHT5lgMBFX9MXiUi737pcDEAohd8bXo"
    "lrjkPsCLnxhaetxxUdRmPJ1T8bEWYngN7yVeQj5ujh8BPLgn4YSHqb4ZHzPn3htjHn2KR1"
    "ZiWBBchg9ynRlBLxghyBLfMRST49GZEjb0CfVdMoRmzHo5QLozGFjoLNFThApdeUOYx0vP"
    "+deSjDm9J+JGIGbpP/4pLjueTX4QBj9/O5k5REwo+P8J42r2AKn6vxgr8QW2eBBcE3eAXM"
    "yAQEwfsRJY2KNebnpZ8LUvV9SJbCxWkvzx+wCVPi2JzxaeBA39h7F8WGo7UE+T18ch7UeP"
    "/0E2hAU9GU+pu1x4cWN/zcXSjFo7ahu5Jx4JMCfQPQ+WsEPAK+m9JNw0FP5xEwV8gsYmM7"
    "x0eWJHmYzjayfj8Zevt+ObD7fj8UmdPUhfmgq8BBYO7Gbw9ffwCv8xOnv1+tWb88tXbwBw"
    "uBRdef27enQMjCKU8Hy5Pfld3sccj+Pxi0HlepmMi9D92bkvBThD+DTSIa4JqDWQnUL67W"
    "h0fv56dHp++ebi1evXF29OI8jzt6qw//njHwF+0YCK40gdU+F4xPjPnECsHvkrB//7OQ6K"
    "wU9TZbAXH1UD+9w0Dy/E6MfHZwT1ya7AX+AfY5d493wufl6+qsD1f66/vf/T9bcXl69eps"
    "H9ou+M5K00zHKPaopyisiA/CTIIU/UBOMkTSuIs3tIHYR3uYukMD4f1cD4fFSKMdxKYyxZ"
    "zSYARwT9Q3d0WgPd0WkpunAru00oFrHZLhHT7G+T2B/IdTAuh7gMYc2EF/AclLoEe9VYJ6"
    "gzkE8E+a4wj64kQa8tYxaDXcVAfP36CT5lwdi/XMVRZNiJL3/9/POHby/OJPyikRAxi7kM"
    "RpfBtNGsjin6t29s/+QrErjSSP/19v0vAi7uLEgJ4AVdZKC3dQfD8D/HNxAVwN9+/Pzh5v"
    "b686+pOf/L9e0HuDOSV9eZqy8uM4MUdYK+f7z9E4Kf6O9fv3yQaFLG7wP5xLjd7d9Btj3B"
    "S07HHl2NsZ3EJLwcXsrzlFqUbzHgWXIz2N0f7FjJ0WqwY3Iz2F0e7IlLpw9tN/I0sRnoLg"
    "90qKFuqPpKUG1F73Vo7ugwmi8a3FPO2x6fWXKz0Lq80JQNLT/Mt+RHySKLKXqgeasayg9/"
    "u02NYihnvPh8/beXqZH89PXLH8PmCbnk/aevP2flkaxNsdkGV0hudrq2O13KkttICM8S9m"
    "Ap7FpBqk3cTWBOkBwU4K2h+qqOYvRVuWL0VU4xKiYifH+7ozpNvIWDuh3g/zlbelMAFtmT"
    "obKFDsV59V+H2PSP7vzmZedI+SHCd352HJshHlwbZg+FdniJVh7dP9CAOPfen8lagvxRvB"
    "L2CvWy2lnqV8cnruORm7C/owL593AShVfj5wd4FfmEpOaWwEB8OVGq729ipn/7+P5WuZFM"
    "8PRhhQN7XAK6RzkpOCl+1mR/+PM34mL5DaV4K+e0L6KjI7T0lMGdWvoL+rgdkMKp2VegXI"
    "LtcUDEC7Mi/qMJYJ9EV99UT31Fiy75hP7YDKavUR/HJYbUAki7W244k35VvfR1FmmQtrTs"
    "NFg9X3l+QMFxb1OsVC99BUnOANGxh51g0+PvL8m++gqYdhnfEKpvqpe+gsQ8Sv+96XS6kZ"
    "30FiJO/E0BEl30FR7QkAQb4nMLffSIawJRj45oQsRLCX/pWzGUNuHYcdl4hZ0CrVYI6FeP"
    "3FLx52lYf1H9fdfd9QjcxWiRAXeBPSGB27o7IM7Lw6WhXKG0/FQ41ziSz1vFdH2HyB7G8W"
    "yGHgjxIbhoIdBFeCJkD4SResg7FTMl/4888kgCxAhhyOEy+uu7Dg+S4UnyfSBSx+GMuLMw"
    "DMni5Ae30ET2+kDWMvYKB/dLyb9fQcCSw5C/5GGE1ooGtuxnNafyiYGQ9+QjT6IpUTvwR2"
    "OllCEm9qZjKr8Bqoq9+VGw8ZSbRMP2vfAy3rdJFNbuWCzOJoahJE3/3GC3byWSeImNr4A/"
    "+e+br18qQA6JssYhZ8rR/yHXqSWNdwztCnQBjeoZnp3Mg7RNBzrIznBjo3veNjpxc06DZk"
    "a6FE2PPDw2PLMTiyrJXdUENUXTCtSuHdY7Nn5OowwPG1o/41QRRwZwXcNnamqVWD7ze8IW"
    "kL0BOer4toO6uKb2wcYW5UYKiFYCdWQ7LRWqk9bVJwVrXzduL1x/9QgCy3AmYQr6Brk3cE"
    "BkehMkhVtxhBH7HZI2e3XPd8VQIEeIvFH2D5lWRSXBEAK3jdcq90po33FsayCE65AQcUoH"
    "YSqOMC/JCmICkRjqmRMspK5GCujwljY0XEAyD8HmMDG+gqlXaVZicRwmvC1TmDh8gHRD8V"
    "SG16LrdVJNsBLduuL0Lsr4oYFQ5Mx6CQ+dBXSRCO2SSUSYI9YbZDTxkj3PsY0mhER5aFQY"
    "nsLuSrwwWno2BVWC/PQFgjmm2zoBwDMlRofwnHQIcmq18M7K0RnmL8/8CWa7BbQZKsMAFg"
    "V/pHfEFgJrQQ8mBKTL4mlix2mc7iZPatRxT6vjoo2oKd45wl5onHcNt2B2i4RYgPmDt1zk"
    "BK10DEJI3EOot5+nJRYLGpzLaSLD7+RPZU8bZusapML2PQhLMuaoQ+8SvTNHbWoBmSwdlz"
    "seG8JjD2EB2YmVKlbANJn6aar+Tf7tH5EKseYYH3w/3yKm9UCtQjUH6wTz6byQ7ygHNkmz"
    "o6m7V5XWjiN4QcU5prMGnF2Cojd5aLdnwTRuAc9a72Is2LtYVdKqNJ6sm+EaUhkBNEbV+A"
    "UcwC8gORGNZ0AVspmF3infgGTEQYFjQCYgodwrIBkJsUkNldA8PqdohT0uK4v4WPnDg80c"
    "6pB4mdohnA7R7ZyggK7QPQUfALCLq4IcBAdRfQ7RFFwH9KvWNHIbW/Q+bdGG0zScZgc4za"
    "NfYzmOqMnp8jT3FEa07Zx3OuhAbJNz2t6JnUzsUXBiZ/J+lJ/YuVwjLU9s6Cc6YhGDGmWq"
    "Dpj8CfXNLOUqdw+OdxMgZPE9hd0QWckiZeIEh9MYwTGBsI+DulFtpYd1Q13xJkribs3hne"
    "kzy8/w5kkKD5GdcG+Yb79UgGGSDJPUASbp0KvMKI6OlP3Zm3Lj62wm2YQck6RuVLJHFJq0"
    "54tu6IIoHQWURl2uBYfjB86USMd9lUaABkgMNZchC9Z0GQTEm64to5booFqCO9xt5v4YEv"
    "SOhbysw0FeljOQlzl7ePK1chCXe45lyIwDWWMHMrkh5SGvSusekfSJhdhzLvdwq2+ynyRp"
    "eigjnddxACn3/8jtKMtABu+Nbbwu8Nwrnd05uj7N8q3ZrYU44xRv1uXbRoLEYFqAqcPGgs"
    "N0Hou246pqlim6PdaxDPmP/Z6CG5azbKAUNzl0TQ7dHWC2U2FXZbIuknajHNcV4m7cZkNx"
    "FywBiyXjkJFuOkdM3JlQe30lZFzqcTGuUgTGYMMXvCTCTKn5X6Rj4NVdZr0cICEngwkAxG"
    "SMdOZhGdovEwVE4f/K1KDvq8h8S3ym2BsD8LywdEoBgu4DuvRBHlfTTL7OCt46eid4P8jw"
    "9+7Os4gtRHQrTBSgG2hzh7gIPgfTOfbuCRtkjRh8RZFL6YOU8OHJ4SdLi4Z0WdCQQAPRE7"
    "vzwHQCDyMLATexEZ5xyH+AVoQ8tAnLZxzzpRxq8ZaR/i9waOBwyU3uM1S/SrLomSpiLzJF"
    "hR9FPNj1hyA5Q3rEpO1bvFNLOg99ecBQgsRkr2sfF8QctxD4Sg46Jjp0GfjO888Z3VF0hO"
    "SEwKdjlZPk+9trzrOQn2+8uZyPXl9G2wn8qNpAbj5ff/qUxzLBpTSymqfJTFhQVi2UCwuK"
    "maE8xk/P2Zh6j7pmn3g2QLYXxN/WAPxtKd5vs3BjzoGNbaKBS5Lsb1843S0Dss3g+vGEzG"
    "hQoCZ60vEjTWwcP47Q8aNtMV5ThXc7rP1xeLYdb93dIChKNFpRdTck6B24Owk8N36Dz/v4"
    "AN1iu8FPUJoMeV0e4sO4hnZsQLfNdksTQGOmK0nVI1T3zHKZNG278eFQZrKGsKaIDKx5WG"
    "WpsMY17iMSA2kH3fI7hu+u0jmwMAfDhrj2PJdDcrnWQNWPSxxviGv9YslHimz6dKmDbexT"
    "tSm2tb2zjhXbFENUA1vJvG4B2dj1qJ/AJpn8xqFPabhLkuk0cZzrG9o79ZcLF32Bw1xiPy"
    "j3mEs6hrbymftMPbJWrmRhJVmoFMNU5hofO/YQWXhBl9pHrTJqTJa6oT7RdWlE87vl6Sme"
    "qH6vZDQbXJlMBDl3XF3V1iZTxxavC95yajZcSU816CmqigMFbaQvn35JaCw7hMI0bDlZOJ"
    "zHVWmy9WikRxtGuri7dOdj2LGTWXkcqIHrkXfIgtS5sUOeBEI2ll5+sp6upTuKXfLIijCu"
    "S+qi8DazhihVqUdVB4L3gGthcZwJ5T8JKFeequATF+1Bc+pCgV2P3HnyTSH5ECw3MSjXEj"
    "bwlUPxLfwgPlvW0nEJfhSPsuSlMVyS0MgMRrK+EDwKKvoKOlNpp4O+e70NIzy0aLjrQEIT"
    "9rND3YY6iZrpQGOaPkFq4gUPvXdsOV4QYhdoI9+7mGKPpmcBh8d04oLdY3x2WQPks6yxK0"
    "YZbh2X+12O1Thq77tQGGgyrZM0W/En7VDiglGdPEyj8jxMo1weJi1q5AEu9/RPkBhP/w3q"
    "1IsZXOIHV3EmJol6N7svLupM74uL8vkN9zIbdkK2zyP9tNdIhty4jnTZdUSpgloOdZrYDH"
    "SXB7qsrE95qp2OlPU5ziw7plrV/kq1NUG4E5UHtyetndbyGIZm5RLbad5nOKXEbnEw5OjN"
    "2dDls8G4iD/z8TepZXegOg+546a1nnJ0xkEwD660RDfDNUliJmwBpjqPUzNU00RmquZhTT"
    "BDTbeCIlIDcQfdhbu2NezKX5iGKbQ39RAM++kprsmzpgasQZz0bjtOrfWz6HVsZ6gLcPrY"
    "qQFxzFVtAeWeu7vnONAa+KaOKgPxUxAXnewbuBLrxIl53J+1I3FBTMamSUr7Fo9RZNreEK"
    "NvsbW7JxjtwSG9orZb/kh/0j198wpv+qFh2dSMw3pUk/UKWXGamdB9ms/JQjmXh9VPXiRc"
    "2F+mHb0xewBXc+nKLg4JmT4V0p6ypDf5Aq9lPdjJWncO9OSRBGgu3mRCpnRBwBccSCTrJZ"
    "8Ov8L3Z444bTb2u06ydcYHu2MC4QAZH2zjg90FtLcetm8qtpwYD+wO7BzbrtiiDuc8wFX1"
    "nyIS45XS2CvFpBI87JZCl9xub2nPUBufik7b1I1PxfMef+NTYcz+ncXUGE+N8bSzuNYwnt"
    "axiey7hls3mak9a7Mdn7iOR244lrtUXpmdajCo1GXrpmMGbdursq+R72Ko76WSfwiexiOu"
    "Sp0ydSkDNkuV+gJimfYEeyoVCvWI0mPLi0i1lplSpDrco5BDhARSHY7ZAxTuggJiV6KtaK"
    "qqlInfOvsIE8/8KDtViU0s11k4XKq+LK3oZlLTPSFI1aeRz2VQTsy7Ry8YIShdLk1/iuyH"
    "WS9NEfEOap7lvzlYKwIUdPvelRDffuxHZQnxqgo6fSshvo8s8tSly0Zp+mOKHipC39RA+E"
    "0pvm+y6JriytsXFR02Vgd2Af/3RHHlmM5Uh2tQHS7ipoq3iaeTfaQ66F/0Y9X8DTeN16Wb"
    "xuvsphGzj3m8bxbYdUv3jjRlj9T5bevy5dQhdeRLzbJvJl72LSF1aoaSx80BkoLih8d+gb"
    "RTEVy7KBYJ37H3YoXYnXCUbClvy4+FsuC6LynHgtyrloyWvRN1wa3f7k7A6etO0N8tR6ej"
    "y9+tUOimCz8Su6VPmWgLpbQZNP6Hav1P3TwSzVWeU0hCOkSWHeAZDzOk3nlqdqDVXMjYkJ"
    "BT1iWXbVQW1CjxqfwM7UumlUmxOiCZGnU1p9IRzaM8zOA6h/ku2ll3nspBupqvs18DagNo"
    "p7/UJwGj3k8syjP6Dt5OfMkaMpLK+uNkLZ7zSHQCV/vQeURhrSe6TuSb3mKvxLPZWEw242"
    "zXLU67XOXxID6rLQsY0vZQZqyTiaw8EVkuD9kxuDTuSeOxfYfGA5Zz39RUP1k6Lnc8NoTH"
    "HsJUv5Pcb9EZ3kjTlyTqXe63rWc2PLpMnXvDestJOkPmsMn2kqQxSSTbbySON1aMdlO1YJ"
    "LOqAUbqAUPGxzQsem+/SQzrvNIgvYZHNPkxqe0yz6F4ogNuBSGcyMNw1w8xCmiqvHt1djC"
    "eGULumpFQgPsEiTPGbmZ4zls3naPyVCbLabLW4xxW3/e4y9uzmlDD+sUjWHSigzjJhZgB2"
    "Gxpkj4LmCViSPEO3jYCYojBUvBLSI1EJuIi4NFXJhiwbsrFpxa7FtA+C/Z/vqJc9EeWQNt"
    "xWNtAeae51VL8aIbBA/RKBdae9elXudTW9HgQYC0oXfXd9VLj46snfp2pffIAg+v3CZa7u"
    "eV2ojae3vdzsEti61IIItThynCBspBaikGJ5AlmsPH/cTQA1lfSTeuR+wuSezzNUB3iUwT"
    "SV8w5TEWurxHRaDDPpXPl7goo7aEaDtAUyhBSmw0C+gCnb5DPmYy4Rhy4T/gfaU8v+ASWy"
    "4WOFhDmWm4O05mNEuXm4bZayN9Py4D7VIqg7/4FXJshu4DeANGZRyZCwDI56k61D7h8iPg"
    "aQJr55FYYf1vmWEt/Qgg8jS+Q5Qu9R3nRxOYOrau8J3ERQ6t9HkDvzPYCO100e8ooRt4r0"
    "UVwFPkJqisgx5W5VUey8Pgy4s8tpPJegDwEQbgnB4JoGpra2hjj4n2aGAPp+3R2tf16ZvH"
    "utyZJEFifNVSw7ANF5MME1GwCCpSbRUQ92Z32XcCP/ESoNJ4FFO92d5eQGlU8BUIt7MWpo"
    "iNtfAIrYWRWNF2BqTJjWtApwfbuAY87/E3VmxjC+yOpr+OLbBWmjBTGGTveuywREiBBjtR"
    "PaRcd50sVNIyRnkG0b8qVnhOV6CbFb14bEaCQVQ8YkUDWytmp+ItVdouhw/RN0kREEQ9d4"
    "1kIQqxkRJb66mVKVXlFAOtqtLMKoXzg9hePQg+ns7DoGK4MyGQ5Es8jJYpXDOhuwkR8Z9V"
    "8b5pu64pWtGxo2BQoeUtj6MtxrXHsbNbzrcEi7+QkSkHN0HSQ3xHFxd1ogkvLsrDCeFeAc"
    "pN89+liHoXqbwTnOUxlce4vIhCRNADfKskrJ6VUOjcFnIQrS52J8tFkx0lIuhfRrHzUY3d"
    "5HxUXpFllEt8YJQ8RsljlDwmVKGrsBrdmfGj7zK0tfzoy/WSu9S63RDO1SfmtG7hrUGV1o"
    "2pRu21bt911dcos57oMUzLPxX3Bogtp3OElW+jny5Bq9RyYeFYNKHKa5FT9ECID76nDmfE"
    "nW3qsNgwx9Am2YU6ps7aSbr2cvWW9P5tIrZGBEZsbSy2Lv0NCs+liY2VvmsMfI4nOtD54l"
    "H6b1J4vKg71aeLbLOJSSegKzgG7panp3gi/r4ancHf8wv591z+JfLvK/nXhr+vZtB+Mknm"
    "jV1hceyIgwUqrrhiFgdXMrXrhMwEu4Msac6xoAg5laYfcP9nyvTDlpP/JVNuIU5cV5c5hw"
    "gBf8mhMLkKR2B0IU4lyI/rkVVYtpyBgQk0+ANtHILcI2BsqmcOCnX/+gVyNiFjuTGWm4Pw"
    "EWeXNfiIs+yOGfMRcCuTplBP8Qb4Jkh6wDtkkp/WyQN5WZ4H8jKXB1Lub23YhJDuUJo/wy"
    "IYRz4z/k+O/2TdTBE5aR801rVlbDL7dBVVo9c9gF53UqDq2llGiWMFNdouu6XMlagXydrh"
    "cFSI2lGTDeq7gKOkrpUqi6C+gPewQZ17/cvnj1/GH3+5eTlEN0LWBRfIgCzoo7gNulql3h"
    "XS+hWaO4zTYI1UjRRxeaHkaE59Z5oMwJcXtKzsBFJbrNwxQ12wEzpVyiopq4ByFes/UC6Y"
    "KyE2y5h/VadF9cdUyL93vxQYQwUZ1wXHzlsxyODM+xPTnptRm/F0ThnxkhH7cVEWdU+G0c"
    "PDhsha0ADK4IzndBnILxFvIb5OkRAcRNpsGaUPGgcb3szG6wGarJOacvEqU5dOH97JrxHj"
    "AooH8QSPcqgEq19IAaCvxW925zEB1XQu4BePkM8sKCYLLyRe1nqpFO0WXuH1WKk6wkGQuR"
    "NK3g4LgcTGMCf0QOjvBC9Z6MrkEeignoLrmd7YmylDuB0upgtQ79mZKaBlNVyeLrgQ0vZQ"
    "abRld9/D1mDukK7o7LyOVU+0KlfHnedq5SzFEdIU4SSNcct72i0vZECaYJyk6eEeUQfjco"
    "hLEdYsXsFxWJW5pID60DVCajP0jRVeW8xdIosTtFVFpomNWbrTOkeQXtoOdJrYDHSXBzqU"
    "3BvKEwmqHnm67lmaSOob8vhX1wTP0u5tFN5mh+DtxrC3LQOekhmUFiUPY3lWrQSJqdDWPn"
    "1WrHjKg19eqidN9Zyr9WhVa7ujNk1sjtouH7XGjv/8xr+Bq2fqLCs6yZrkN1Gm0y/0iLfP"
    "6nzmsO1tBaNfHZ+4jtdXnExi/CcAssnUscXGqsNXNs0r1Ld4qbSwiB+IN4bty8BVAy6Tqu"
    "ppjBJhBO0hiuMVjkxFXgsix3t0NmYIpJvJR9lTX3HC0ynxgUc+AGBHufQ48TcGifh9nU4g"
    "RxWlaW+Czy300aPps3MPOb3gyvzk4vX4hLdccg9o6TUnhIIH5TO2EGwPi8LHoDIHRHqhmR"
    "MwrhIRglfVEH2F7ILgZ3Xzp+v/GF1c6iBnxIiQ3jnycaBSCopdyrhXddG9igJ7O8ds3sRu"
    "n6bqXWD59uOVyA8fSli104OliU3kUuc0XhlXo7Yh7MwotY9iiI1S24w/DGHTILUcnYmsKv"
    "AQkNtgU2jTRD1yz9hZwFo0F/Mom/CqbMxaduHWiFvTM3KP6HZsAtcFN710uxbAdk8+PBL5"
    "7kXSeXh38IRwfk/G5DE0HbTMSwYRWNhDsh8kTYFRbVQIuULyMVdQWlaGdm0obJPHwnjWem"
    "EfEXHvJMNRneCEUXlswujJlGNqtjQ6/JIk5uh78uiTcG1hXw6t6Ddhf8eFct39OTm7OrY7"
    "E794X1YK+qodWVsB2qeIVLGwE4JsCKbFE7rkiWrXSLSwbLH1Ym5FkagLspiALnWGLKmvtU"
    "C9qvJLih3ckhnvLbTAa+iWLHy+VoHGlRW1V3NVJIYg+KiwwHi6hHZUNVs2mdFAFT5X3QyR"
    "xakL8mgi/Bc0uCpkeiXzV7q2rl8uP9yGSWLBh0sqIIE70FRXNxfnU+0jKFUKRgDDl3JoFH"
    "qmFEyndtWqg6ukxEO5ErlPJR6yXEI9NqGKT8jFMOoFkQP4SY1TTGhUx53WK8WbXxumO6be"
    "43qC/X4/a2rL8dbhodrgIEiSbIXN7sFxkDQkui014glKY/fo8v6kOb42R1BMaYa4y0NsTF"
    "vPfPy7mizwmI9G7Z3VUKUXkRhIjzP94j7xrW3Japh9MUrD1x0LYRdhTS7XTulIlTNugZI0"
    "8tIt15LGzsCt1KQ3UQkBHitM5+JxMgHhVHSSUJK+Q6vA4RwUiV6Yts9jWB3j2qV0ipeMZG"
    "oYOLqAgVJMKjXsC1VdQUfrXJ2NVPWElwNkSS0qdA/Z7MNa2WllaVQPQSp24UVVjWwuL9wJ"
    "nMU8EK1dwph+rO9izyO26IashshSa8xSKQq1phdSDK7mdAEUU+g08NgAOTPRaD2h9hocaW"
    "ULRgRGnu0CbnPM7rwZdlzR9woDBDrXY0B4sAbYjkvFWpVdo2da1r1k1TDFHWrojbaf6MwU"
    "d9ixs7Qpb6YyIdayIpxVWBHOjBXh+YnwR2hFECyhrUs77n5Zva2xqN6WLqm3uQVllKJ9X1"
    "E4uG+UZCtsv1GGrU11n5Ol43LHY0N47CF0n7tJvCVkxIVflIKhVLJIkuzP4f50t/LF1nST"
    "oSjZYv9KkpoNrMsbmLHqPPPxP4hV5+kFfWwWiEMbdTq2RfbOqNOtGdsXm07HZu3R23S+0+"
    "CBLgtDksJbgyq7zko12iRPiI3XYJXBaEoX4rAiNtJ5v6KCU6EjvK5CRdY6ZYitDDiiA0sQ"
    "L8WYyNaa/CcGXTNVg1qw0NaKkIfI7/0z9fSD5QN0OScEba6US7u8DSYbLK+WF6bWz9PDC2"
    "3ljMJrU5X6oE7kMAI5VKuzgmuSPsVSbyM5eDin01CWJ6cO22+YlrpriFYAV5CXWqrkaEFl"
    "lXLcEiTPGjojYz5vGTN9otY8FtNEfdrCdyUU+XFm1E3DV2vnWO0axHU5+PTs6hQPf00CZz"
    "o/KWDh9Z1KDh7HbVrw7/qSycTXLdb3kQTMKeI9yj0fEiQ99NwZXVzUiaK8uCiPooR7GQOS"
    "7zdBWDfvIbo78S4RT+SFOrtyY2mCZP/20sNwz1uzjOb4hH0eZr//P9P+NGQ="
)
