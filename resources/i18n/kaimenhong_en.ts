<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>kmh</name>
        <message numerus="yes">
            <source>done on %1, %2 days after it was due</source>
            <translation>
                <numerusform>done on %1, %2 day after it was due</numerusform>
                <numerusform>done on %1, %2 days after it was due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due on %1 and not done, %2 days late</source>
            <translation>
                <numerusform>due on %1 and not done, %2 day late</numerusform>
                <numerusform>due on %1 and not done, %2 days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in progress, %1 days left</source>
            <translation>
                <numerusform>in progress, %1 day left</numerusform>
                <numerusform>in progress, %1 days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not started, %1 days left</source>
            <translation>
                <numerusform>not started, %1 day left</numerusform>
                <numerusform>not started, %1 days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due on %1, %2 days left</source>
            <translation>
                <numerusform>due on %1, %2 day left</numerusform>
                <numerusform>due on %1, %2 days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more cells are not understood; mend those listed first.</source>
            <translation>
                <numerusform>%1 more cell is not understood; mend those listed first.</numerusform>
                <numerusform>%1 more cells are not understood; mend those listed first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more remarks are not listed.</source>
            <translation>
                <numerusform>%1 more remark is not listed.</numerusform>
                <numerusform>%1 more remarks are not listed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 cells of the table say that there is no figure (“—”, “未报” and the like), this one first; they are read as empty.</source>
            <translation>
                <numerusform>%1 cell of the table says that there is no figure (“—”, “未报” and the like); it is read as empty.</numerusform>
                <numerusform>%1 cells of the table say that there is no figure (“—”, “未报” and the like), this one first; they are read as empty.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 days late</source>
            <translation>
                <numerusform>%1 day late</numerusform>
                <numerusform>%1 days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 days left</source>
            <translation>
                <numerusform>%1 day left</numerusform>
                <numerusform>%1 days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>the rest of %1 must bring %2, %3 in each of %4 ten-day periods</source>
            <translation>
                <numerusform>the rest of %1 must bring %2, %3 in the %4 ten-day period left</numerusform>
                <numerusform>the rest of %1 must bring %2, %3 in each of %4 ten-day periods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, changed for %2 periods</source>
            <translation>
                <numerusform>%1, changed for %2 period</numerusform>
                <numerusform>%1, changed for %2 periods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures</source>
            <translation>
                <numerusform>%1 figure</numerusform>
                <numerusform>%1 figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 prices</source>
            <translation>
                <numerusform>%1 price</numerusform>
                <numerusform>%1 prices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 attached files</source>
            <translation>
                <numerusform>%1 attached file</numerusform>
                <numerusform>%1 attached files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lights set or breaks noted</source>
            <translation>
                <numerusform>%1 light set or break noted</numerusform>
                <numerusform>%1 lights set or breaks noted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 entries came in (%2)</source>
            <translation>
                <numerusform>%1 entry came in (%2)</numerusform>
                <numerusform>%1 entries came in (%2)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to go in %2 ten-day periods</source>
            <translation>
                <numerusform>%1 to go in %2 ten-day period</numerusform>
                <numerusform>%1 to go in %2 ten-day periods</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 earlier forecasts one ten-day period ahead were off by %2 on average, %3 of them within the band (backtest on the figures in force)</source>
            <translation>
                <numerusform>%1 earlier forecast one ten-day period ahead was off by %2, %3 of it within the band (backtest on the figures in force)</numerusform>
                <numerusform>%1 earlier forecasts one ten-day period ahead were off by %2 on average, %3 of them within the band (backtest on the figures in force)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 forecasts, off by %3 on average, %4 of what came within the band</source>
            <translation>
                <numerusform>%1: %2 forecast, off by %3, %4 of what came within the band</numerusform>
                <numerusform>%1: %2 forecasts, off by %3 on average, %4 of what came within the band</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures are due in this round, %2 reported (%3 of them late), %4 missing</source>
            <translation>
                <numerusform>%1 figure is due in this round, %2 reported (%3 late), %4 missing</numerusform>
                <numerusform>%1 figures are due in this round, %2 reported (%3 of them late), %4 missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 entries open, %2 of them overdue</source>
            <translation>
                <numerusform>%1 entry open, %2 overdue</numerusform>
                <numerusform>%1 entries open, %2 of them overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators: %2 behind, %3 to be watched, %4 not reported</source>
            <translation>
                <numerusform>%1 indicator: %2 behind, %3 to be watched, %4 not reported</numerusform>
                <numerusform>%1 indicators: %2 behind, %3 to be watched, %4 not reported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %2; late %3 times.</source>
            <translation>
                <numerusform>%1; %2; late %3 time.</numerusform>
                <numerusform>%1; %2; late %3 times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 provincial key projects in the ledger, %3 of them started or resumed by %4, which makes %5</source>
            <translation>
                <numerusform>%1: %2 provincial key project in the ledger, %3 started or resumed by %4, which makes %5</numerusform>
                <numerusform>%1: %2 provincial key projects in the ledger, %3 of them started or resumed by %4, which makes %5</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures are due, %2 of them not reported.</source>
            <translation>
                <numerusform>%1 figure is due, %2 not reported.</numerusform>
                <numerusform>%1 figures are due, %2 of them not reported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 deliverables and matters are overdue (units: %2).</source>
            <translation>
                <numerusform>%1 deliverable or matter is overdue (units: %2).</numerusform>
                <numerusform>%1 deliverables and matters are overdue (units: %2).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 findings are to be looked at, %2 explained.</source>
            <translation>
                <numerusform>%1 finding is to be looked at, %2 explained.</numerusform>
                <numerusform>%1 findings are to be looked at, %2 explained.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators are behind or to be watched, %2 of them not analysed yet.</source>
            <translation>
                <numerusform>%1 indicator is behind or to be watched, %2 not analysed yet.</numerusform>
                <numerusform>%1 indicators are behind or to be watched, %2 of them not analysed yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The bulletin must name %1 indicators and units, %2 of them it does not yet.</source>
            <translation>
                <numerusform>The bulletin must name %1 indicator or unit, %2 it does not yet.</numerusform>
                <numerusform>The bulletin must name %1 indicators and units, %2 of them it does not yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leads %1 measures</source>
            <translation>
                <numerusform>Leads %1 measure</numerusform>
                <numerusform>Leads %1 measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leads %1 measures and answers for %2</source>
            <translation>
                <numerusform>Leads %1 measure and answers for %2</numerusform>
                <numerusform>Leads %1 measures and answers for %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 open (%2 overdue, the longest by %3 days)</source>
            <translation>
                <numerusform>%1 open (%2 overdue, the longest by %3 day)</numerusform>
                <numerusform>%1 open (%2 overdue, the longest by %3 days)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %2; %3; late %4 times.</source>
            <translation>
                <numerusform>%1; %2; %3; late %4 time.</numerusform>
                <numerusform>%1; %2; %3; late %4 times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures not reported</source>
            <translation>
                <numerusform>%1 figure not reported</numerusform>
                <numerusform>%1 figures not reported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The ledgers do not show what was recorded last of %1 entries, though it is still there; go back to an earlier copy of the workbook.</source>
            <translation>
                <numerusform>The ledgers do not show what was recorded last of %1 entry, though it is still there; go back to an earlier copy of the workbook.</numerusform>
                <numerusform>The ledgers do not show what was recorded last of %1 entries, though it is still there; go back to an earlier copy of the workbook.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</source>
            <translation>
                <numerusform>“%1” still has %2 open entry; close it or strike it out before the list is taken away.</numerusform>
                <numerusform>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 places of it are refused; mend them in the file, or how it is read.</source>
            <translation>
                <numerusform>%1 place of it is refused; mend it in the file, or how it is read.</numerusform>
                <numerusform>%1 places of it are refused; mend them in the file, or how it is read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two senders disagree on %1 figures; choose for each which one holds.</source>
            <translation>
                <numerusform>Two senders disagree on %1 figure; choose which one holds.</numerusform>
                <numerusform>Two senders disagree on %1 figures; choose for each which one holds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 days</source>
            <translation>
                <numerusform>%1 day</numerusform>
                <numerusform>%1 days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>done %1, %2 days late</source>
            <translation>
                <numerusform>done %1, %2 day late</numerusform>
                <numerusform>done %1, %2 days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 days overdue</source>
            <translation>
                <numerusform>%1 day overdue</numerusform>
                <numerusform>%1 days overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 planned values</source>
            <translation>
                <numerusform>%1 planned value</numerusform>
                <numerusform>%1 planned values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deliverables</source>
            <comment>in a list</comment>
            <translation>
                <numerusform>%n deliverable</numerusform>
                <numerusform>%n deliverables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matters</source>
            <comment>in a list</comment>
            <translation>
                <numerusform>%n matter</numerusform>
                <numerusform>%n matters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::BackupDialog</name>
        <message numerus="yes">
            <source> days</source>
            <translation>
                <numerusform> day</numerusform>
                <numerusform> days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::BulletinPage</name>
        <message numerus="yes">
            <source>%1 paragraphs are written by a person, the others computed.</source>
            <translation>
                <numerusform>%1 paragraph is written by a person, the others computed.</numerusform>
                <numerusform>%1 paragraphs are written by a person, the others computed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::ChainChart</name>
        <message numerus="yes">
            <source>%1 ten-day periods</source>
            <translation>
                <numerusform>%1 ten-day period</numerusform>
                <numerusform>%1 ten-day periods</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::ChaseDialog</name>
        <message numerus="yes">
            <source>%1: %2 figures</source>
            <translation>
                <numerusform>%1: %2 figure</numerusform>
                <numerusform>%1: %2 figures</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::CheckFoot</name>
        <message numerus="yes">
            <source>%1 points still open</source>
            <translation>
                <numerusform>%1 point still open</numerusform>
                <numerusform>%1 points still open</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::DeskWindow</name>
        <message numerus="yes">
            <source>%1 pictures were written to %2.</source>
            <translation>
                <numerusform>%1 picture was written to %2.</numerusform>
                <numerusform>%1 pictures were written to %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryActions</name>
        <message numerus="yes">
            <source>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</source>
            <translation>
                <numerusform>“%1” still has %2 open entry; close it or strike it out before the list is taken away.</numerusform>
                <numerusform>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryPage</name>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 row</numerusform>
                <numerusform>%1 rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures missing</source>
            <translation>
                <numerusform>%1 figure missing</numerusform>
                <numerusform>%1 figures missing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 statistics not out yet</source>
            <translation>
                <numerusform>%1, %2 statistic not out yet</numerusform>
                <numerusform>%1, %2 statistics not out yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureLogBar</name>
        <message numerus="yes">
            <source>%1 versions</source>
            <translation>
                <numerusform>%1 version</numerusform>
                <numerusform>%1 versions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureSheet</name>
        <message numerus="yes">
            <source>On the entry sheet %1 figures are typed but not recorded, “%2” of %3 among them.</source>
            <translation>
                <numerusform>On the entry sheet %1 figure is typed but not recorded: “%2” of %3.</numerusform>
                <numerusform>On the entry sheet %1 figures are typed but not recorded, “%2” of %3 among them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FilterBar</name>
        <message numerus="yes">
            <source>%1 / %2 entries</source>
            <translation>
                <numerusform>%1 / %2 entry</numerusform>
                <numerusform>%1 / %2 entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FinishPage</name>
        <message numerus="yes">
            <source>%1 units are added to the register: %2</source>
            <translation>
                <numerusform>%1 unit is added to the register: %2</numerusform>
                <numerusform>%1 units are added to the register: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 points are still open; the workbook can be made when none is.</source>
            <translation>
                <numerusform>%1 point is still open; the workbook can be made when none is.</numerusform>
                <numerusform>%1 points are still open; the workbook can be made when none is.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sections</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 section</numerusform>
                <numerusform>%1 sections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 measures</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 measure</numerusform>
                <numerusform>%1 measures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 indicator</numerusform>
                <numerusform>%1 indicators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 deliverables</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 deliverable</numerusform>
                <numerusform>%1 deliverables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 projects</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 project</numerusform>
                <numerusform>%1 projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 mechanisms</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 mechanism</numerusform>
                <numerusform>%1 mechanisms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sums of money</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 sum of money</numerusform>
                <numerusform>%1 sums of money</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FormsDialog</name>
        <message numerus="yes">
            <source>%1: %2 figures</source>
            <translation>
                <numerusform>%1: %2 figure</numerusform>
                <numerusform>%1: %2 figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 forms were written to %2.</source>
            <translation>
                <numerusform>%1 form was written to %2.</numerusform>
                <numerusform>%1 forms were written to %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::ImportDialog</name>
        <message numerus="yes">
            <source>Import %1 files</source>
            <translation>
                <numerusform>Import %1 file</numerusform>
                <numerusform>Import %1 files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerTotals</name>
        <message numerus="yes">
            <source>%1 projects · total investment %2, planned for the year %3, completed this year %4 (10,000 yuan)</source>
            <translation>
                <numerusform>%1 project · total investment %2, planned for the year %3, completed this year %4 (10,000 yuan)</numerusform>
                <numerusform>%1 projects · total investment %2, planned for the year %3, completed this year %4 (10,000 yuan)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::MissingPage</name>
        <message numerus="yes">
            <source>The note stays: %1 figures came with it. Take them back on the entry sheet, or undo the import.</source>
            <translation>
                <numerusform>The note stays: %1 figure came with it. Take it back on the entry sheet, or undo the import.</numerusform>
                <numerusform>The note stays: %1 figures came with it. Take them back on the entry sheet, or undo the import.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::OutdatedBar</name>
        <message numerus="yes">
            <source>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since. The first %2 of them (F8 goes on to the next):</source>
            <translation>
                <numerusform>▲ %1 paragraph written by a person has to be looked at again: what is computed there has changed since. The first %2 of them (F8 goes on to the next):</numerusform>
                <numerusform>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since. The first %2 of them (F8 goes on to the next):</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since.</source>
            <translation>
                <numerusform>▲ %1 paragraph written by a person has to be looked at again: what is computed there has changed since.</numerusform>
                <numerusform>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::OverviewPage</name>
        <message numerus="yes">
            <source>%1 sectors</source>
            <translation>
                <numerusform>%1 sector</numerusform>
                <numerusform>%1 sectors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead units</source>
            <translation>
                <numerusform>%1 lead unit</numerusform>
                <numerusform>%1 lead units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 met or on track · %2 targets to be set</source>
            <translation>
                <numerusform>%1 met or on track · %2 target to be set</numerusform>
                <numerusform>%1 met or on track · %2 targets to be set</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>all %1 reports are in</source>
            <translation>
                <numerusform>the %1 report is in</numerusform>
                <numerusform>all %1 reports are in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::PlannedValuesModel</name>
        <message numerus="yes">
            <source>%1 of the %2 values pasted found no period and were left out.</source>
            <translation>
                <numerusform>%1 of the %2 value pasted found no period and was left out.</numerusform>
                <numerusform>%1 of the %2 values pasted found no period and were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::PriceModel</name>
        <message numerus="yes">
            <source>%1 of the values pasted found no goods or no day and were left out.</source>
            <translation>
                <numerusform>%1 of the values pasted found no goods or no day and was left out.</numerusform>
                <numerusform>%1 of the values pasted found no goods or no day and were left out.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::RegisterPanel</name>
        <message numerus="yes">
            <source>%1 units</source>
            <translation>
                <numerusform>%1 unit</numerusform>
                <numerusform>%1 units</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 regions under %2</source>
            <translation>
                <numerusform>%1 region under %2</numerusform>
                <numerusform>%1 regions under %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 counties</source>
            <translation>
                <numerusform>%1 county</numerusform>
                <numerusform>%1 counties</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::RegistersDialog</name>
        <message numerus="yes">
            <source>%1 of %2 rows hold the words.</source>
            <translation>
                <numerusform>%1 of %2 rows holds the words.</numerusform>
                <numerusform>%1 of %2 rows hold the words.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::RulesPage</name>
        <message numerus="yes">
            <source>The same figures under every rule · %1 indicators, the rules disagree on %2</source>
            <translation>
                <numerusform>The same figures under every rule · %1 indicator, the rules disagree on %2</numerusform>
                <numerusform>The same figures under every rule · %1 indicators, the rules disagree on %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetGrid</name>
        <message numerus="yes">
            <source>pasting %1 figures</source>
            <translation>
                <numerusform>pasting %1 figure</numerusform>
                <numerusform>pasting %1 figures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of the figures pasted are not recorded; they are marked, with the reason.</source>
            <translation>
                <numerusform>%1 of the figures pasted is not recorded; it is marked, with the reason.</numerusform>
                <numerusform>%1 of the figures pasted are not recorded; they are marked, with the reason.</numerusform>
            </translation>
        </message>
    </context>
</TS>
