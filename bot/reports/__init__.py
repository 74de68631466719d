"""How reports look outside of a message's text: as a picture, and as a sheet."""
