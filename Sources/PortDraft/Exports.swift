@_exported public import DocumentFacts
@_exported public import GrammarTools
@_exported public import InvoiceGrammar
@_exported public import NumberingPlan
@_exported public import PageText
@_exported public import PortOrders
@_exported public import PortRequest
@_exported public import PostalAddress
