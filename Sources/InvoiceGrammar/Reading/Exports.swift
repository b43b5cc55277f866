@_exported public import GrammarLanguage
