print("smdesk")
