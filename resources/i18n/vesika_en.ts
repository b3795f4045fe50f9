<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Attested</name>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Treaty articles</source>
        <translation>Treaty articles</translation>
    </message>
    <message>
        <source>Cited works</source>
        <translation>Cited works</translation>
    </message>
    <message>
        <source>The record says nothing of this passage.</source>
        <translation>The record says nothing of this passage.</translation>
    </message>
    <message>
        <source>lines {first}–{last} of the file</source>
        <translation>lines {first}–{last} of the file</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>verdict taken back</source>
        <translation>verdict taken back</translation>
    </message>
    <message>
        <source>suggestion accepted</source>
        <translation>suggestion accepted</translation>
    </message>
    <message>
        <source>counterpart changed</source>
        <translation>counterpart changed</translation>
    </message>
    <message>
        <source>counterpart taken back</source>
        <translation>counterpart taken back</translation>
    </message>
    <message>
        <source>search saved</source>
        <translation>search saved</translation>
    </message>
    <message>
        <source>search renamed</source>
        <translation>search renamed</translation>
    </message>
    <message>
        <source>search forgotten</source>
        <translation>search forgotten</translation>
    </message>
    <message>
        <source>added to the collection</source>
        <translation>added to the collection</translation>
    </message>
    <message>
        <source>taken out of the collection</source>
        <translation>taken out of the collection</translation>
    </message>
</context>
<context>
    <name>ChipBox</name>
    <message>
        <source>Read out of the words: Enter changes it, − leaves it out</source>
        <translation>Read out of the words: Enter changes it, − leaves it out</translation>
    </message>
    <message>
        <source>Enter changes it, − leaves it out, Delete takes it away</source>
        <translation>Enter changes it, − leaves it out, Delete takes it away</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Remove this condition: {words}</source>
        <translation>Remove this condition: {words}</translation>
    </message>
    <message>
        <source>Another value: {words}</source>
        <translation>Another value: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Do not leave it out</source>
        <translation>Do not leave it out</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>%n more: show the next ones</source>
        <translation>
            <numerusform>%n more: show the next one</numerusform>
            <numerusform>%n more: show the next ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <source>Nothing is selected that could be collected</source>
        <translation>Nothing is selected that could be collected</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Take out</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message numerus="yes">
        <source>Records selected: %n. Name of the collection:</source>
        <translation>
            <numerusform>Records selected: %n. Name of the collection:</numerusform>
            <numerusform>Records selected: %n. Name of the collection:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Linked to what is chosen: go to the next one</source>
        <translation>Linked to what is chosen: go to the next one</translation>
    </message>
    <message>
        <source>Next linked row in: {list}</source>
        <translation>Next linked row in: {list}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Open archive…</translation>
    </message>
    <message>
        <source>Open the shipped archive</source>
        <translation>Open the shipped archive</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>Import documents…</translation>
    </message>
    <message>
        <source>This archive is read only: documents cannot be added to it yet</source>
        <translation>This archive is read only: documents cannot be added to it yet</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>Print the text…</source>
        <translation>Print the text…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>There is nothing to undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>There is nothing to redo</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copy as citation</translation>
    </message>
    <message>
        <source>Copy as quotation with footnote</source>
        <translation>Copy as quotation with footnote</translation>
    </message>
    <message>
        <source>Cite in İSNAD style</source>
        <translation>Cite in İSNAD style</translation>
    </message>
    <message>
        <source>Cite in Chicago style</source>
        <translation>Cite in Chicago style</translation>
    </message>
    <message>
        <source>Cite in Turkish style (a.g.e., a.g.m.)</source>
        <translation>Cite in Turkish style (a.g.e., a.g.m.)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Collection…</source>
        <translation>Collection…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Save this search</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Previous excerpt</source>
        <translation>Previous excerpt</translation>
    </message>
    <message>
        <source>Next excerpt</source>
        <translation>Next excerpt</translation>
    </message>
    <message>
        <source>Previous hit in the text</source>
        <translation>Previous hit in the text</translation>
    </message>
    <message>
        <source>Next hit in the text</source>
        <translation>Next hit in the text</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Show all open disagreements</source>
        <translation>Show all open disagreements</translation>
    </message>
    <message>
        <source>Show all cited works</source>
        <translation>Show all cited works</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Show filters</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Colours of the desktop</source>
        <translation>Colours of the desktop</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Language of the system</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>All commands…</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>another word</source>
        <translation>another word</translation>
    </message>
    <message>
        <source>another suffix</source>
        <translation>another suffix</translation>
    </message>
    <message>
        <source>another spelling of a name</source>
        <translation>another spelling of a name</translation>
    </message>
    <message>
        <source>denied on one side</source>
        <translation>denied on one side</translation>
    </message>
    <message>
        <source>In other words: only denials, names, numbers and dates are marked</source>
        <translation>In other words: only denials, names, numbers and dates are marked</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Other number</translation>
    </message>
    <message>
        <source>? Suggested by the program</source>
        <translation>? Suggested by the program</translation>
    </message>
    <message>
        <source>✓ Your decision: {relation}</source>
        <translation>✓ Your decision: {relation}</translation>
    </message>
    <message>
        <source>In the record: {relation}</source>
        <translation>In the record: {relation}</translation>
    </message>
    <message>
        <source>(only the number agrees)</source>
        <translation>(only the number agrees)</translation>
    </message>
    <message>
        <source>Not in this wording</source>
        <translation>Not in this wording</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Wordings</source>
        <translation>Wordings</translation>
    </message>
    <message>
        <source>Two documents</source>
        <translation>Two documents</translation>
    </message>
    <message>
        <source>Treaty or note to compare</source>
        <translation>Treaty or note to compare</translation>
    </message>
    <message>
        <source>Wording {number}</source>
        <translation>Wording {number}</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Held against</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Mark every word</source>
        <translation>Mark every word</translation>
    </message>
    <message>
        <source>Also where one wording says it in other words throughout</source>
        <translation>Also where one wording says it in other words throughout</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Keep what the program suggests for this row as your decision</source>
        <translation>Keep what the program suggests for this row as your decision</translation>
    </message>
    <message>
        <source>Wordings side by side</source>
        <translation>Wordings side by side</translation>
    </message>
    <message>
        <source>— no further wording</source>
        <translation>— no further wording</translation>
    </message>
    <message>
        <source>Each against all others</source>
        <translation>Each against all others</translation>
    </message>
    <message>
        <source>Against: {title}</source>
        <translation>Against: {title}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>The wordings are in different languages: no word is marked.</source>
        <translation>The wordings are in different languages: no word is marked.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>So many rows are selected: export all that is found</source>
        <translation>So many rows are selected: export all that is found</translation>
    </message>
    <message>
        <source>Choose a row or select words to copy them</source>
        <translation>Choose a row or select words to copy them</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Article to decide on</source>
        <translation>Article to decide on</translation>
    </message>
    <message>
        <source>Its counterparts in this wording</source>
        <translation>Its counterparts in this wording</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>How they stand to each other</translation>
    </message>
    <message>
        <source>Your reason (may stay empty)</source>
        <translation>Your reason (may stay empty)</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep your decision in the archive; the record stays as it is</source>
        <translation>Keep your decision in the archive; the record stays as it is</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take your decision on this row back</source>
        <translation>Take your decision on this row back</translation>
    </message>
    <message>
        <source>Choose a row to decide what it corresponds to</source>
        <translation>Choose a row to decide what it corresponds to</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>No counterpart</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>one source against itself</source>
        <translation>one source against itself</translation>
    </message>
    <message>
        <source>{number} sources</source>
        <translation>{number} sources</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>By rule</translation>
    </message>
    <message>
        <source>the editors of the record</source>
        <translation>the editors of the record</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>In the record</translation>
    </message>
    <message>
        <source>({source})</source>
        <translation>({source})</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Your verdict</translation>
    </message>
    <message>
        <source>Held to be right: {value}</source>
        <translation>Held to be right: {value}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>DisagreementsView</name>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Show all that are open</source>
        <translation>Show all that are open</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Kind of difference</translation>
    </message>
    <message>
        <source>What each source says</source>
        <translation>What each source says</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Any kind</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message>
        <source>the first {number} are listed</source>
        <translation>the first {number} are listed</translation>
    </message>
    <message>
        <source>No disagreement answers the query and the filters.</source>
        <translation>No disagreement answers the query and the filters.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>EmptyResult</name>
    <message>
        <source>Nothing was found for “{query}” in documents, events and articles.</source>
        <translation>Nothing was found for “{query}” in documents, events and articles.</translation>
    </message>
    <message>
        <source>Did you mean: {query}</source>
        <translation>Did you mean: {query}</translation>
    </message>
    <message>
        <source>With a wider date: {query}</source>
        <translation>With a wider date: {query}</translation>
    </message>
    <message>
        <source>With one filter less: {query}</source>
        <translation>With one filter less: {query}</translation>
    </message>
    <message>
        <source>With one word less: {query}</source>
        <translation>With one word less: {query}</translation>
    </message>
    <message>
        <source>Show everything in the archive</source>
        <translation>Show everything in the archive</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>note {number}</source>
        <translation>note {number}</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 claim</translation>
    </message>
    <message>
        <source>{claims} claims</source>
        <translation>{claims} claims</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Cited</source>
        <translation>Cited</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Through</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>cites nothing for it</source>
        <translation>cites nothing for it</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>not resolved</translation>
    </message>
    <message>
        <source>⚑ several sources rest on it</source>
        <translation>⚑ several sources rest on it</translation>
    </message>
    <message>
        <source>⚑ another source rests on another edition</source>
        <translation>⚑ another source rests on another edition</translation>
    </message>
    <message>
        <source>⚑ sources rest on the same work; independent testimonies: {number}</source>
        <translation>⚑ sources rest on the same work; independent testimonies: {number}</translation>
    </message>
    <message>
        <source>dashed line: the mark stands outside the claim’s own sentence</source>
        <translation>dashed line: the mark stands outside the claim’s own sentence</translation>
    </message>
    <message>
        <source>{claim}: sources {sources}, independent testimonies {number}</source>
        <translation>{claim}: sources {sources}, independent testimonies {number}</translation>
    </message>
    <message>
        <source>Cited works: {number}.</source>
        <translation>Cited works: {number}.</translation>
    </message>
    <message>
        <source>Cited works that answer the query: {number}.</source>
        <translation>Cited works that answer the query: {number}.</translation>
    </message>
    <message>
        <source>Works cited where the query finds: {number}.</source>
        <translation>Works cited where the query finds: {number}.</translation>
    </message>
    <message>
        <source>Passages that rest on it: {number}, sources: {sources}</source>
        <translation>Passages that rest on it: {number}, sources: {sources}</translation>
    </message>
    <message>
        <source>{claims} claims in {sources} sources</source>
        <translation>{claims} claims in {sources} sources</translation>
    </message>
    <message>
        <source>{works} works behind them</source>
        <translation>{works} works behind them</translation>
    </message>
    <message>
        <source>no work stands behind two sources</source>
        <translation>no work stands behind two sources</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>Cited by</translation>
    </message>
    <message>
        <source>The {number} most cited are listed.</source>
        <translation>The {number} most cited are listed.</translation>
    </message>
    <message>
        <source>Enter shows everything that rests on one of them.</source>
        <translation>Enter shows everything that rests on one of them.</translation>
    </message>
    <message>
        <source>No source cites it.</source>
        <translation>No source cites it.</translation>
    </message>
    <message>
        <source>Words that rest on it</source>
        <translation>Words that rest on it</translation>
    </message>
    <message>
        <source>Claims made there</source>
        <translation>Claims made there</translation>
    </message>
    <message>
        <source>Claim: {claim}, {source}</source>
        <translation>Claim: {claim}, {source}</translation>
    </message>
    <message>
        <source>Citation: {citation}, {source}</source>
        <translation>Citation: {citation}, {source}</translation>
    </message>
    <message>
        <source>Work: {work}. {claims}</source>
        <translation>Work: {work}. {claims}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Cited works</source>
        <translation>Cited works</translation>
    </message>
    <message>
        <source>All works and archive items that are cited; the query narrows them</source>
        <translation>All works and archive items that are cited; the query narrows them</translation>
    </message>
    <message>
        <source>Evidence as a graph</source>
        <translation>Evidence as a graph</translation>
    </message>
    <message>
        <source>The table below says the same; arrow keys go from box to box</source>
        <translation>The table below says the same; arrow keys go from box to box</translation>
    </message>
    <message>
        <source>Evidence as a table</source>
        <translation>Evidence as a table</translation>
    </message>
    <message>
        <source>Cited works and archive items</source>
        <translation>Cited works and archive items</translation>
    </message>
    <message>
        <source>No source claims anything of it.</source>
        <translation>No source claims anything of it.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>the graph shows {number} claims, the table all of them</source>
        <translation>the graph shows {number} claims, the table all of them</translation>
    </message>
    <message>
        <source>Choose an event, a treaty, a person or a document.</source>
        <translation>Choose an event, a treaty, a person or a document.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>a person, in every spelling</source>
        <translation>a person, in every spelling</translation>
    </message>
    <message>
        <source>a day, as it is written</source>
        <translation>a day, as it is written</translation>
    </message>
    <message>
        <source>a treaty and its articles</source>
        <translation>a treaty and its articles</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>vesika export</source>
        <translation>vesika export</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>A &amp;row is</source>
        <translation>A &amp;row is</translation>
    </message>
    <message>
        <source>The report &amp;tells</source>
        <translation>The report &amp;tells</translation>
    </message>
    <message>
        <source>&amp;Citations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;selected (%n)</source>
        <translation>
            <numerusform>What is &amp;selected (%n)</numerusform>
            <numerusform>What is &amp;selected (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Everything found</source>
        <translation>&amp;Everything found</translation>
    </message>
    <message>
        <source>A co&amp;llection</source>
        <translation>A co&amp;llection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>one statement of a source</source>
        <translation>one statement of a source</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>one record</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>only what sources disagree on</source>
        <translation>only what sources disagree on</translation>
    </message>
    <message>
        <source>İSNAD</source>
        <translation>İSNAD</translation>
    </message>
    <message>
        <source>Chicago, notes</source>
        <translation>Chicago, notes</translation>
    </message>
    <message>
        <source>Turkish, with a.g.e. and a.g.m.</source>
        <translation>Turkish, with a.g.e. and a.g.m.</translation>
    </message>
</context>
<context>
    <name>FacetsPane</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+click selects several: Enter asks for any, − leaves them out</source>
        <translation>Ctrl+click selects several: Enter asks for any, − leaves them out</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Treaties</source>
        <translation>Treaties</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message numerus="yes">
        <source>Any of these %n</source>
        <translation>
            <numerusform>Any of these %n</numerusform>
            <numerusform>Any of these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these %n out</source>
        <translation>
            <numerusform>Leave these %n out</numerusform>
            <numerusform>Leave these %n out</numerusform>
        </translation>
    </message>
    <message>
        <source>Only with it</source>
        <translation>Only with it</translation>
    </message>
    <message>
        <source>Leave it out (−)</source>
        <translation>Leave it out (−)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{path} does not exist. Check the name, or choose another archive.</source>
        <translation>{path} does not exist. Check the name, or choose another archive.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for permission to read it, or copy it to a folder of your own.</source>
        <translation>{path} may not be read. Ask for permission to read it, or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>{path} is not a Vesika archive. It was left as it is; choose another file.</source>
        <translation>{path} is not a Vesika archive. It was left as it is; choose another file.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is; open a copy from a backup.</source>
        <translation>{path} is damaged. It was left as it is; open a copy from a backup.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Vesika. It was left as it is; update Vesika to open it.</source>
        <translation>{path} was written by a newer Vesika. It was left as it is; update Vesika to open it.</translation>
    </message>
    <message>
        <source>{path} was not written: as a picture it would be too large to read. Nothing was changed; narrow the query, print it, or save it as SVG.</source>
        <translation>{path} was not written: as a picture it would be too large to read. Nothing was changed; narrow the query, print it, or save it as SVG.</translation>
    </message>
    <message>
        <source>The search index of {path} was made by another version, and the file may only be read: a search may miss words. Copy the archive to a folder of your own and open the copy.</source>
        <translation>The search index of {path} was made by another version, and the file may only be read: a search may miss words. Copy the archive to a folder of your own and open the copy.</translation>
    </message>
    <message>
        <source>{path} was not written ({detail}). Nothing was changed; choose another folder or make room, then try again.</source>
        <translation>{path} was not written ({detail}). Nothing was changed; choose another folder or make room, then try again.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the room given to you is used up</source>
        <translation>the room given to you is used up</translation>
    </message>
    <message>
        <source>so large a file is not allowed there</source>
        <translation>so large a file is not allowed there</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>you may not write there</translation>
    </message>
    <message>
        <source>it may only be read there</source>
        <translation>it may only be read there</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>a folder has this name</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the system does not allow this name</source>
        <translation>the system does not allow this name</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliography</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Text edition</source>
        <translation>Text edition</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Linked notes</source>
        <translation>Linked notes</translation>
    </message>
    <message>
        <source>Vesika archive</source>
        <translation>Vesika archive</translation>
    </message>
    <message>
        <source>A table that Excel, LibreOffice and R open: excerpt, document, page, lines and dates in columns.</source>
        <translation>A table that Excel, LibreOffice and R open: excerpt, document, page, lines and dates in columns.</translation>
    </message>
    <message>
        <source>A table for Excel or LibreOffice Calc; dates stay as written.</source>
        <translation>A table for Excel or LibreOffice Calc; dates stay as written.</translation>
    </message>
    <message>
        <source>All of each record with its excerpts, for programs.</source>
        <translation>All of each record with its excerpts, for programs.</translation>
    </message>
    <message>
        <source>The same as JSON, a record on each line, for large amounts.</source>
        <translation>The same as JSON, a record on each line, for large amounts.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX and JabRef.</source>
        <translation>The sources and what they cite, for LaTeX and JabRef.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for LaTeX with biber; archival items as such.</source>
        <translation>The sources and what they cite, for LaTeX with biber; archival items as such.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero, EndNote, Mendeley.</source>
        <translation>The sources and what they cite, for Zotero, EndNote, Mendeley.</translation>
    </message>
    <message>
        <source>The sources and what they cite, for Zotero and pandoc.</source>
        <translation>The sources and what they cite, for Zotero and pandoc.</translation>
    </message>
    <message>
        <source>The texts with persons, places, dates and notes marked, wordings with their variants, for editions.</source>
        <translation>The texts with persons, places, dates and notes marked, wordings with their variants, for editions.</translation>
    </message>
    <message>
        <source>A note for each record, with links between them, in one ZIP file.</source>
        <translation>A note for each record, with links between them, in one ZIP file.</translation>
    </message>
    <message>
        <source>Persons and events and who took part in what, for Gephi.</source>
        <translation>Persons and events and who took part in what, for Gephi.</translation>
    </message>
    <message>
        <source>Places with the number of events by year, for QGIS.</source>
        <translation>Places with the number of events by year, for QGIS.</translation>
    </message>
    <message>
        <source>Excerpts with the words about them, for annotation tools.</source>
        <translation>Excerpts with the words about them, for annotation tools.</translation>
    </message>
    <message>
        <source>A smaller archive that Vesika opens; Datasette searches it as well.</source>
        <translation>A smaller archive that Vesika opens; Datasette searches it as well.</translation>
    </message>
    <message>
        <source>A report for the browser, with notes that lead both ways.</source>
        <translation>A report for the browser, with notes that lead both ways.</translation>
    </message>
    <message>
        <source>A report to print or send, with footnotes and a bibliography.</source>
        <translation>A report to print or send, with footnotes and a bibliography.</translation>
    </message>
    <message>
        <source>A report to go on writing in Word: real footnotes, contents.</source>
        <translation>A report to go on writing in Word: real footnotes, contents.</translation>
    </message>
    <message>
        <source>A report to go on writing in LibreOffice: real footnotes, contents.</source>
        <translation>A report to go on writing in LibreOffice: real footnotes, contents.</translation>
    </message>
</context>
<context>
    <name>Handlers</name>
    <message>
        <source>Open archive</source>
        <translation>Open archive</translation>
    </message>
    <message>
        <source>Archives (*.sqlite *.db);;All files (*)</source>
        <translation>Archives (*.sqlite *.db);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message numerus="yes">
        <source>{years}: %n found</source>
        <translation>
            <numerusform>{years}: %n found</numerusform>
            <numerusform>{years}: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{years}: up to %n found</source>
        <translation>
            <numerusform>{years}: up to %n found</numerusform>
            <numerusform>{years}: up to %n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing dated</source>
        <translation>Nothing dated</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message>
        <source>The search index is made anew</source>
        <translation>The search index is made anew</translation>
    </message>
    <message>
        <source>Another version made it; until it is done the old one is searched</source>
        <translation>Another version made it; until it is done the old one is searched</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Leave the index as it was; search may miss words</source>
        <translation>Leave the index as it was; search may miss words</translation>
    </message>
    <message>
        <source>Cancel making the index</source>
        <translation>Cancel making the index</translation>
    </message>
    <message>
        <source>Progress of the index</source>
        <translation>Progress of the index</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Give another name (F2)</source>
        <translation>Give another name (F2)</translation>
    </message>
    <message>
        <source>Forget (Del)</source>
        <translation>Forget (Del)</translation>
    </message>
    <message>
        <source>{query}: {new} new, {gone} gone since {seen}</source>
        <translation>{query}: {new} new, {gone} gone since {seen}</translation>
    </message>
    <message>
        <source>No longer in the archive</source>
        <translation>No longer in the archive</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>From now on tell what changes after today</source>
        <translation>From now on tell what changes after today</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Nothing here</source>
        <translation>Nothing here</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Only the first {n} rows are printed.</source>
        <translation>Only the first {n} rows are printed.</translation>
    </message>
    <message>
        <source>What the query finds</source>
        <translation>What the query finds</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archive: {path}</source>
        <translation>Archive: {path}</translation>
    </message>
    <message>
        <source>Counts and messages</source>
        <translation>Counts and messages</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>Kept in the archive: {what} (Ctrl+Z takes it back)</source>
        <translation>Kept in the archive: {what} (Ctrl+Z takes it back)</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} found as: {forms}</source>
        <translation>{name} found as: {forms}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Command …</source>
        <translation>Command …</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name of a command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>There is nothing here to save or to print.</source>
        <translation>There is nothing here to save or to print.</translation>
    </message>
    <message>
        <source>Saved: {name} ({size})</source>
        <translation>Saved: {name} ({size})</translation>
    </message>
    <message>
        <source>Saved: {name} ({size}); so large a picture gets {scale} instead of {full} pixels for a point. As SVG or in print it is sharp.</source>
        <translation>Saved: {name} ({size}); so large a picture gets {scale} instead of {full} pixels for a point. As SVG or in print it is sharp.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer, or the file in its place, cannot be used. Choose another, or make room.</source>
        <translation>Nothing was printed: the printer, or the file in its place, cannot be used. Choose another, or make room.</translation>
    </message>
    <message>
        <source>Pages printed: {n}</source>
        <translation>Pages printed: {n}</translation>
    </message>
    <message>
        <source>Save or print this view</source>
        <translation>Save or print this view</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Print preview…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Query: {query}</source>
        <translation>Query: {query}</translation>
    </message>
    <message>
        <source>page {number} of {pages}</source>
        <translation>page {number} of {pages}</translation>
    </message>
</context>
<context>
    <name>PlacesPane</name>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Where it stands in the texts</source>
        <translation>Where it stands in the texts</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stop writing; an older file of that name stays as it was</source>
        <translation>Stop writing; an older file of that name stays as it was</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the exported file</source>
        <translation>Open the exported file</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Open the folder of the exported file</source>
        <translation>Open the folder of the exported file</translation>
    </message>
    <message>
        <source>Say no more of the export</source>
        <translation>Say no more of the export</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>Nothing was found: {path} was not written</source>
        <translation>Nothing was found: {path} was not written</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) written to {path}</source>
        <translation>
            <numerusform>%n record written to {path}</numerusform>
            <numerusform>%n records written to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: {path} was left as it was</source>
        <translation>Not exported: {path} was left as it was</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>RankingSign</name>
    <message>
        <source>Still ranking …</source>
        <translation>Still ranking …</translation>
    </message>
    <message>
        <source>These rows are true, but better ones may take their place</source>
        <translation>These rows are true, but better ones may take their place</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>What the sources say</translation>
    </message>
    <message>
        <source>In this passage</source>
        <translation>In this passage</translation>
    </message>
    <message>
        <source>About the chosen record</source>
        <translation>About the chosen record</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>excerpt {n} of {of}</source>
        <translation>excerpt {n} of {of}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>words: {forms}</source>
        <translation>words: {forms}</translation>
    </message>
    <message>
        <source>in the title: {forms}</source>
        <translation>in the title: {forms}</translation>
    </message>
    <message>
        <source>{of}, written here: {forms}</source>
        <translation>{of}, written here: {forms}</translation>
    </message>
    <message>
        <source>date: {forms}</source>
        <translation>date: {forms}</translation>
    </message>
    <message>
        <source>date of the record: {of}</source>
        <translation>date of the record: {of}</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>the reference</translation>
    </message>
    <message>
        <source>in other words: {forms}</source>
        <translation>in other words: {forms}</translation>
    </message>
    <message>
        <source>attests: {of}</source>
        <translation>attests: {of}</translation>
    </message>
    <message>
        <source>begins so: {forms}</source>
        <translation>begins so: {forms}</translation>
    </message>
    <message>
        <source>similar: {forms}</source>
        <translation>similar: {forms}</translation>
    </message>
    <message>
        <source>the filter: {forms}</source>
        <translation>the filter: {forms}</translation>
    </message>
    <message>
        <source>not here: {forms}</source>
        <translation>not here: {forms}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>line {line}</translation>
    </message>
    <message>
        <source>passages: {n}</source>
        <translation>passages: {n}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search a person, a date, words, an article, an archive number …</source>
        <translation>Search a person, a date, words, an article, an archive number …</translation>
    </message>
    <message>
        <source>Words, “a phrase”, -without, person:, place:, date:, treaty:, article:, source: (Ctrl+F)</source>
        <translation>Words, “a phrase”, -without, person:, place:, date:, treaty:, article:, source: (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Scroll together</source>
        <translation>Scroll together</translation>
    </message>
    <message>
        <source>Left document</source>
        <translation>Left document</translation>
    </message>
    <message>
        <source>Right document</source>
        <translation>Right document</translation>
    </message>
    <message>
        <source>Text: {name}</source>
        <translation>Text: {name}</translation>
    </message>
    <message>
        <source>Show this place in the reader</source>
        <translation>Show this place in the reader</translation>
    </message>
    <message>
        <source>Read two that speak of what is chosen</source>
        <translation>Read two that speak of what is chosen</translation>
    </message>
    <message>
        <source>Read what they say of what is chosen: {one} | {other}</source>
        <translation>Read what they say of what is chosen: {one} | {other}</translation>
    </message>
    <message>
        <source>What both documents speak of</source>
        <translation>What both documents speak of</translation>
    </message>
    <message>
        <source>What both speak of, before this</source>
        <translation>What both speak of, before this</translation>
    </message>
    <message>
        <source>What both speak of, after this</source>
        <translation>What both speak of, after this</translation>
    </message>
    <message numerus="yes">
        <source>They meet in %n place(s):</source>
        <translation>
            <numerusform>They meet in %n place:</numerusform>
            <numerusform>They meet in %n places:</numerusform>
        </translation>
    </message>
    <message>
        <source>They speak of nothing in common</source>
        <translation>They speak of nothing in common</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>pp. {pages}</source>
        <translation>pp. {pages}</translation>
    </message>
    <message>
        <source>The archive does not hold its text.</source>
        <translation>The archive does not hold its text.</translation>
    </message>
    <message>
        <source>Written in the texts as: {forms}</source>
        <translation>Written in the texts as: {forms}</translation>
    </message>
    <message>
        <source>Also searched as: {forms}</source>
        <translation>Also searched as: {forms}</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Your verdict</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>In the other wordings</source>
        <translation>In the other wordings</translation>
    </message>
    <message>
        <source>✓ as you hold it</source>
        <translation>✓ as you hold it</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Cited in</translation>
    </message>
    <message>
        <source>{document}, note {note}</source>
        <translation>{document}, note {note}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>For example:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>read as {words}</source>
        <translation>read as {words}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rival dates</source>
        <translation>Rival dates</translation>
    </message>
    <message>
        <source>“{written}” ({read})</source>
        <translation>“{written}” ({read})</translation>
    </message>
    <message>
        <source>days: up to {n} in a bar</source>
        <translation>days: up to {n} in a bar</translation>
    </message>
    <message>
        <source>spans: up to {n} at a time</source>
        <translation>spans: up to {n} at a time</translation>
    </message>
    <message>
        <source>⚠ {n} events with rival dates: zoom in for the lines between them</source>
        <translation>⚠ {n} events with rival dates: zoom in for the lines between them</translation>
    </message>
    <message>
        <source>The first {n} of {all} rows.</source>
        <translation>The first {n} of {all} rows.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline, one lane for each source</source>
        <translation>Timeline, one lane for each source</translation>
    </message>
    <message>
        <source>Timeline, {days}</source>
        <translation>Timeline, {days}</translation>
    </message>
    <message>
        <source>Arrow keys go from claim to claim and from lane to lane, Home and End to the ends of a lane, plus and minus zoom, Page Up and Page Down move, 0 shows all, Shift with an arrow brushes, Enter opens the text. The table beside says the same.</source>
        <translation>Arrow keys go from claim to claim and from lane to lane, Home and End to the ends of a lane, plus and minus zoom, Page Up and Page Down move, 0 shows all, Shift with an arrow brushes, Enter opens the text. The table beside says the same.</translation>
    </message>
    <message>
        <source>The query finds nothing that is dated</source>
        <translation>The query finds nothing that is dated</translation>
    </message>
    <message>
        <source>What is dated in the days shown</source>
        <translation>What is dated in the days shown</translation>
    </message>
    <message>
        <source>What the sources say of it</source>
        <translation>What the sources say of it</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Further sources</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show everything that is dated (0)</source>
        <translation>Show everything that is dated (0)</translation>
    </message>
    <message>
        <source>{n} of {all} dated claims</source>
        <translation>{n} of {all} dated claims</translation>
    </message>
    <message>
        <source>Choose a claim to see what its source writes.</source>
        <translation>Choose a claim to see what its source writes.</translation>
    </message>
    <message>
        <source>{source}, {days}: {n} claims</source>
        <translation>{source}, {days}: {n} claims</translation>
    </message>
    <message>
        <source>Filter the lists</source>
        <translation>Filter the lists</translation>
    </message>
    <message>
        <source>Ask for the days brushed, or for the days shown</source>
        <translation>Ask for the days brushed, or for the days shown</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Your verdict</source>
        <translation>Your verdict</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Held to be right</source>
        <translation>Held to be right</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Who says so</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Your reason</translation>
    </message>
    <message>
        <source>Why: a reason is needed; no claim is changed</source>
        <translation>Why: a reason is needed; no claim is changed</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep this verdict</source>
        <translation>Keep this verdict</translation>
    </message>
    <message>
        <source>The verdict is kept in the archive</source>
        <translation>The verdict is kept in the archive</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation>Take your verdict back</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>reader</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a row to read what attests it. Try:</source>
        <translation>Choose a row to read what attests it. Try:</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>The texts</translation>
    </message>
    <message>
        <source>Documents: {documents} · Events: {events} · Articles: {articles}</source>
        <translation>Documents: {documents} · Events: {events} · Articles: {articles}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>lecture notes</source>
        <translation>lecture notes</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>chapter</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>thesis</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>newspaper</translation>
    </message>
    <message>
        <source>archival item</source>
        <translation>archival item</translation>
    </message>
    <message>
        <source>parliamentary record</source>
        <translation>parliamentary record</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web page</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edition</translation>
    </message>
    <message>
        <source>encyclopedia</source>
        <translation>encyclopedia</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>kind unknown</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>quotation</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>keywords</translation>
    </message>
    <message>
        <source>annex</source>
        <translation>annex</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>byline</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>dateline</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocol</translation>
    </message>
    <message>
        <source>pact</source>
        <translation>pact</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>armistice</source>
        <translation>armistice</translation>
    </message>
    <message>
        <source>convention</source>
        <translation>convention</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>full text</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>treaty</translation>
    </message>
    <message>
        <source>diplomatic note</source>
        <translation>diplomatic note</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conference</translation>
    </message>
    <message>
        <source>war</source>
        <translation>war</translation>
    </message>
    <message>
        <source>battle</source>
        <translation>battle</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>resignation</translation>
    </message>
    <message>
        <source>death</source>
        <translation>death</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>birth</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>declaration</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>founding</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membership</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>aid</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>treaty article</source>
        <translation>treaty article</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ratified</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>dated</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>founded</translation>
    </message>
    <message>
        <source>formed</source>
        <translation>formed</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>explained</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>Old Style against New Style: the same day in two calendars.</source>
        <translation>Old Style against New Style: the same day in two calendars.</translation>
    </message>
    <message>
        <source>Rumi against Gregorian: the same day in two calendars.</source>
        <translation>Rumi against Gregorian: the same day in two calendars.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act; both may be right.</source>
        <translation>Dates of different stages of one act; both may be right.</translation>
    </message>
    <message>
        <source>Two names of one person.</source>
        <translation>Two names of one person.</translation>
    </message>
    <message>
        <source>The year is not written: it was carried over from what stands before.</source>
        <translation>The year is not written: it was carried over from what stands before.</translation>
    </message>
    <message>
        <source>Perhaps a misprint: but for one part they are the same.</source>
        <translation>Perhaps a misprint: but for one part they are the same.</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>initialled</source>
        <translation>initialled</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>rising</translation>
    </message>
    <message>
        <source>border</source>
        <translation>border</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>trust</translation>
    </message>
    <message>
        <source>Julian calendar</source>
        <translation>Julian calendar</translation>
    </message>
    <message>
        <source>Rumi calendar</source>
        <translation>Rumi calendar</translation>
    </message>
    <message>
        <source>Hijri calendar</source>
        <translation>Hijri calendar</translation>
    </message>
    <message>
        <source>Disagreement, open</source>
        <translation>Disagreement, open</translation>
    </message>
    <message>
        <source>Disagreement, explained</source>
        <translation>Disagreement, explained</translation>
    </message>
    <message>
        <source>Disagreement, decided</source>
        <translation>Disagreement, decided</translation>
    </message>
    <message>
        <source>The same day in the Julian and the Gregorian calendar.</source>
        <translation>The same day in the Julian and the Gregorian calendar.</translation>
    </message>
    <message>
        <source>The same day in the Rumi and the Gregorian calendar.</source>
        <translation>The same day in the Rumi and the Gregorian calendar.</translation>
    </message>
    <message>
        <source>Dates of different stages of one act, not of the same.</source>
        <translation>Dates of different stages of one act, not of the same.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Treaty</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cites</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The quotation mark is not closed: read to the end as a phrase.</source>
        <translation>The quotation mark is not closed: read to the end as a phrase.</translation>
    </message>
    <message>
        <source>There is no such field: searched as plain words.</source>
        <translation>There is no such field: searched as plain words.</translation>
    </message>
    <message>
        <source>Nothing stands behind the colon yet.</source>
        <translation>Nothing stands behind the colon yet.</translation>
    </message>
    <message>
        <source>The phrase is empty.</source>
        <translation>The phrase is empty.</translation>
    </message>
    <message>
        <source>The parentheses are empty.</source>
        <translation>The parentheses are empty.</translation>
    </message>
    <message>
        <source>This is not read as a date: searched as plain words.</source>
        <translation>This is not read as a date: searched as plain words.</translation>
    </message>
    <message>
        <source>A parenthesis has no counterpart and is passed over.</source>
        <translation>A parenthesis has no counterpart and is passed over.</translation>
    </message>
    <message>
        <source>Nothing in this archive has this value.</source>
        <translation>Nothing in this archive has this value.</translation>
    </message>
    <message>
        <source>OR needs a word on both sides.</source>
        <translation>OR needs a word on both sides.</translation>
    </message>
    <message>
        <source>An asterisk counts only at the end of a word.</source>
        <translation>An asterisk counts only at the end of a word.</translation>
    </message>
    <message>
        <source>Only says what to leave out: everything else is shown.</source>
        <translation>Only says what to leave out: everything else is shown.</translation>
    </message>
    <message>
        <source>There is no letter or figure to search for.</source>
        <translation>There is no letter or figure to search for.</translation>
    </message>
    <message>
        <source>The query is too long: what stands here is not searched.</source>
        <translation>The query is too long: what stands here is not searched.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another; the inner ones are passed over.</source>
        <translation>Too many parentheses inside one another; the inner ones are passed over.</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>p. {page}</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Point {number}</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>summarises</source>
        <translation>summarises</translation>
    </message>
    <message>
        <source>summarised by</source>
        <translation>summarised by</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>part of</translation>
    </message>
    <message>
        <source>has as a part</source>
        <translation>has as a part</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>differs from</translation>
    </message>
    <message>
        <source>split into</source>
        <translation>split into</translation>
    </message>
    <message>
        <source>merged with</source>
        <translation>merged with</translation>
    </message>
    <message>
        <source>missing there</source>
        <translation>missing there</translation>
    </message>
    <message>
        <source>the same under another number</source>
        <translation>the same under another number</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renumbered</translation>
    </message>
    <message>
        <source>Summarised</source>
        <translation>Summarised</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Part of it</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Meaning differs</source>
        <translation>Meaning differs</translation>
    </message>
    <message>
        <source>in the claim’s own sentence</source>
        <translation>in the claim’s own sentence</translation>
    </message>
    <message>
        <source>next mark in the paragraph</source>
        <translation>next mark in the paragraph</translation>
    </message>
    <message>
        <source>where the list is introduced</source>
        <translation>where the list is introduced</translation>
    </message>
    <message>
        <source>the note itself</source>
        <translation>the note itself</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>short form</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Show evidence</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Show on the timeline</translation>
    </message>
    <message>
        <source>Compare wordings</source>
        <translation>Compare wordings</translation>
    </message>
    <message>
        <source>Show disagreements</source>
        <translation>Show disagreements</translation>
    </message>
</context>
</TS>
