@_exported public import DocumentFacts
@_exported public import GrammarLanguage
