XML = ""
