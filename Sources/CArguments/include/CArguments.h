// The arguments of the process, for Swift's runtime. Nothing is called from Swift: that the target is linked is enough.
