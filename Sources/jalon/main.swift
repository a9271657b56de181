import Application
print("")
