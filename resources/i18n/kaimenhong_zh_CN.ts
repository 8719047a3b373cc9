<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>kmh</name>
        <message>
            <source>%1/%2</source>
            <translation>%1月%2日</translation>
        </message>
        <message>
            <source>%2/%3/%1</source>
            <translation>%1年%2月%3日</translation>
        </message>
        <message>
            <source>met</source>
            <translation>达标</translation>
        </message>
        <message>
            <source>on track</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>behind</source>
            <translation>滞后</translation>
        </message>
        <message>
            <source>not due</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>not reported</source>
            <translation>未报</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>不判</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>%2/%1, first ten days</source>
            <translation>%1年%2月上旬</translation>
        </message>
        <message>
            <source>%2/%1, second ten days</source>
            <translation>%1年%2月中旬</translation>
        </message>
        <message>
            <source>%2/%1, last days</source>
            <translation>%1年%2月下旬</translation>
        </message>
        <message>
            <source>Q1</source>
            <translation>一季度</translation>
        </message>
        <message>
            <source>Q2</source>
            <translation>二季度</translation>
        </message>
        <message>
            <source>Q3</source>
            <translation>三季度</translation>
        </message>
        <message>
            <source>Q4</source>
            <translation>四季度</translation>
        </message>
        <message>
            <source>%1/I</source>
            <translation>%1月上</translation>
        </message>
        <message>
            <source>%1/II</source>
            <translation>%1月中</translation>
        </message>
        <message>
            <source>%1/III</source>
            <translation>%1月下</translation>
        </message>
        <message>
            <source>%2/%1</source>
            <translation>%1年%2月</translation>
        </message>
        <message>
            <source>%2 %1</source>
            <translation>%1年%2</translation>
        </message>
        <message>
            <source>year %1</source>
            <translation>%1年</translation>
        </message>
        <message>
            <source>month %1</source>
            <translation>%1月</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>named by the notice</source>
            <translation>通知写明</translation>
        </message>
        <message>
            <source>resolved from the notice's words</source>
            <translation>由通知措辞推定</translation>
        </message>
        <message>
            <source>end of the plan's period; the notice names none</source>
            <translation>通知未写明，按方案期末</translation>
        </message>
        <message>
            <source>nothing reported</source>
            <translation>尚无反馈</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>未启动</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message numerus="yes">
            <source>done on %1, %2 days after it was due</source>
            <translation>
                <numerusform>%1完成，比期限晚 %2 天</numerusform>
            </translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>%1完成</translation>
        </message>
        <message numerus="yes">
            <source>due on %1 and not done, %2 days late</source>
            <translation>
                <numerusform>应于%1完成，尚未完成，逾期 %2 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due on %1 and not done</source>
            <translation>应于%1完成，尚未完成</translation>
        </message>
        <message numerus="yes">
            <source>in progress, %1 days left</source>
            <translation>
                <numerusform>进行中，剩 %1 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>not started, %1 days left</source>
            <translation>
                <numerusform>未启动，剩 %1 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>due on %1, %2 days left</source>
            <translation>
                <numerusform>期限%1，剩 %2 天</numerusform>
            </translation>
        </message>
        <message>
            <source>done is met; due and not done is behind; in progress is on track; not started and due by the end of the next ten-day period is watch; else not due</source>
            <translation>已完成为达标；到期未完成为滞后；进行中为正常；未启动且下一旬内到期为关注；其余为未到期</translation>
        </message>
        <message>
            <source>due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>state</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>assessed at the end of</source>
            <translation>判定时点</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 and others, %2 in all</source>
            <translation>%1等 %2 项</translation>
        </message>
        <message>
            <source>everything judged is met</source>
            <translation>应判事项全部达标</translation>
        </message>
        <message>
            <source>what was due is met; %1 still to come</source>
            <translation>到期事项已达标，另有 %1 项未到期</translation>
        </message>
        <message>
            <source>the most urgent light within decides: behind, not reported, watch, on track, met; never an average</source>
            <translation>取其中最需关注的灯：滞后、未报、关注、正常、达标依次从严，不作平均</translation>
        </message>
        <message>
            <source>nothing within has a target to be judged by</source>
            <translation>尚无可供判定的目标</translation>
        </message>
        <message>
            <source>nothing within is due yet</source>
            <translation>均未到期</translation>
        </message>
        <message>
            <source>nothing within is behind its plan</source>
            <translation>均不落后于计划进度</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>by the planned course</source>
            <translation>序时进度（计划口径）</translation>
        </message>
        <message>
            <source>%1 against a plan to date of %2, which allows no ratio</source>
            <translation>实际 %1，计划进度 %2，不宜求比值</translation>
        </message>
        <message>
            <source>%1 against a plan to date of %2, r = %3</source>
            <translation>实际 %1，计划进度 %2，r = %3</translation>
        </message>
        <message>
            <source>There is no light rule “%1”; the rules are: %2.</source>
            <translation>没有名为“%1”的判灯规则；现有规则：%2。</translation>
        </message>
        <message>
            <source>the target is still to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>no report is due yet</source>
            <translation>尚未到填报时间</translation>
        </message>
        <message>
            <source>the figure for %1 was due and has not been reported</source>
            <translation>%1应报未报</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 satisfies the target %2</source>
            <translation>实际 %1，达到目标 %2</translation>
        </message>
        <message>
            <source>%1 does not satisfy the target %2, and its due date has passed</source>
            <translation>实际 %1，未达到目标 %2，且已到期</translation>
        </message>
        <message>
            <source>the target is for %1, beyond the plan's own period, and there is no planned course to it</source>
            <translation>目标期为%1，超出本方案期间，又无计划进度，不判灯</translation>
        </message>
        <message>
            <source>The waiver “%1”</source>
            <translation>免跟踪说明“%1”</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <translation>%1%2。</translation>
        </message>
        <message>
            <source>quotes a place outside the notice</source>
            <translation>的出处超出通知全文</translation>
        </message>
        <message>
            <source>quotes nothing but spaces</source>
            <translation>的出处为空白</translation>
        </message>
        <message>
            <source>Measure %1: %2</source>
            <translation>第%1条：%2</translation>
        </message>
        <message>
            <source>quotes words of another paragraph</source>
            <translation>的出处不在本条之内</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>第%1部分</translation>
        </message>
        <message>
            <source>has a title that its heading does not hold</source>
            <translation>的标题与原文不符</translation>
        </message>
        <message>
            <source>Measure %1</source>
            <translation>第%1条</translation>
        </message>
        <message>
            <source>names unit %1 where the notice reads “%2”</source>
            <translation>写作单位%1，原文为“%2”</translation>
        </message>
        <message>
            <source>Measure %1: its regions</source>
            <translation>第%1条：落实地区</translation>
        </message>
        <message>
            <source>does not quote one whole paragraph</source>
            <translation>的出处不是完整一段</translation>
        </message>
        <message>
            <source>quotes a paragraph with another number</source>
            <translation>的出处段落序号不符</translation>
        </message>
        <message>
            <source>has a title that is not its paragraph's first sentence</source>
            <translation>的标题不是该段首句</translation>
        </message>
        <message>
            <source>indicator %1</source>
            <translation>指标%1</translation>
        </message>
        <message>
            <source>Measure %1: indicator %2</source>
            <translation>第%1条：指标%2</translation>
        </message>
        <message>
            <source>has no quote</source>
            <translation>没有出处</translation>
        </message>
        <message>
            <source>the target of %1</source>
            <translation>%1的目标</translation>
        </message>
        <message>
            <source>quantity “%1”</source>
            <translation>数量“%1”</translation>
        </message>
        <message>
            <source>is tracked by %1, which does not exist</source>
            <translation>由 %1 跟踪，但后者不存在</translation>
        </message>
        <message>
            <source>%1 not reported</source>
            <translation>%1未报</translation>
        </message>
        <message>
            <source>%1 short of plan</source>
            <translation>距计划差 %1</translation>
        </message>
        <message>
            <source>%1 short of target</source>
            <translation>距目标差 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 days late</source>
            <translation>
                <numerusform>逾期 %1 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due, not done</source>
            <translation>到期未完成</translation>
        </message>
        <message numerus="yes">
            <source>%1 days left</source>
            <translation>
                <numerusform>剩 %1 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 to go in %2 ten-day periods</source>
            <translation>
                <numerusform>剩余 %2 旬，还需完成 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 in each</source>
            <translation>%1，每旬 %2</translation>
        </message>
        <message>
            <source>%1, %2 times the mean so far</source>
            <translation>%1，是此前旬均的 %2 倍</translation>
        </message>
        <message>
            <source>The target is still to be set.</source>
            <translation>目标待定。</translation>
        </message>
        <message>
            <source>The target is reached.</source>
            <translation>目标已达到。</translation>
        </message>
        <message>
            <source>%1 has not been reported.</source>
            <translation>%1应报未报。</translation>
        </message>
        <message>
            <source>Nothing has been reported yet.</source>
            <translation>尚无填报值。</translation>
        </message>
        <message>
            <source>Due, and %1 short of the target.</source>
            <translation>已到期，距目标差 %1。</translation>
        </message>
        <message>
            <source>calculated, not a basis for reporting</source>
            <translation>测算，非填报依据</translation>
        </message>
        <message>
            <source>There is no sector “%1”; choose one of %2.</source>
            <translation>没有“%1”这个板块；可选：%2。</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>demonstration figures</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>条</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>Plan to date</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>Ahead or behind (points)</source>
            <translation>进度差（百分点）</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>灯</translation>
        </message>
        <message>
            <source>to be set</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>%1 exists already and is left as it is; choose another name.</source>
            <translation>%1 已存在，未作改动；请换一个文件名。</translation>
        </message>
        <message>
            <source>%1 is a folder; name the file to write in it.</source>
            <translation>%1 是文件夹；请写明其中的文件名。</translation>
        </message>
        <message>
            <source>The folder %1 does not exist; create it first, or choose another.</source>
            <translation>文件夹 %1 不存在；请先新建，或另选一个。</translation>
        </message>
        <message>
            <source>The program's own file %1 is missing; install it again.</source>
            <translation>程序自带文件 %1 缺失；请重新安装本程序。</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2); choose another folder.</source>
            <translation>无法写入 %1（%2）；请换一个文件夹。</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>文件已损坏：%1</translation>
        </message>
        <message>
            <source>Row %1 of table %2 refers to a row of table %3 that does not exist.</source>
            <translation>表 %2 第 %1 行引用了表 %3 中不存在的行。</translation>
        </message>
        <message>
            <source>%1 is being written by another program; close it there, or wait and try again.</source>
            <translation>%1 正由其他程序写入；请在那边关闭，或稍后重试。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the file or its folder is read-only; copy it to a folder of your own and open the copy.</source>
            <translation>无法写入 %1：文件或文件夹为只读；请复制到自己的文件夹后再打开。</translation>
        </message>
        <message>
            <source>Reading %1 was interrupted; try again.</source>
            <translation>读取 %1 被中断；请重试。</translation>
        </message>
        <message>
            <source>%1 cannot be read or written: the disk or the network reports an error; check the connection, then try again.</source>
            <translation>无法读写 %1：磁盘或网络报告错误；请检查连接后重试。</translation>
        </message>
        <message>
            <source>%1 is damaged; go back to a copy of it, and keep the damaged file for rescue.</source>
            <translation>%1 已损坏；请改用备份，并保留损坏的文件以便抢救。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the disk is full; free some space and try again.</source>
            <translation>无法写入 %1：磁盘已满；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>%1 cannot be opened; check that its folder exists and may be written.</source>
            <translation>无法打开 %1；请检查所在文件夹是否存在、能否写入。</translation>
        </message>
        <message>
            <source>%1 does not accept this entry: %2.</source>
            <translation>%1 不接受这条记录：%2。</translation>
        </message>
        <message>
            <source>%1 is not a workbook of this program; choose a *.kmh file.</source>
            <translation>%1 不是本程序的工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 is not a whole workbook (%2); go back to a copy of it.</source>
            <translation>%1 不是完整的工作簿（%2）；请改用备份。</translation>
        </message>
        <message>
            <source>There is no file %1; check its name and its folder.</source>
            <translation>找不到文件 %1；请核对文件名和所在文件夹。</translation>
        </message>
        <message>
            <source>%1 is a folder, not a workbook; choose a *.kmh file.</source>
            <translation>%1 是文件夹，不是工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 is not a file; choose a *.kmh file.</source>
            <translation>%1 不是文件；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); ask whoever owns it for permission.</source>
            <translation>无法读取 %1（%2）；请向文件所有者申请权限。</translation>
        </message>
        <message>
            <source>%1 is a database of another program, not a workbook; choose a *.kmh file.</source>
            <translation>%1 是其他程序的数据库，不是工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 is an unfinished workbook: it holds no version; start a new one or go back to a copy.</source>
            <translation>%1 是未完成的工作簿（没有版本号）；请新建，或改用备份。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program (workbook version %2, this program knows %3); update the program.</source>
            <translation>%1 由更新版本的程序写成（工作簿版本 %2，本程序支持到 %3）；请升级本程序后再打开。</translation>
        </message>
        <message>
            <source>%1 is cut off: part of the file is missing; copy it again from where it came, or go back to a copy.</source>
            <translation>%1 不完整，文件缺少一部分；请从来源处重新复制，或改用备份。</translation>
        </message>
        <message>
            <source>%1 is empty, so it is no workbook; choose another file or start a new workbook.</source>
            <translation>%1 是空文件，不是工作簿；请另选文件，或新建工作簿。</translation>
        </message>
        <message>
            <source>%1 is an Excel or zip file, not a workbook; choose a *.kmh file.</source>
            <translation>%1 是 Excel 或压缩文件，不是工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 is an old or encrypted Office file, not a workbook; choose a *.kmh file.</source>
            <translation>%1 是旧版或加密的 Office 文件，不是工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 is a text or csv file, not a workbook; choose a *.kmh file.</source>
            <translation>%1 是文本或 csv 文件，不是工作簿；请选择 *.kmh 文件。</translation>
        </message>
        <message>
            <source>%1 could not be brought up to date and is as it was: %2</source>
            <translation>%1 未能升级，文件保持原样：%2</translation>
        </message>
        <message>
            <source>%1 holds no plan; start a new workbook or go back to a copy.</source>
            <translation>%1 中没有方案；请新建工作簿，或改用备份。</translation>
        </message>
        <message>
            <source>%1 holds no regions; start a new workbook or go back to a copy.</source>
            <translation>%1 中没有地区；请新建工作簿，或改用备份。</translation>
        </message>
        <message>
            <source>%1 holds “%2” where this program expects something else; go back to a copy of it, or ask for help with this file.</source>
            <translation>%1 中的“%2”不是本程序认识的内容；请改用备份，或带着此文件求助。</translation>
        </message>
        <message>
            <source>%1 is read-only; open it for reading, or copy it to a folder of your own and open the copy.</source>
            <translation>%1 为只读；请以只读方式打开，或复制到自己的文件夹后再打开。</translation>
        </message>
        <message>
            <source>%1 cannot be written: nothing may be written in its folder; copy it to a folder of your own and open the copy.</source>
            <translation>无法写入 %1：所在文件夹不可写；请复制到自己的文件夹后再打开。</translation>
        </message>
        <message>
            <source>%1 is open in another program, or that program ended without closing it; close it there and try again.</source>
            <translation>%1 正由其他程序打开，或上次未正常关闭；请在那边关闭后重试。</translation>
        </message>
        <message>
            <source>No temporary folder can be made (%1); free some space and try again.</source>
            <translation>无法建立临时文件夹（%1）；请腾出磁盘空间后重试。</translation>
        </message>
        <message>
            <source>%1 (measure %2)</source>
            <translation>%1（第%2条）</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>Lead unit</source>
            <translation>牵头单位</translation>
        </message>
        <message>
            <source>preliminary work</source>
            <translation>前期</translation>
        </message>
        <message>
            <source>securing inputs</source>
            <translation>要素保障</translation>
        </message>
        <message>
            <source>approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>construction</source>
            <translation>建设</translation>
        </message>
        <message>
            <source>acceptance</source>
            <translation>竣工验收</translation>
        </message>
        <message>
            <source>post-evaluation</source>
            <translation>后评价</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>专项行动</translation>
        </message>
        <message>
            <source>List</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>Ledger item</source>
            <translation>台账事项</translation>
        </message>
        <message>
            <source>Mechanism</source>
            <translation>机制</translation>
        </message>
        <message numerus="yes">
            <source>done %1, %2 days late</source>
            <translation>
                <numerusform>%1完成，晚 %2 天</numerusform>
            </translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1完成</translation>
        </message>
        <message numerus="yes">
            <source>%1 days overdue</source>
            <translation>
                <numerusform>逾期 %1 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Deliverable</source>
            <translation>交付物</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>佐证</translation>
        </message>
        <message>
            <source>Project or enterprise</source>
            <translation>项目或企业</translation>
        </message>
        <message>
            <source>The notice asks</source>
            <translation>通知要求</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Reported for</source>
            <translation>填报日期</translation>
        </message>
        <message>
            <source>Blocked by</source>
            <translation>卡点</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <translation>%1
%2
%3</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>targets %1</source>
            <translation>指标 %1</translation>
        </message>
        <message>
            <source>deliverables %1/%2</source>
            <translation>交付物 %1/%2</translation>
        </message>
        <message>
            <source>projects %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>lead</source>
            <translation>牵头</translation>
        </message>
        <message>
            <source>responsible</source>
            <translation>责任</translation>
        </message>
        <message>
            <source>support</source>
            <translation>配合</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>Most urgent light</source>
            <translation>最需关注</translation>
        </message>
        <message>
            <source>Lights</source>
            <translation>灯分布</translation>
        </message>
        <message>
            <source>Measure numbers</source>
            <translation>举措序号</translation>
        </message>
        <message>
            <source>Prefecture</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>板块</translation>
        </message>
        <message>
            <source>Targets and deliverables</source>
            <translation>目标与交付物</translation>
        </message>
        <message>
            <source>Most urgent</source>
            <translation>最需关注</translation>
        </message>
        <message>
            <source>plan to date %1</source>
            <translation>计划进度 %1</translation>
        </message>
        <message>
            <source>guidance, target still to be set</source>
            <translation>指导性指标，目标待定</translation>
        </message>
        <message>
            <source>target still to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>figure for %1</source>
            <translation>%1数</translation>
        </message>
        <message>
            <source>The folder %1 cannot be created; choose one that can be written to.</source>
            <translation>无法新建文件夹 %1；请选择可以写入的位置。</translation>
        </message>
        <message>
            <source>There is no page “%1”; the pages are: %2.</source>
            <translation>没有名为“%1”的页面；现有页面：%2。</translation>
        </message>
        <message>
            <source>The picture %1 cannot be written; choose a folder that can be written to and has room.</source>
            <translation>无法写入图片 %1；请选择可以写入且有剩余空间的文件夹。</translation>
        </message>
        <message>
            <source>%1 lies outside the plan, which runs from %2 to %3 (%4); choose a period within it.</source>
            <translation>%1 不在方案期间内，方案自 %2 至 %3（%4）；请选择其中的期别。</translation>
        </message>
        <message>
            <source>“%1” is no time; write 2025-03-21, 2025-03-21T08:30 or 2025-03-21T08:30:00+08:00.</source>
            <translation>“%1”不是时间；请写成 2025-03-21、2025-03-21T08:30 或 2025-03-21T08:30:00+08:00。</translation>
        </message>
        <message>
            <source>There is no “%1” for --%2; choose one of %3.</source>
            <translation>--%2 没有“%1”这个取值；可选：%3。</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Deliverables</source>
            <translation>交付物</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Mechanisms</source>
            <translation>机制</translation>
        </message>
        <message>
            <source>Fundings</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Quantities</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Places to follow up, tracked</source>
            <translation>查漏：已跟踪</translation>
        </message>
        <message>
            <source>Places to follow up, waived with a reason</source>
            <translation>查漏：已说明免跟踪</translation>
        </message>
        <message>
            <source>Places to follow up, open</source>
            <translation>查漏：未落实</translation>
        </message>
        <message>
            <source>Before the first section</source>
            <translation>第一部分之前</translation>
        </message>
        <message>
            <source>%1: nothing follows up “%2” in “…%3…”.</source>
            <translation>%1：“…%3…”中的“%2”无人跟踪。</translation>
        </message>
        <message>
            <source>Check a workbook: integrity, references, quotes, coverage.</source>
            <translation>检查工作簿：完整性、外键、出处、查漏。</translation>
        </message>
        <message>
            <source>Name one workbook at a time.</source>
            <translation>一次只检查一个工作簿。</translation>
        </message>
        <message>
            <source>No problems found.</source>
            <translation>未发现问题。</translation>
        </message>
        <message>
            <source>Problems found: %1.</source>
            <translation>发现 %1 个问题。</translation>
        </message>
        <message>
            <source>“kmhctl %1” shows what there is.</source>
            <translation>用“kmhctl %1”查看可用内容。</translation>
        </message>
        <message>
            <source>There is no option “%1”; %2</source>
            <translation>没有选项“%1”；%2</translation>
        </message>
        <message>
            <source>An option lacks its value, or has one it does not take; %1</source>
            <translation>某个选项缺少取值，或不应带取值；%1</translation>
        </message>
        <message>
            <source>the workbook to read instead of the bundled plan</source>
            <translation>要读取的工作簿，省略则用内置方案</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>显示本帮助</translation>
        </message>
        <message>
            <source>“%1” is one word too many for “kmhctl %2”; “kmhctl %2 --help” shows what it takes.</source>
            <translation>“kmhctl %2”不接受多出的“%1”；用“kmhctl %2 --help”查看用法。</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[选项]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>the language of what is said: zh_CN or en</source>
            <translation>提示语言：zh_CN 或 en</translation>
        </message>
        <message>
            <source>There is no language “%1”; choose zh_CN or en.</source>
            <translation>没有“%1”这种语言；可选 zh_CN 或 en。</translation>
        </message>
        <message>
            <source>The plan: sections, measures, and everything read from them.</source>
            <translation>输出方案：部分、举措及从中读出的全部内容。</translation>
        </message>
        <message>
            <source>how to write it</source>
            <translation>输出格式</translation>
        </message>
        <message>
            <source>Start a workbook from the bundled plan.</source>
            <translation>以内置方案新建工作簿。</translation>
        </message>
        <message>
            <source>the file to write; it must not exist yet</source>
            <translation>要写入的文件，须尚不存在</translation>
        </message>
        <message>
            <source>with demonstration figures, marked as such everywhere</source>
            <translation>带演示数据，处处注明</translation>
        </message>
        <message>
            <source>Say which file to write: --out FILE.kmh.</source>
            <translation>请写明输出文件：--out FILE.kmh。</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>“%1” is no size for a page; write width×height in pixels such as 1920x1080, from 640x480 to 7680x4320.</source>
            <translation>“%1”不是页面尺寸；请写成像素宽x高，如 1920x1080，范围 640x480 至 7680x4320。</translation>
        </message>
        <message>
            <source>“%1” is no scale; write a percentage from 100 to 200.</source>
            <translation>“%1”不是缩放比例；请写 100 至 200 的百分数。</translation>
        </message>
        <message>
            <source>the folder to write to</source>
            <translation>输出文件夹</translation>
        </message>
        <message>
            <source>in pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <source>the display's scaling in percent</source>
            <translation>显示缩放百分比</translation>
        </message>
        <message>
            <source>Say which folder to write to: --out DIR.</source>
            <translation>请写明输出文件夹：--out DIR。</translation>
        </message>
        <message>
            <source>show the version</source>
            <translation>显示版本</translation>
        </message>
        <message>
            <source>There is no command “%1”; the commands are %2.</source>
            <translation>没有“%1”命令；可用命令：%2。</translation>
        </message>
        <message>
            <source>Where every indicator stands, with its light and the reason.</source>
            <translation>各指标的进度、灯和理由。</translation>
        </message>
        <message>
            <source>only this sector, by its name or code</source>
            <translation>只看某一板块（名称或代码）</translation>
        </message>
        <message>
            <source>%1–%2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>first half</source>
            <translation>上半年</translation>
        </message>
        <message>
            <source>second half</source>
            <translation>下半年</translation>
        </message>
        <message>
            <source>January–February %1</source>
            <translation>%1年1—2月</translation>
        </message>
        <message>
            <source>no report is due yet; the figure for %1 is due on %2</source>
            <translation>尚无应报数据；%1 数据 %2 发布</translation>
        </message>
        <message>
            <source>%1 against %2 on the straight line, %3 of the target behind it</source>
            <translation>实际 %1，序时进度 %2，完成率落后 %3</translation>
        </message>
        <message>
            <source>%1 against %2 on the straight line, not behind it</source>
            <translation>实际 %1，序时进度 %2，未落后</translation>
        </message>
        <message>
            <source>%1 against %2 on the straight line, a share of %3</source>
            <translation>实际 %1，序时进度 %2，完成序时的 %3</translation>
        </message>
        <message>
            <source>%1 so far; judged only when due, at the end of %2</source>
            <translation>目前 %1；%2到期时才判</translation>
        </message>
        <message>
            <source>set by %1: %2 (the rule says %3)</source>
            <translation>%1 改判：%2（规则判为%3）</translation>
        </message>
        <message>
            <source>total and own figure</source>
            <translation>累计与本期</translation>
        </message>
        <message>
            <source>prefectures and province</source>
            <translation>市州与全省</translation>
        </message>
        <message>
            <source>parts and whole period</source>
            <translation>分期与合计</translation>
        </message>
        <message>
            <source>rate and its parts</source>
            <translation>比率与分子分母</translation>
        </message>
        <message>
            <source>jump</source>
            <translation>突变</translation>
        </message>
        <message>
            <source>falling total</source>
            <translation>累计下降</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>the total reported is %1; the total before and this period's figure make %2</source>
            <translation>报累计 %1；上期累计加本期为 %2</translation>
        </message>
        <message>
            <source>the province reports %1; the prefectures come to %2</source>
            <translation>全省报 %1；市州汇总 %2</translation>
        </message>
        <message>
            <source>the whole period is reported as %1; the reports within it come to %2</source>
            <translation>全期报 %1；各分期合计 %2</translation>
        </message>
        <message>
            <source>the rate is reported as %1; its numerator and denominator give %2</source>
            <translation>报比率 %1；按分子分母计算 %2</translation>
        </message>
        <message>
            <source>the running total is %1, after %2 in the period before</source>
            <translation>累计 %1，低于上期的 %2</translation>
        </message>
        <message>
            <source>%1 does not fit its series; in another unit it would be %2</source>
            <translation>%1 与本指标序列不符；换一单位则为 %2</translation>
        </message>
        <message>
            <source>by points behind the straight line</source>
            <translation>序时进度（直线，按百分点）</translation>
        </message>
        <message>
            <source>by share of the straight line</source>
            <translation>序时进度（直线，按完成比例）</translation>
        </message>
        <message>
            <source>only when due</source>
            <translation>到期判定</translation>
        </message>
        <message>
            <source>met when the target holds; else r = actual ÷ plan to date (plan ÷ actual for upper limits): r ≥ %1 on track, r ≥ %2 watch, r &lt; %2 behind; unmet when due is behind</source>
            <translation>达到目标为达标；否则 r = 实际 ÷ 计划进度（上限类为计划 ÷ 实际）：r ≥ %1 正常，r ≥ %2 关注，r &lt; %2 滞后；到期未达到为滞后</translation>
        </message>
        <message>
            <source>met when the target holds; else how far actual ÷ target lies behind the straight line, whatever was planned: up to %1 points on track, up to %2 watch, beyond behind; unmet when due is behind</source>
            <translation>达到目标为达标；否则看完成率比直线序时进度落后多少（不论计划）：不超过 %1 个百分点为正常，不超过 %2 个为关注，超过为滞后；到期未达到为滞后</translation>
        </message>
        <message>
            <source>met when the target holds; else actual ÷ straight line to date (the other way round for upper limits): from %1% on track, from %2% watch, below behind; unmet when due is behind</source>
            <translation>达到目标为达标；否则看实际占直线序时进度的比例（上限类相反）：%1% 及以上为正常，%2% 及以上为关注，以下为滞后；到期未达到为滞后</translation>
        </message>
        <message>
            <source>met when the target holds, behind when it does not on its due date; nothing is said before</source>
            <translation>达到目标为达标，到期未达到为滞后；到期前不判</translation>
        </message>
        <message>
            <source>%1 (set by a person)</source>
            <translation>%1（人工改判）</translation>
        </message>
        <message>
            <source>The target of “%1” is the notice's own and cannot be changed here.</source>
            <translation>“%1”的目标出自通知原文，不能在此更改。</translation>
        </message>
        <message>
            <source>A range's upper end must not lie below its lower end; write the smaller value first.</source>
            <translation>区间目标的上限不能小于下限；请先写较小的数。</translation>
        </message>
        <message>
            <source>A rule needs a name, without “@”.</source>
            <translation>规则须有代号，且不含“@”。</translation>
        </message>
        <message>
            <source>The limits of “%1” are in the wrong order: on track must ask for more than watch.</source>
            <translation>“%1”的界限顺序不对：正常的要求须高于关注。</translation>
        </message>
        <message>
            <source>Say why: what a person sets against the figures or the rule needs a reason.</source>
            <translation>请写明理由：人工改动须说明原因。</translation>
        </message>
        <message>
            <source>%1 is open for reading only, so nothing was recorded; start a workbook of your own (File, New) or open a copy.</source>
            <translation>%1 为只读，未作任何记录；请新建自己的工作簿（文件→新建）或打开副本。</translation>
        </message>
        <message>
            <source>The bundled workbook</source>
            <translation>内置工作簿</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <translation>%1，%2到期</translation>
        </message>
        <message>
            <source>target set by</source>
            <translation>目标设定人</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>plan to date</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>straight line to date</source>
            <translation>序时进度（直线）</translation>
        </message>
        <message>
            <source>completion</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>lead or lag</source>
            <translation>进度差</translation>
        </message>
        <message>
            <source>share of time elapsed</source>
            <translation>时间进度</translation>
        </message>
        <message>
            <source>the rule's own light</source>
            <translation>规则判定</translation>
        </message>
        <message>
            <source>set by a person</source>
            <translation>人工改判</translation>
        </message>
        <message>
            <source>%1 is beyond %2, up to which its changes so far and the planned one would go at three times their size</source>
            <translation>%1 超出 %2（按此前最大变动与计划变动的三倍可到之数）</translation>
        </message>
        <message>
            <source>the prefectures' sums give %1</source>
            <translation>市州分子分母汇总为 %1</translation>
        </message>
        <message>
            <source>the prefectures average %1</source>
            <translation>市州平均 %1</translation>
        </message>
        <message>
            <source>the prefectures add up to %1</source>
            <translation>市州合计 %1</translation>
        </message>
        <message>
            <source>incomplete: %1 not reported for %2</source>
            <translation>不完整：%2 %1未报</translation>
        </message>
        <message>
            <source>%1; the province reports %2</source>
            <translation>%1；全省报 %2</translation>
        </message>
        <message>
            <source>%1; the province has not reported</source>
            <translation>%1；全省未报</translation>
        </message>
        <message>
            <source>There is no light rule “%1”; choose one of the workbook's own.</source>
            <translation>没有名为“%1”的判灯规则，请从本工作簿的规则中选择。</translation>
        </message>
        <message>
            <source>%1, set</source>
            <translation>%1·改</translation>
        </message>
        <message>
            <source>A limit is missing: write a number.</source>
            <translation>缺界限值：请填一个数。</translation>
        </message>
        <message>
            <source>A limit in points lies between 0 and 1,000; write it in that range.</source>
            <translation>按百分点的界限应在 0 至 1,000 之间，请改在此范围内。</translation>
        </message>
        <message>
            <source>A limit of r lies between 0 and 10, 1 being exactly the plan; write it in that range.</source>
            <translation>r 的界限应在 0 至 10 之间（1 为恰好等于计划），请改在此范围内。</translation>
        </message>
        <message>
            <source>A limit of a share lies between 0% and 1,000%; write it in that range.</source>
            <translation>完成比例的界限应在 0% 至 1,000% 之间，请改在此范围内。</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <translation>%1（第 %2 版）</translation>
        </message>
        <message>
            <source>points</source>
            <translation>个百分点</translation>
        </message>
        <message>
            <source>on track r ≥ %1, watch r ≥ %2</source>
            <translation>正常 r ≥ %1，关注 r ≥ %2</translation>
        </message>
        <message>
            <source>on track up to %1, watch up to %2</source>
            <translation>正常不超过 %1，关注不超过 %2</translation>
        </message>
        <message>
            <source>on track from %1, watch from %2</source>
            <translation>正常不低于 %1，关注不低于 %2</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>填报值</translation>
        </message>
        <message>
            <source>planned course</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>light set by a person</source>
            <translation>人工改判</translation>
        </message>
        <message>
            <source>break in the series</source>
            <translation>口径变化</translation>
        </message>
        <message>
            <source>deliverable</source>
            <translation>交付物</translation>
        </message>
        <message>
            <source>project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>light rule</source>
            <translation>判灯规则</translation>
        </message>
        <message>
            <source>the default course</source>
            <translation>默认进度</translation>
        </message>
        <message>
            <source>as the rule says</source>
            <translation>按规则判定</translation>
        </message>
        <message>
            <source>comparable</source>
            <translation>前后可比</translation>
        </message>
        <message>
            <source>not comparable</source>
            <translation>前后不可比</translation>
        </message>
        <message>
            <source>target to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>各地区</translation>
        </message>
        <message>
            <source>the whole plan</source>
            <translation>整个方案</translation>
        </message>
        <message numerus="yes">
            <source>%1 figures</source>
            <translation>
                <numerusform>填报值 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on deliverables and projects</source>
            <translation>交付物与项目 %1</translation>
        </message>
        <message>
            <source>%1 on targets, courses and rules</source>
            <translation>目标、进度与规则 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1 lights set or breaks noted</source>
            <translation>
                <numerusform>改判与口径变化 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 entries came in (%2)</source>
            <translation>
                <numerusform>期间入库 %1 条（%2）</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to judge</source>
            <translation>无可判</translation>
        </message>
        <message>
            <source>no light of the province's indicators changed</source>
            <translation>全省指标灯没有变化</translation>
        </message>
        <message>
            <source>%1 %2→%3</source>
            <translation>%1 %2→%3</translation>
        </message>
        <message>
            <source>the province's lights that changed: %1 (%2)</source>
            <translation>全省 %1 个指标灯变化：%2</translation>
        </message>
        <message>
            <source>%1 and others</source>
            <translation>%1等</translation>
        </message>
        <message>
            <source>nothing came in</source>
            <translation>期间没有入库</translation>
        </message>
        <message>
            <source>the prefectures' lights: %1</source>
            <translation>市州指标灯变化 %1 处</translation>
        </message>
        <message>
            <source>deliverables' lights: %1</source>
            <translation>交付物灯变化 %1 项</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>no light</source>
            <translation>无灯</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>changes since %1</source>
            <translation>%1 以来的变动</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>变动前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>变动后</translation>
        </message>
        <message>
            <source>By</source>
            <translation>录入人</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>planned values</source>
            <translation>计划点</translation>
        </message>
        <message>
            <source>straight line</source>
            <translation>直线</translation>
        </message>
        <message>
            <source>an earlier year's course</source>
            <translation>往年进度</translation>
        </message>
        <message>
            <source>the target at all times</source>
            <translation>始终为目标值</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>初步</translation>
        </message>
        <message>
            <source>final</source>
            <translation>核定</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>估计</translation>
        </message>
        <message>
            <source>Straight line</source>
            <translation>序时进度</translation>
        </message>
        <message>
            <source>%1 (in use)</source>
            <translation>%1（现用）</translation>
        </message>
        <message>
            <source>%1, %2: %3, %4</source>
            <translation>%1（%2）：%3，%4</translation>
        </message>
        <message>
            <source>rules compared</source>
            <translation>判灯规则比较</translation>
        </message>
        <message>
            <source>The rules disagree on %1 of %2.</source>
            <translation>各规则判定不一致的有 %1 项，共 %2 项。</translation>
        </message>
        <message>
            <source>“%1” has neither a target nor a figure in %2; choose one of %3.</source>
            <translation>“%1”在%2既无目标也无填报值；请从 %3 中选择。</translation>
        </message>
        <message>
            <source>Target: %1, due %2</source>
            <translation>目标：%1，%2到期</translation>
        </message>
        <message>
            <source>%1 (set by %2)</source>
            <translation>%1（%2 设定）</translation>
        </message>
        <message>
            <source>Light: %1: %2</source>
            <translation>判灯：%1，%2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>上年同期</translation>
        </message>
        <message>
            <source>Prefectures' total</source>
            <translation>市州汇总</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>revised</source>
            <translation>已订正</translation>
        </message>
        <message>
            <source>series broken from here</source>
            <translation>口径变化，与此前不可比</translation>
        </message>
        <message>
            <source>not reported: %1</source>
            <translation>未报：%1</translation>
        </message>
        <message>
            <source>sum of the reports' own figures</source>
            <translation>各期本期值合计</translation>
        </message>
        <message>
            <source>the last report's figure</source>
            <translation>期末值</translation>
        </message>
        <message>
            <source>mean of the reports</source>
            <translation>各期平均</translation>
        </message>
        <message>
            <source>Longer period</source>
            <translation>月季年</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>incomplete, not reported: %1</source>
            <translation>不完整，未报：%1</translation>
        </message>
        <message>
            <source>Year on year: %1 against %2 in %3, %4</source>
            <translation>同比：本期 %1，%3 %2，%4</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 forecasts, off by %3 on average, %4 of what came within the band</source>
            <translation>
                <numerusform>%1：%2 次预计，平均偏差 %3，实际值落在区间内的占 %4</numerusform>
            </translation>
        </message>
        <message>
            <source>Forecast for %1: %2 (%3), %4</source>
            <translation>%1预计：%2（区间 %3），%4</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>后续时段</translation>
        </message>
        <message>
            <source>Planned at its end</source>
            <translation>期末计划值</translation>
        </message>
        <message>
            <source>Laid on it by the plan</source>
            <translation>计划应完成</translation>
        </message>
        <message>
            <source>Must bring</source>
            <translation>须完成</translation>
        </message>
        <message>
            <source>Short so far (negative: ahead)</source>
            <translation>其中已欠（负为超前）</translation>
        </message>
        <message>
            <source>Ten-day periods left</source>
            <translation>剩余旬数</translation>
        </message>
        <message>
            <source>Each of them</source>
            <translation>每旬须完成</translation>
        </message>
        <message>
            <source>Of that the shortfall</source>
            <translation>每旬补欠</translation>
        </message>
        <message>
            <source>From the figure of %1, %2 against a plan of %3 (%4):</source>
            <translation>截至%1，实际 %2，计划进度 %3（以下为%4）：</translation>
        </message>
        <message>
            <source>Earlier forecast for</source>
            <translation>预计时段</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预计值</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>Forecast less actual</source>
            <translation>预计减实际</translation>
        </message>
        <message>
            <source>Within the band</source>
            <translation>是否在区间内</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>One ten-day period ahead</source>
            <translation>提前一旬</translation>
        </message>
        <message>
            <source>However far ahead</source>
            <translation>全部预计</translation>
        </message>
        <message>
            <source>The figures go together; nothing to look at.</source>
            <translation>各项数据相互吻合，没有需要核对的地方。</translation>
        </message>
        <message>
            <source>Nothing left to look at; %1 explained.</source>
            <translation>没有待核对的地方，%1 处已说明。</translation>
        </message>
        <message>
            <source>%1 to look at, %2 explained.</source>
            <translation>%1 处待核对，%2 处已说明。</translation>
        </message>
        <message>
            <source>Warnings only: nothing reported is changed here; a wrong figure is put right by whoever reported it.</source>
            <translation>本页只提示，不改动任何填报值；数据有误的，由填报单位订正。</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>疑点</translation>
        </message>
        <message>
            <source>Held against</source>
            <translation>比对值</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>疑点说明</translation>
        </message>
        <message>
            <source>Explained by</source>
            <translation>说明人</translation>
        </message>
        <message>
            <source>reconciliation</source>
            <translation>数据对账</translation>
        </message>
        <message>
            <source>r = %1</source>
            <translation>r = %1</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>现用</translation>
        </message>
        <message>
            <source>to choose from</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>已被新版取代</translation>
        </message>
        <message>
            <source>bundled</source>
            <translation>系统自带</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>何人所定</translation>
        </message>
        <message>
            <source>light rules</source>
            <translation>判灯规则</translation>
        </message>
        <message>
            <source>There is no indicator “%1”; choose one of %2.</source>
            <translation>没有指标“%1”；请从 %2 中选择。</translation>
        </message>
        <message>
            <source>There is no region “%1”; choose one of %2.</source>
            <translation>没有地区“%1”；请从 %2 中选择。</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1（%2）：%3</translation>
        </message>
        <message>
            <source>“%1” is no period; write 2025, 2025H1, 2025Q1, 2025-03 or 2025-03-X2 (X1, X2 and X3 are the month's ten-day periods).</source>
            <translation>“%1”不是期别；请写作 2025、2025H1、2025Q1、2025-03 或 2025-03-X2（X1、X2、X3 为上旬、中旬、下旬）。</translation>
        </message>
        <message>
            <source>What was recorded between two moments, by whom and why, and the lights it turned.</source>
            <translation>两个时点之间录入了什么、由谁、为何，灯有何变化。</translation>
        </message>
        <message>
            <source>after that time, such as 2025-03-21 or 2025-03-21T08:30</source>
            <translation>此时之后，如 2025-03-21 或 2025-03-21T08:30</translation>
        </message>
        <message>
            <source>and up to that time; now unless given</source>
            <translation>截至此时；不写为现在</translation>
        </message>
        <message>
            <source>Say from when: --from TIME.</source>
            <translation>请写明起始时间：--from TIME。</translation>
        </message>
        <message>
            <source>--to names an earlier time than --from; name the earlier one with --from.</source>
            <translation>--to 早于 --from；请用 --from 写较早的时间。</translation>
        </message>
        <message>
            <source>Every indicator under every rule side by side, with what decided each light.</source>
            <translation>各指标在各条规则下的灯并列比较，附判定依据。</translation>
        </message>
        <message>
            <source>a rule to compare, such as linear-points or plan-ratio@1; may be given several times; the newest version of each unless given</source>
            <translation>参与比较的规则，如 linear-points 或 plan-ratio@1，可写多次；不写为各规则最新版</translation>
        </message>
        <message>
            <source>One indicator by reporting period: figures, plan, forecast, what must come.</source>
            <translation>单项指标逐期：填报值、计划、预计、后续须完成量。</translation>
        </message>
        <message>
            <source>in which region, by its name or code; the province unless given</source>
            <translation>地区，写名称或代码；不写为全省</translation>
        </message>
        <message>
            <source>Say which indicator: --indicator CODE.</source>
            <translation>请写明指标：--indicator CODE。</translation>
        </message>
        <message>
            <source>Figures that do not go together; exit code 1 while any waits to be explained.</source>
            <translation>相互不符的数据；仍有待核对的，退出码为 1。</translation>
        </message>
        <message>
            <source>also those somebody has explained</source>
            <translation>连同已说明的</translation>
        </message>
        <message>
            <source>The light rules: every version, its limits and formula, and which is in use.</source>
            <translation>判灯规则：各版本、界限、公式及现用规则。</translation>
        </message>
        <message>
            <source>at the end of which period, such as 2025, 2025H1, 2025Q1, 2025-03 or 2025-03-X2; the last one reported unless given</source>
            <translation>截至哪一期，如 2025、2025H1、2025Q1、2025-03 或 2025-03-X2；不写为最近一次填报</translation>
        </message>
        <message>
            <source>as known at that time, such as 2025-03-21 or 2025-03-21T08:30</source>
            <translation>按该时点的数据，如 2025-03-21 或 2025-03-21T08:30</translation>
        </message>
        <message>
            <source>judged by which rule, such as linear-points, or plan-ratio@1 for a version; the plan's own unless given</source>
            <translation>按哪条规则判灯，如 linear-points，指定版本写 plan-ratio@1；不写为方案现用规则</translation>
        </message>
        <message>
            <source>only this indicator, by its code or name</source>
            <translation>仅此指标，写代码或名称</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>%1 lies outside the plan, which runs from %2 to %3 (%4); choose a period within it, or a ten-day period after it until the last of its figures comes on %5.</source>
            <translation>%1 不在方案期间内，方案自 %2 至 %3（%4）；请选择其中的期别，或其后截至最后一项数据发布日 %5 的某旬。</translation>
        </message>
        <message>
            <source>%1 is incomplete: the figure for %2 is missing, so its course cannot be followed.</source>
            <translation>%1年数据不完整：缺 %2 的数，不能参照其进度。</translation>
        </message>
        <message>
            <source>In %1 the series counts something else from %2 on, so its course cannot be followed.</source>
            <translation>%1年自 %2 起口径变化，不能参照其进度。</translation>
        </message>
        <message>
            <source>%1 did not end above zero, so there are no shares of it.</source>
            <translation>%1年期末数不大于零，不能换算比例。</translation>
        </message>
        <message>
            <source>The course falls in %1, from %2 to %3.</source>
            <translation>注意：计划进度在%1下降（由 %2 到 %3），累计数一般不应下降。</translation>
        </message>
        <message>
            <source>The course ends at %1 and not at the target of %2.</source>
            <translation>注意：计划进度止于 %1，与目标 %2 不一致。</translation>
        </message>
        <message>
            <source>with it %1 is as planned</source>
            <translation>完成后%1即达计划</translation>
        </message>
        <message numerus="yes">
            <source>the rest of %1 must bring %2, %3 in each of %4 ten-day periods</source>
            <translation>
                <numerusform>%1还须完成 %2（%4 旬，每旬 %3）</numerusform>
            </translation>
        </message>
        <message>
            <source>The target is still to be set; then it can be said what each period must bring.</source>
            <translation>目标待定；定下目标后方可逐级倒排。</translation>
        </message>
        <message>
            <source>The target is an upper limit: there is nothing to bring, only to stay below.</source>
            <translation>目标为上限，不作倒排，控制在限内即可。</translation>
        </message>
        <message>
            <source>The target is reached; nothing remains to be brought.</source>
            <translation>已达到目标，无须再补。</translation>
        </message>
        <message>
            <source>The target was due at the end of %1; no period is left to bring anything.</source>
            <translation>目标已于%1末到期，没有剩余期别可倒排。</translation>
        </message>
        <message>
            <source>Nothing has been reported yet; what remains cannot be shared out.</source>
            <translation>尚未填报，无法倒排。</translation>
        </message>
        <message>
            <source>No course is planned to a target due in %1; plan one with Edit, Target and planned course.</source>
            <translation>目标%1到期，尚未排计划进度，无法倒排；请用“编辑→目标与计划进度”排定。</translation>
        </message>
        <message>
            <source>No period is left until the target is due.</source>
            <translation>目标到期前没有剩余期别。</translation>
        </message>
        <message>
            <source>plan %1, ahead by %2</source>
            <translation>计划 %1，已超前 %2</translation>
        </message>
        <message>
            <source>plan %1, shortfall so far %2</source>
            <translation>计划 %1，补欠 %2</translation>
        </message>
        <message>
            <source>%1 must bring %2 (%3)</source>
            <translation>%1旬须完成 %2（%3）</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1；%2</translation>
        </message>
        <message>
            <source>Same period last year: %1</source>
            <translation>上年同期：%1</translation>
        </message>
        <message>
            <source>Year on year %1 (same period last year %2)</source>
            <translation>同比 %1（上年同期 %2）</translation>
        </message>
        <message numerus="yes">
            <source>%1 earlier forecasts one ten-day period ahead were off by %2 on average, %3 of them within the band (backtest on the figures in force)</source>
            <translation>
                <numerusform>此前 %1 次提前一旬的预计平均偏差 %2，%3 次落在区间内（按现行数回测）</numerusform>
            </translation>
        </message>
        <message>
            <source>target of %1, %2</source>
            <translation>%1（%2）的目标</translation>
        </message>
        <message>
            <source>planned course of %1, %2</source>
            <translation>%1（%2）的计划进度</translation>
        </message>
        <message>
            <source>%1 of the target</source>
            <translation>占目标 %1</translation>
        </message>
        <message>
            <source>not planned; %1 in between</source>
            <translation>未排；推算为 %1</translation>
        </message>
        <message>
            <source>The target is due after the plan's period; until a course is planned it is not judged.</source>
            <translation>目标在本方案期后到期；未排计划进度前不判灯。</translation>
        </message>
        <message>
            <source>“%1” is not a number; write it in digits, such as 12.5.</source>
            <translation>“%1”不是数字，请用数字填写，如 12.5。</translation>
        </message>
        <message>
            <source>“%1” is a percentage; this indicator is counted in %2.</source>
            <translation>“%1”是百分数，本指标单位为%2。</translation>
        </message>
        <message>
            <source>guidance %1</source>
            <translation>指导目标：%1</translation>
        </message>
        <message>
            <source>%1: %2→%3</source>
            <translation>%1：%2→%3</translation>
        </message>
        <message>
            <source>%1; why: %2</source>
            <translation>%1；原因：%2</translation>
        </message>
        <message>
            <source>%1; source: %2</source>
            <translation>%1；来源：%2</translation>
        </message>
        <message>
            <source>%1 · %2 · %3: %4</source>
            <translation>%1 · %2 · %3：%4</translation>
        </message>
        <message>
            <source>Take an explanation back</source>
            <translation>撤销说明</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Explain and let stand</source>
            <translation>说明并放行</translation>
        </message>
        <message>
            <source>Let it stand</source>
            <translation>放行</translation>
        </message>
        <message>
            <source>explanation of “%1” taken back</source>
            <translation>撤销“%1”疑点的说明</translation>
        </message>
        <message>
            <source>finding on “%1” explained</source>
            <translation>说明“%1”的疑点</translation>
        </message>
        <message>
            <source>%1 (source: %2)</source>
            <translation>%1（来源：%2）</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>入库时间</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>增减</translation>
        </message>
        <message>
            <source>Light before</source>
            <translation>原灯</translation>
        </message>
        <message>
            <source>Light after</source>
            <translation>现灯</translation>
        </message>
        <message>
            <source>Why and source</source>
            <translation>原因与来源</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版次</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>本期值</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计值</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Apart by</source>
            <translation>相差</translation>
        </message>
        <message>
            <source>What does not go together</source>
            <translation>不符之处</translation>
        </message>
        <message>
            <source>Why it may stand</source>
            <translation>放行理由</translation>
        </message>
        <message>
            <source>From period</source>
            <translation>起始期</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>变化内容</translation>
        </message>
        <message>
            <source>all sectors</source>
            <translation>全部板块</translation>
        </message>
        <message>
            <source>all regions</source>
            <translation>全部地区</translation>
        </message>
        <message>
            <source>Kind of finding</source>
            <translation>疑点类型</translation>
        </message>
        <message>
            <source>all kinds</source>
            <translation>全部类型</translation>
        </message>
        <message>
            <source>by plan</source>
            <translation>计划口径</translation>
        </message>
        <message>
            <source>by points</source>
            <translation>直线·百分点</translation>
        </message>
        <message>
            <source>by share</source>
            <translation>直线·比例</translation>
        </message>
        <message>
            <source>when due</source>
            <translation>到期判定</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 ✓ in force</source>
            <translation>%1 ✓ 现行</translation>
        </message>
        <message>
            <source>%1 v%2</source>
            <translation>%1 第%2版</translation>
        </message>
        <message>
            <source>Set by a person</source>
            <translation>人工改判</translation>
        </message>
        <message>
            <source>from the beginning</source>
            <translation>随方案</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>现行</translation>
        </message>
        <message>
            <source>✓ judges</source>
            <translation>✓ 现行</translation>
        </message>
        <message>
            <source>Name and version</source>
            <translation>代号与版本</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>界限</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起用</translation>
        </message>
        <message>
            <source>The course has two values for %1; keep one of them.</source>
            <translation>计划进度在%1有两个数值，请保留其中一个。</translation>
        </message>
        <message>
            <source>months 1–2</source>
            <translation>1—2月</translation>
        </message>
        <message>
            <source>%1 against %2 on the straight line, which allows no ratio</source>
            <translation>实际 %1，序时进度 %2，无法计算比例</translation>
        </message>
        <message numerus="yes">
            <source>%1, changed for %2 periods</source>
            <translation>
                <numerusform>%1（%2 期有改动）</numerusform>
            </translation>
        </message>
        <message>
            <source>The last entry of this kind was recorded on %1, which is later than this computer's clock says; set the clock right and record again.</source>
            <translation>同类记录最近一次为 %1，晚于本机时钟；请先校准本机时间再记录。</translation>
        </message>
        <message>
            <source>This round is closed, and what was recorded in it stays as it is; start the next round.</source>
            <translation>本轮调度已办结，所记内容不再变动；请开始下一轮。</translation>
        </message>
        <message>
            <source>Give the entry a name.</source>
            <translation>请填写名称。</translation>
        </message>
        <message>
            <source>“%1” is no state of this ledger; choose one of the list.</source>
            <translation>“%1”不是本台账的状态，请从列表中选择。</translation>
        </message>
        <message>
            <source>An amount cannot be less than nothing.</source>
            <translation>金额、数量不能小于零。</translation>
        </message>
        <message>
            <source>The price that warns of a rise must lie above the one that warns of a fall.</source>
            <translation>上限预警价应高于下限预警价。</translation>
        </message>
        <message>
            <source>Going back to an earlier state needs a reason; say why.</source>
            <translation>退回到前面的状态需要说明原因，请填写。</translation>
        </message>
        <message>
            <source>A step was left out; go through it, or say why it was not needed.</source>
            <translation>跳过了中间环节；请逐步办理，或说明为何无需办理。</translation>
        </message>
        <message>
            <source>The state before began on %1; this one cannot have begun earlier.</source>
            <translation>前一状态始于%1，本状态不能更早。</translation>
        </message>
        <message>
            <source>Say on which day it was done.</source>
            <translation>请填写完成日期。</translation>
        </message>
        <message>
            <source>What is done needs evidence: a document number, a link, a description or an attached file.</source>
            <translation>已完成的事项须有佐证：文号、链接、说明或附件，任填一项。</translation>
        </message>
        <message>
            <source>Say on which day the stage began.</source>
            <translation>请填写进入本阶段的日期。</translation>
        </message>
        <message>
            <source>Say which unit it is assigned to.</source>
            <translation>请填写交办单位。</translation>
        </message>
        <message>
            <source>Say by when the unit is to answer.</source>
            <translation>请填写办理时限。</translation>
        </message>
        <message>
            <source>Write down the answer that was given.</source>
            <translation>请填写答复内容。</translation>
        </message>
        <message>
            <source>It is struck off only with a result; write down what came of it.</source>
            <translation>有结果方可销号，请填写办理结果。</translation>
        </message>
        <message>
            <source>Say which period the round is about.</source>
            <translation>请填写本轮调度的期别。</translation>
        </message>
        <message>
            <source>Write down what this step came to before the next.</source>
            <translation>请先填写本步骤的结果，再进入下一步。</translation>
        </message>
        <message>
            <source>no due date is set</source>
            <translation>未定时限</translation>
        </message>
        <message>
            <source>ledger</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>added, %1</source>
            <translation>新增，%1</translation>
        </message>
        <message>
            <source>listed</source>
            <translation>已列入</translation>
        </message>
        <message>
            <source>being followed up</source>
            <translation>跟进中</translation>
        </message>
        <message>
            <source>off the list</source>
            <translation>已出清单</translation>
        </message>
        <message>
            <source>raised</source>
            <translation>已提出</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>已交办</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>已答复</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已销号</translation>
        </message>
        <message>
            <source>arranged</source>
            <translation>已安排</translation>
        </message>
        <message>
            <source>allotted</source>
            <translation>已下达</translation>
        </message>
        <message>
            <source>arrived</source>
            <translation>已到位</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>已支出</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>监测中</translation>
        </message>
        <message>
            <source>dispatching</source>
            <translation>一调度</translation>
        </message>
        <message>
            <source>supervising</source>
            <translation>一督导</translation>
        </message>
        <message>
            <source>reconciling</source>
            <translation>一对账</translation>
        </message>
        <message>
            <source>analysing</source>
            <translation>一分析</translation>
        </message>
        <message>
            <source>reporting</source>
            <translation>一通报</translation>
        </message>
        <message>
            <source>Stage since</source>
            <translation>进入本阶段日期</translation>
        </message>
        <message>
            <source>State since</source>
            <translation>状态日期</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Matter</source>
            <translation>问题诉求</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>品种</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮次</translation>
        </message>
        <message>
            <source>Code in the plan</source>
            <translation>方案内编号</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县市区</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>项目库级次</translation>
        </message>
        <message>
            <source>Provincial key project</source>
            <translation>省级重点项目</translation>
        </message>
        <message>
            <source>Enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>所属项目</translation>
        </message>
        <message>
            <source>Works begun or resumed on</source>
            <translation>开复工日期</translation>
        </message>
        <message>
            <source>Total investment</source>
            <translation>总投资</translation>
        </message>
        <message>
            <source>Planned for the year</source>
            <translation>年度计划投资</translation>
        </message>
        <message>
            <source>Completed this year</source>
            <translation>本年完成投资</translation>
        </message>
        <message>
            <source>What blocks it</source>
            <translation>堵点</translation>
        </message>
        <message>
            <source>Arranged</source>
            <translation>安排</translation>
        </message>
        <message>
            <source>Allotted</source>
            <translation>下达</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>到位</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预期</translation>
        </message>
        <message>
            <source>Unit of measurement</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Warn below</source>
            <translation>下限预警价</translation>
        </message>
        <message>
            <source>Warn above</source>
            <translation>上限预警价</translation>
        </message>
        <message>
            <source>What is being done</source>
            <translation>采取措施</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>办理结果</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Document date</source>
            <translation>成文日期</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>调度</translation>
        </message>
        <message>
            <source>Supervision</source>
            <translation>督导</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>对账</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Bulletin</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Raised by</source>
            <translation>提出单位或企业</translation>
        </message>
        <message>
            <source>To be completed by</source>
            <translation>计划竣工</translation>
        </message>
        <message>
            <source>%1 (10,000 yuan)</source>
            <translation>%1（万元）</translation>
        </message>
        <message>
            <source>provincial</source>
            <translation>省级</translation>
        </message>
        <message>
            <source>prefectural</source>
            <translation>市州级</translation>
        </message>
        <message>
            <source>county's</source>
            <translation>县级</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>问题诉求</translation>
        </message>
        <message>
            <source>Prices</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>调度轮次</translation>
        </message>
        <message>
            <source>There is no ledger “%1” any more; choose one of the workbook's.</source>
            <translation>台账“%1”已不存在，请选择工作簿中的台账。</translation>
        </message>
        <message>
            <source>“%1” was changed by %2 on %3, after you opened it; open it again and change what is still to be changed.</source>
            <translation>“%1”在您打开之后已由%2于%3改动；请重新打开，再改仍需改的内容。</translation>
        </message>
        <message>
            <source>%1 is larger than the %2 MB a workbook takes of one file; attach a smaller one, or note a link to it.</source>
            <translation>%1超过单个附件上限%2 MB；请附较小的文件，或改填链接。</translation>
        </message>
        <message>
            <source>%1 was not read completely; attach it again.</source>
            <translation>%1未能完整读取，请重新添加。</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>请填写清单名称。</translation>
        </message>
        <message>
            <source>There is a ledger “%1” already; choose another name.</source>
            <translation>已有台账“%1”，请另取名称。</translation>
        </message>
        <message>
            <source>“%1” belongs to the plan; only lists can be added, renamed or taken away.</source>
            <translation>“%1”是方案自带的台账；只有清单可以新增、改名或移除。</translation>
        </message>
        <message>
            <source>A price is more than nothing; to take one back leave it empty.</source>
            <translation>价格应大于零；撤回价格请留空。</translation>
        </message>
        <message>
            <source>ledger and report</source>
            <translation>台账与填报</translation>
        </message>
        <message>
            <source>the ledger makes %1, %2 is reported, %3 apart</source>
            <translation>台账算得%1，填报%2，相差%3</translation>
        </message>
        <message>
            <source>arranged %1</source>
            <translation>安排%1</translation>
        </message>
        <message>
            <source>allotted %1</source>
            <translation>下达%1</translation>
        </message>
        <message>
            <source>arrived %1</source>
            <translation>到位%1</translation>
        </message>
        <message>
            <source>paid %1</source>
            <translation>支出%1</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source> → </source>
            <translation> → </translation>
        </message>
        <message>
            <source>%1 arranged, but the notice names %2</source>
            <translation>安排%1，通知所列为%2</translation>
        </message>
        <message>
            <source>%1 allotted, more than the %2 arranged</source>
            <translation>下达%1，多于安排的%2</translation>
        </message>
        <message>
            <source>%1 arrived, more than the %2 allotted</source>
            <translation>到位%1，多于下达的%2</translation>
        </message>
        <message>
            <source>%1 paid, more than the %2 that arrived</source>
            <translation>支出%1，多于到位的%2</translation>
        </message>
        <message>
            <source>%1 in the ledgers</source>
            <translation>台账 %1</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>所在语句</translation>
        </message>
        <message>
            <source>Tracked by, or why not</source>
            <translation>跟踪事项或不跟踪的理由</translation>
        </message>
        <message>
            <source>…%1…</source>
            <translation>…%1…</translation>
        </message>
        <message>
            <source>preamble</source>
            <translation>前言</translation>
        </message>
        <message>
            <source>nothing follows it up yet</source>
            <translation>尚无事项跟踪</translation>
        </message>
        <message>
            <source>indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>funding</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>mechanism or list</source>
            <translation>机制或清单</translation>
        </message>
        <message>
            <source>✓ tracked</source>
            <translation>✓ 已跟踪</translation>
        </message>
        <message>
            <source>– waived</source>
            <translation>– 已说明</translation>
        </message>
        <message>
            <source>◆ open</source>
            <translation>◆ 未落实</translation>
        </message>
        <message>
            <source>quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>deadline</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>action</source>
            <translation>动作</translation>
        </message>
        <message>
            <source>%1 places tracked · %2 waived with a reason · %3 open</source>
            <translation>%1处已跟踪 · %2处已说明 · %3处未落实</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>entries: %1</source>
            <translation>共%1条</translation>
        </message>
        <message>
            <source>%1 (reported: %2)</source>
            <translation>%1（填报%2）</translation>
        </message>
        <message>
            <source>%1 (not reported)</source>
            <translation>%1（未填报）</translation>
        </message>
        <message>
            <source>No provincial key project is listed in the ledger yet; no rate can be made from it.</source>
            <translation>台账尚未列入省级重点项目，无法计算开复工率和投资完成率。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 provincial key projects in the ledger, %3 of them started or resumed by %4, which makes %5</source>
            <translation>
                <numerusform>%1：台账列省级重点项目%2个，截至%4已开复工%3个，开复工率%5</numerusform>
            </translation>
        </message>
        <message>
            <source>of the year's planned investment %1 is completed</source>
            <translation>年度计划投资完成率%1</translation>
        </message>
        <message>
            <source>%1 do not say what is planned for the year</source>
            <translation>%1个项目未填年度计划投资</translation>
        </message>
        <message>
            <source>Place in the notice</source>
            <translation>通知语句</translation>
        </message>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2（%3）</translation>
        </message>
        <message>
            <source>What follows up each quantity, deadline and action of the notice; exit code 1 while any is open.</source>
            <translation>列出通知中每处数量、时限、动作及其跟踪事项；有未落实的，退出码为1。</translation>
        </message>
        <message>
            <source>There is no unit “%1”; choose one of %2.</source>
            <translation>没有责任单位“%1”；可选：%2。</translation>
        </message>
        <message>
            <source>There is no ledger “%1”; choose one of %2.</source>
            <translation>没有台账“%1”；可选：%2。</translation>
        </message>
        <message>
            <source>“%1” is no day; write it as 2025-03-21.</source>
            <translation>“%1”不是日期；请写作2025-03-21。</translation>
        </message>
        <message>
            <source>The ledgers, or the entries of one with their lights.</source>
            <translation>列出台账，或一本台账的各条及其亮灯。</translation>
        </message>
        <message>
            <source>only what this unit answers for, by its name</source>
            <translation>只列该责任单位的事项，写单位名称</translation>
        </message>
        <message>
            <source>only in this region, by its name or code</source>
            <translation>只列该地区，写名称或代码</translation>
        </message>
        <message>
            <source>only what bears this light, such as behind</source>
            <translation>只列亮该灯的，如behind</translation>
        </message>
        <message>
            <source>only what is due by that day</source>
            <translation>只列该日及以前到期的</translation>
        </message>
        <message>
            <source>only what holds all of these words</source>
            <translation>只列含有全部这些字词的</translation>
        </message>
        <message>
            <source>Name one ledger at a time.</source>
            <translation>一次只能指定一本台账。</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>%1 (%2 more things)</source>
            <translation>%1（另改%2项）</translation>
        </message>
        <message>
            <source>%1; said anew: %2</source>
            <translation>%1；更新：%2</translation>
        </message>
        <message>
            <source>The words</source>
            <translation>字词</translation>
        </message>
        <message>
            <source>Number of entries</source>
            <translation>条数</translation>
        </message>
        <message>
            <source>%1 above the warning line of %2</source>
            <translation>高于预警线 %2，超出 %1</translation>
        </message>
        <message>
            <source>%1 below the warning line of %2</source>
            <translation>低于预警线 %2，低 %1</translation>
        </message>
        <message>
            <source>as it came with the plan</source>
            <translation>随方案带入，尚未填报</translation>
        </message>
        <message>
            <source>recorded %1 by %2</source>
            <translation>%2 于 %1 登记</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>In the notice's words</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>%1及以前</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1起</translation>
        </message>
        <message>
            <source>one entry</source>
            <translation>某一条目</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>关键词</translation>
        </message>
        <message>
            <source>open only</source>
            <translation>只看未办结</translation>
        </message>
        <message>
            <source>due this ten-day period</source>
            <translation>本旬到期</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>no due date</source>
            <translation>未定时限</translation>
        </message>
        <message>
            <source>days…</source>
            <translation>指定日期…</translation>
        </message>
        <message>
            <source>Arranged to paid</source>
            <translation>资金进度</translation>
        </message>
        <message>
            <source>Latest price</source>
            <translation>最新价格</translation>
        </message>
        <message>
            <source>Price of</source>
            <translation>价格日期</translation>
        </message>
        <message>
            <source>Against the one before</source>
            <translation>较上次</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>预警</translation>
        </message>
        <message>
            <source>arranged %1, allotted %2, arrived %3, paid %4 (%5)</source>
            <translation>安排 %1，下达 %2，到位 %3，拨付 %4（%5）</translation>
        </message>
        <message>
            <source>no price yet</source>
            <translation>尚未报价</translation>
        </message>
        <message>
            <source>%1 is the only evidence that this is done; note a document number or another evidence first.</source>
            <translation>%1 是办结的唯一佐证；请先填写文号或其他佐证。</translation>
        </message>
        <message numerus="yes">
            <source>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</source>
            <translation>
                <numerusform>“%1”还有 %2 条未办结；请先办结或删除这些条目，再移除清单。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is no file; choose a file to attach.</source>
            <translation>%1 不是文件；请选择要附上的文件。</translation>
        </message>
        <message>
            <source>%1 is empty; there is nothing in it to attach.</source>
            <translation>%1 是空文件，没有可附的内容。</translation>
        </message>
        <message>
            <source>%1 cannot be read; close it in other programs and attach it again.</source>
            <translation>无法读取 %1；请先在其他程序中关闭它，再重新添加。</translation>
        </message>
        <message>
            <source>What you typed is not recorded yet. Throw it away?</source>
            <translation>填写的内容尚未登记，是否放弃？</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>The notice says: “%1”. What it fixes cannot be changed here.</source>
            <translation>通知原文：“%1”。原文确定的内容不在此修改。</translation>
        </message>
        <message>
            <source>Add to “%1”</source>
            <translation>新增 — %1</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>新增：%1</translation>
        </message>
        <message>
            <source>Edit — %1</source>
            <translation>编辑 — %1</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>登记(&amp;R)</translation>
        </message>
        <message>
            <source>Edit: %1</source>
            <translation>编辑：%1</translation>
        </message>
        <message>
            <source>%1: from “%2” to “%3”.</source>
            <translation>%1：由“%2”转为“%3”。</translation>
        </message>
        <message>
            <source>A closed round is not changed any more, and closing it cannot be undone.</source>
            <translation>办结后本轮内容不再改动，办结操作不能撤销。</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>基本情况</translation>
        </message>
        <message>
            <source>How far it is</source>
            <translation>进展情况</translation>
        </message>
        <message>
            <source>Investment</source>
            <translation>投资情况</translation>
        </message>
        <message>
            <source>Amounts</source>
            <translation>资金情况</translation>
        </message>
        <message>
            <source>When to warn</source>
            <translation>预警线</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数量情况</translation>
        </message>
        <message>
            <source>How it is handled</source>
            <translation>办理情况</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件依据</translation>
        </message>
        <message>
            <source>What shows that it is done</source>
            <translation>完成佐证</translation>
        </message>
        <message>
            <source>What each step came to</source>
            <translation>各环节情况</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来源与备注</translation>
        </message>
        <message>
            <source>Start…</source>
            <translation>启动…</translation>
        </message>
        <message>
            <source>Note as done…</source>
            <translation>登记完成…</translation>
        </message>
        <message>
            <source>On to securing inputs…</source>
            <translation>进入要素保障阶段…</translation>
        </message>
        <message>
            <source>On to approval…</source>
            <translation>进入审批阶段…</translation>
        </message>
        <message>
            <source>On to construction…</source>
            <translation>进入建设阶段…</translation>
        </message>
        <message>
            <source>On to acceptance…</source>
            <translation>进入竣工验收阶段…</translation>
        </message>
        <message>
            <source>On to post-evaluation…</source>
            <translation>进入后评价阶段…</translation>
        </message>
        <message>
            <source>Follow it up…</source>
            <translation>开始跟进…</translation>
        </message>
        <message>
            <source>Take off the list…</source>
            <translation>移出清单…</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>交办…</translation>
        </message>
        <message>
            <source>Note the answer…</source>
            <translation>登记答复…</translation>
        </message>
        <message>
            <source>Strike off as settled…</source>
            <translation>销号…</translation>
        </message>
        <message>
            <source>Note what was allotted…</source>
            <translation>登记下达…</translation>
        </message>
        <message>
            <source>Note what arrived…</source>
            <translation>登记到位…</translation>
        </message>
        <message>
            <source>Note what was paid…</source>
            <translation>登记支付…</translation>
        </message>
        <message>
            <source>On to the supervision…</source>
            <translation>转入督导…</translation>
        </message>
        <message>
            <source>On to the reconciliation…</source>
            <translation>转入对账…</translation>
        </message>
        <message>
            <source>On to the analysis…</source>
            <translation>转入分析…</translation>
        </message>
        <message>
            <source>On to the bulletin…</source>
            <translation>转入通报…</translation>
        </message>
        <message>
            <source>Close the round…</source>
            <translation>办结本轮…</translation>
        </message>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>Version no.</source>
            <translation>版次</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>with the plan</source>
            <translation>随方案带入</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更内容</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>变更说明</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>In the ledger</source>
            <translation>是否在册</translation>
        </message>
        <message>
            <source>measure %1</source>
            <translation>第%1条</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>没有找到。</translation>
        </message>
        <message>
            <source>%1 · measure %2</source>
            <translation>%1 · 第%2条</translation>
        </message>
        <message>
            <source>Prefectures and counties</source>
            <translation>市州、县市区</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Items of the notice</source>
            <translation>通知事项</translation>
        </message>
        <message>
            <source>The notice's words</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>“%1” ascending</source>
            <translation>按“%1”升序</translation>
        </message>
        <message>
            <source>“%1” descending</source>
            <translation>按“%1”降序</translation>
        </message>
        <message>
            <source>Original order</source>
            <translation>原来的顺序</translation>
        </message>
        <message>
            <source>Freeze the columns up to “%1”</source>
            <translation>冻结到“%1”列</translation>
        </message>
        <message>
            <source>Unfreeze</source>
            <translation>取消冻结</translation>
        </message>
        <message>
            <source>Look for words in the table…</source>
            <translation>表内查找…</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>复制（含表头）</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Measures, indicators, units, places, entries and words of the notice.</source>
            <translation>查找举措、指标、单位、市州县、台账条目和通知原文。</translation>
        </message>
        <message>
            <source>Name the words to find.</source>
            <translation>请给出要查找的词。</translation>
        </message>
        <message>
            <source>%1 does not answer for measure %2</source>
            <translation>%1不承担举措：%2</translation>
        </message>
        <message>
            <source>%1: no indicator of measure %2 is judged here</source>
            <translation>%1：举措“%2”在本地没有判灯指标</translation>
        </message>
        <message>
            <source>%1
%2
%3: %4</source>
            <translation>%1
%2
%3：%4</translation>
        </message>
        <message>
            <source>the province itself</source>
            <translation>省本级</translation>
        </message>
        <message>
            <source>no county named</source>
            <translation>未列县市区</translation>
        </message>
        <message>
            <source>no enterprise named</source>
            <translation>未列企业</translation>
        </message>
        <message numerus="yes">
            <source>%1 entries open, %2 of them overdue</source>
            <translation>
                <numerusform>台账未办结 %1 项，其中逾期 %2 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators: %2 behind, %3 to be watched, %4 not reported</source>
            <translation>
                <numerusform>指标 %1 项：滞后 %2、关注 %3、未报 %4</numerusform>
            </translation>
        </message>
        <message>
            <source>%1; %2.</source>
            <translation>%1；%2。</translation>
        </message>
        <message numerus="yes">
            <source>%1; %2; late %3 times.</source>
            <translation>
                <numerusform>%1；%2；迟报 %3 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>1 Dispatch</source>
            <translation>一调度</translation>
        </message>
        <message>
            <source>2 Supervision</source>
            <translation>一督导</translation>
        </message>
        <message>
            <source>3 Reconciliation</source>
            <translation>一对账</translation>
        </message>
        <message>
            <source>4 Analysis</source>
            <translation>一分析</translation>
        </message>
        <message>
            <source>5 Bulletin</source>
            <translation>一通报</translation>
        </message>
        <message numerus="yes">
            <source>%1 figures are due, %2 of them not reported.</source>
            <translation>
                <numerusform>应报 %1 项，未报 %2 项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 findings are to be looked at, %2 explained.</source>
            <translation>
                <numerusform>待核对 %1 处，已说明 %2 处。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators are behind or to be watched, %2 of them not analysed yet.</source>
            <translation>
                <numerusform>滞后或关注的指标 %1 项，尚未分析 %2 项。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The bulletin must name %1 indicators and units, %2 of them it does not yet.</source>
            <translation>
                <numerusform>通报应点到的指标和单位 %1 个，尚未写入 %2 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>As of %1: %2</source>
            <translation>截至%1：%2</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 项</translation>
        </message>
        <message numerus="yes">
            <source>Leads %1 measures</source>
            <translation>
                <numerusform>牵头 %1 项举措</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leads %1 measures and answers for %2</source>
            <translation>
                <numerusform>牵头 %1 项举措，另承担 %2 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 open, none overdue</source>
            <translation>未办结 %1 项，无逾期</translation>
        </message>
        <message numerus="yes">
            <source>%1 open (%2 overdue, the longest by %3 days)</source>
            <translation>
                <numerusform>未办结 %1 项（逾期 %2 项，最长 %3 天）</numerusform>
            </translation>
        </message>
        <message>
            <source>Its figure</source>
            <translation>该指标数值</translation>
        </message>
        <message>
            <source>Its light</source>
            <translation>该指标灯</translation>
        </message>
        <message>
            <source>What is lacking</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>Against the province</source>
            <translation>与全省比</translation>
        </message>
        <message>
            <source>Lists and others</source>
            <translation>清单等</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>Planned this year (10,000 yuan)</source>
            <translation>年度计划（万元）</translation>
        </message>
        <message>
            <source>Completed (10,000 yuan)</source>
            <translation>已完成（万元）</translation>
        </message>
        <message>
            <source>Ledger entries</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Figure or ledger</source>
            <translation>期别或台账</translation>
        </message>
        <message>
            <source>In time until</source>
            <translation>应报日</translation>
        </message>
        <message>
            <source>Came on</source>
            <translation>实报日</translation>
        </message>
        <message>
            <source>Days late</source>
            <translation>迟报天数</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>滞后</translation>
        </message>
        <message>
            <source>measures whose light is behind</source>
            <translation>灯色为滞后的举措数</translation>
        </message>
        <message>
            <source>entries of all ledgers that are not finished</source>
            <translation>各台账尚未办结的事项数</translation>
        </message>
        <message>
            <source>of the open entries, those past their due date</source>
            <translation>未办结事项中已过期限的项数</translation>
        </message>
        <message>
            <source>Stands at</source>
            <translation>所处环节</translation>
        </message>
        <message>
            <source>closed round</source>
            <translation>已办结</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>单位、地区</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>done with</source>
            <comment>a dispatch round</comment>
            <translation>已办结</translation>
        </message>
        <message>
            <source>“%1” is in the notice, so it stays in the ledger; say in its remark why nothing is to be done.</source>
            <translation>“%1”是通知明确的事项，保留在台账中；无需办理的，请在备注中说明原因。</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>入库记录</translation>
        </message>
        <message>
            <source>Came late: %1</source>
            <translation>迟报 %1 次</translation>
        </message>
        <message>
            <source>What lies below</source>
            <translation>下级情况</translation>
        </message>
        <message>
            <source>Unit of the price</source>
            <translation>计价单位</translation>
        </message>
        <message>
            <source>Day of the price</source>
            <translation>价格日期</translation>
        </message>
        <message>
            <source>Change since the price before</source>
            <translation>较上次</translation>
        </message>
        <message>
            <source>%1 do not say what is completed, so that the share is incomplete and is not held against the reported one</source>
            <translation>%1个项目未填完成投资，完成率不完整，暂不与填报值比对</translation>
        </message>
        <message>
            <source>%1 more are under construction and do not say when works began</source>
            <translation>另有%1个在建项目未填开复工日期</translation>
        </message>
        <message>
            <source>no round was started for this period</source>
            <translation>本期尚未开启调度</translation>
        </message>
        <message>
            <source>%1 has no counties to choose from.</source>
            <translation>“%1”之下没有可选的县（区、市）。</translation>
        </message>
        <message>
            <source>There is no county “%1” in %2; choose one of %3.</source>
            <translation>%2没有名为“%1”的县（区、市），请从以下选择：%3。</translation>
        </message>
        <message>
            <source>A prefecture, a county or the province: its figures, what lies below it and what is open there.</source>
            <translation>市州、县（区、市）或全省：指标、下级地区和未办结事项。</translation>
        </message>
        <message>
            <source>Name one region, and a county of it or none.</source>
            <translation>请写出一个地区，可再写其下的一个县（区、市）。</translation>
        </message>
        <message>
            <source>The last round, or a period's, with what is left of each of its five steps.</source>
            <translation>最近一轮（或指定期别）调度“五个一”各环节还要办的事。</translation>
        </message>
        <message>
            <source>Name one period at a time.</source>
            <translation>一次只能写一个期别。</translation>
        </message>
        <message>
            <source>What a unit leads, owes and has reported late.</source>
            <translation>一个单位的牵头举措、未办结事项和迟报情况。</translation>
        </message>
        <message>
            <source>Name one unit.</source>
            <translation>请写出一个单位的名称。</translation>
        </message>
        <message>
            <source>There is no such county; choose one of the list.</source>
            <translation>没有这个县（市、区、行委），请从列表中选择。</translation>
        </message>
        <message>
            <source>%1 belongs to %2; choose that prefecture, or another county.</source>
            <translation>%1属于%2，请改选该市州，或改选其他县（市、区、行委）。</translation>
        </message>
        <message>
            <source>“%1” is no period; choose the ten days, month or quarter the round is about.</source>
            <translation>“%1”不是报告期，请选择本轮调度所对应的旬、月或季度。</translation>
        </message>
        <message>
            <source>%1 is not in the plan's time, %2; choose a period that is.</source>
            <translation>%1不在方案期限（%2）之内，请选择期限内的报告期。</translation>
        </message>
        <message>
            <source>The state of money follows from its amounts; enter what was arranged, allotted, has arrived or was paid.</source>
            <translation>资金状态由金额确定，请填写安排、下达、到位或支付金额。</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>attachment</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>list</source>
            <translation>清单</translation>
        </message>
        <message numerus="yes">
            <source>%1 prices</source>
            <translation>
                <numerusform>价格 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 attached files</source>
            <translation>
                <numerusform>附件 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on lists</source>
            <translation>清单 %1</translation>
        </message>
        <message>
            <source>another entry</source>
            <translation>另一事项</translation>
        </message>
        <message>
            <source>%1 %2→%3</source>
            <comment>a field, before, after</comment>
            <translation>%1 %2→%3</translation>
        </message>
        <message>
            <source>%1 taken away</source>
            <comment>an attached file</comment>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>%1 attached</source>
            <comment>an attached file</comment>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>%1 replaced</source>
            <comment>an attached file</comment>
            <translation>更换 %1</translation>
        </message>
        <message>
            <source>taken away</source>
            <comment>a list</comment>
            <translation>移除</translation>
        </message>
        <message>
            <source>added</source>
            <comment>a list</comment>
            <translation>新增</translation>
        </message>
        <message>
            <source>renamed “%1”</source>
            <comment>a list</comment>
            <translation>改名为“%1”</translation>
        </message>
        <message>
            <source>placed anew</source>
            <comment>a list</comment>
            <translation>调整位置</translation>
        </message>
        <message numerus="yes">
            <source>The ledgers do not show what was recorded last of %1 entries, though it is still there; go back to an earlier copy of the workbook.</source>
            <translation>
                <numerusform>台账中有 %1 个事项显示的不是最后一次登记的内容（登记内容仍在）；请改用此前的工作簿副本。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about the same period already; go on with that one.</source>
            <translation>“%1”已对应同一报告期，请在该轮调度中继续办理。</translation>
        </message>
        <message>
            <source>The entry that %1 is to be attached to does not exist; open the ledger again and choose it there.</source>
            <translation>要添加附件“%1”的事项不存在，请重新打开台账后选择。</translation>
        </message>
        <message>
            <source>The list of “%1” was taken away; bring the list back before files are attached or taken away.</source>
            <translation>“%1”所在的清单已移除，请先恢复清单，再添加或移除附件。</translation>
        </message>
        <message>
            <source>The file %1 of “%2” was replaced or taken away after you opened it; open the files again and change what is still to be changed.</source>
            <translation>“%2”的附件“%1”在您打开之后已被更换或移除；请重新打开附件，再改仍需改的内容。</translation>
        </message>
        <message>
            <source>%1 was taken away after you opened it; open it again and change what is still to be changed.</source>
            <translation>%1在您打开之后已被移除；请重新打开，再改仍需改的内容。</translation>
        </message>
        <message>
            <source>%1 was changed by %2 on %3, after you opened it; open it again and change what is still to be changed.</source>
            <translation>%1在您打开之后已由%2于%3改动；请重新打开，再改仍需改的内容。</translation>
        </message>
        <message>
            <source>Prices are kept of the goods of a price ledger; add the goods there first.</source>
            <translation>价格只对保供稳价台账中的品种登记，请先在该台账中新增品种。</translation>
        </message>
        <message>
            <source>“%1” was struck out, so no price is kept of it; put it back first.</source>
            <translation>“%1”已删除，不再登记价格；请先恢复该品种。</translation>
        </message>
        <message>
            <source>The list “%1”</source>
            <translation>清单“%1”</translation>
        </message>
        <message>
            <source>Say of which day the price is.</source>
            <translation>请填写价格所属的日期。</translation>
        </message>
        <message>
            <source>The price of “%1” on %2</source>
            <translation>“%1”%2的价格</translation>
        </message>
        <message>
            <source>Not recorded yet</source>
            <translation>尚未记录</translation>
        </message>
        <message>
            <source>What is not recorded would be lost. Throw it away?</source>
            <translation>未记录的内容将会丢失，是否放弃？</translation>
        </message>
        <message>
            <source>Return to it</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>%1 (not recorded)</source>
            <translation>%1（未记录）</translation>
        </message>
        <message>
            <source>“%1” has a figure that is no number; write it in digits.</source>
            <translation>“%1”的数不是有效数字，请用数字填写。</translation>
        </message>
        <message>
            <source>“%1” counts things and cannot be negative; check the sign.</source>
            <translation>“%1”是计数指标，不能为负，请核对正负号。</translation>
        </message>
        <message>
            <source>“%1” counts things and must be a whole number; check the unit.</source>
            <translation>“%1”是计数指标，应为整数，请核对计量单位。</translation>
        </message>
        <message>
            <source>There is no such indicator in this plan; choose one of its own.</source>
            <translation>本方案没有这个指标，请选择方案内的指标。</translation>
        </message>
        <message>
            <source>There is no such region in this plan; choose the province or a prefecture.</source>
            <translation>本方案没有这个地区，请选择全省或某个市州。</translation>
        </message>
        <message>
            <source>“%1” is not reported for a period as short as %2.</source>
            <translation>“%1”不按%2这样短的报告期填报。</translation>
        </message>
        <message>
            <source>“%1” has neither a current nor a cumulative figure.</source>
            <translation>“%1”的本期值和累计值都没有填。</translation>
        </message>
        <message>
            <source>“%1” of %2 for %3 has been recorded anew meanwhile; look at it again and repeat what you did.</source>
            <translation>“%1”（%2，%3）期间已被重新填报，请核对后再操作一次。</translation>
        </message>
        <message>
            <source>There is no figure to take back.</source>
            <translation>没有可撤回的数。</translation>
        </message>
        <message>
            <source>What these figures came with is not noted; note it first.</source>
            <translation>这些数的来件尚未登记，请先登记收件。</translation>
        </message>
        <message>
            <source>Say when it came.</source>
            <translation>请注明收件时间。</translation>
        </message>
        <message>
            <source>Say who sent it.</source>
            <translation>请注明报送单位。</translation>
        </message>
        <message>
            <source>What is to be taken back is not noted.</source>
            <translation>要撤回的收件没有登记。</translation>
        </message>
        <message>
            <source>Something else was noted meanwhile; note it again.</source>
            <translation>期间已登记了别的收件，请重新登记。</translation>
        </message>
        <message>
            <source>the line has more than %1 MB; a quote before it may not have been closed</source>
            <translation>该行超过 %1 MB，可能是前面的引号没有配对</translation>
        </message>
        <message>
            <source>a quote is opened and never closed</source>
            <translation>引号没有配对</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>第 %1 行第 %2 列</translation>
        </message>
        <message>
            <source>in line %1, %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>in line %1, there are more than %2 columns</source>
            <translation>第 %1 行超过 %2 列</translation>
        </message>
        <message>
            <source>there are more than %1 rows</source>
            <translation>超过 %1 行</translation>
        </message>
        <message>
            <source>no text, for it has zero bytes</source>
            <translation>含有零字节的非文本文件</translation>
        </message>
        <message>
            <source>a text neither in UTF-8 nor in GB18030</source>
            <translation>既非 UTF-8 也非 GB18030 编码的文本</translation>
        </message>
        <message>
            <source>a text without lines</source>
            <translation>不分行的文本</translation>
        </message>
        <message>
            <source>its text is not in UTF-16 as it says</source>
            <translation>文件标明为 UTF-16 编码，内容却不是</translation>
        </message>
        <message>
            <source>“%1” is no number; write digits, 21.4 for 21.4%, and leave the cell empty where there is no figure.</source>
            <translation>“%1”不是数字；请填阿拉伯数字，21.4%填21.4，没有数的请留空。</translation>
        </message>
        <message>
            <source>“%1” is no number of %2; write digits, and leave the cell empty where there is no figure.</source>
            <translation>“%1”不是以%2为单位的数字；请填阿拉伯数字，没有数的请留空。</translation>
        </message>
        <message>
            <source>This file has the sheets of one return form and the properties of another; have the reporter send the form as it was filled in.</source>
            <translation>此文件的工作表与文件属性分属两份填报表；请填报单位将填好的原表直接发来。</translation>
        </message>
        <message>
            <source>Return form_%1_%2</source>
            <translation>填报表_%1_%2</translation>
        </message>
        <message>
            <source>This return form says of itself what was not issued: its hidden identity was changed. Have the reporter fill in the form as it was sent, or import the figures as an ordinary table.</source>
            <translation>此填报表的内置标识被改动过，与发出时不符；请填报单位在原表上重新填写，或按普通表格导入。</translation>
        </message>
        <message>
            <source>This return form is of “%1”, which this workbook's plan does not know; open the workbook it was issued from.</source>
            <translation>此填报表的填报单位“%1”不在本工作簿的方案中；请打开发出此表的工作簿再导入。</translation>
        </message>
        <message>
            <source>This return form belongs to the plan “%1”, and this workbook holds “%2”; open the workbook it was issued from.</source>
            <translation>此填报表属于方案“%1”，而当前工作簿是“%2”；请打开发出此表的工作簿再导入。</translation>
        </message>
        <message>
            <source>The rows of this return form cannot be told apart any more: its hidden row or column was deleted. Fill in the form as it was sent.</source>
            <translation>此填报表的隐藏行或隐藏列已被删除，无法识别各行；请在发出的原表上填写。</translation>
        </message>
        <message>
            <source>This row was added to the form, so that nothing says what its figure is of; send it in an ordinary table instead.</source>
            <translation>此行是自行添加的，无法确定对应的指标；请另用普通表格报送。</translation>
        </message>
        <message>
            <source>“%1” stands in the form twice; delete one of the rows.</source>
            <translation>“%1”在表中出现两次；请删去其中一行。</translation>
        </message>
        <message>
            <source>“%1” is not what this row was issued for: it comes from another form, or rows were sorted without their hidden column. Fill in the form as it was sent.</source>
            <translation>“%1”与此行发出时的内容不符：可能来自另一份填报表，或排序时未带上隐藏列；请在发出的原表上填写。</translation>
        </message>
        <message>
            <source>%1% is little where the target is %2%; 21.4% is written 21.4.</source>
            <translation>%1%与目标%2%相差悬殊，请核对是否少乘了100；21.4%应填21.4。</translation>
        </message>
        <message>
            <source>“%1” is no quality; choose one of the list: %2.</source>
            <translation>“%1”不是数据质量的选项；请从下拉列表中选择：%2。</translation>
        </message>
        <message>
            <source>“%1” has no figure, and the remark: %2</source>
            <translation>“%1”未填数，备注为：%2</translation>
        </message>
        <message>
            <source>Return form</source>
            <translation>填报表</translation>
        </message>
        <message>
            <source>Responsible:</source>
            <translation>单位负责人：</translation>
        </message>
        <message>
            <source>Filled in by:</source>
            <translation>填表人：</translation>
        </message>
        <message>
            <source>Telephone:</source>
            <translation>联系电话：</translation>
        </message>
        <message>
            <source>Date:</source>
            <translation>报出日期：</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>指标口径</translation>
        </message>
        <message>
            <source>Unit of figures</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Last reported</source>
            <translation>上期已报</translation>
        </message>
        <message>
            <source>Not a figure</source>
            <translation>请填数字</translation>
        </message>
        <message>
            <source>Choose one of the list: %1.</source>
            <translation>请从下拉列表中选择：%1。</translation>
        </message>
        <message>
            <source>Form %1</source>
            <translation>表单编号 %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>第 %1 页 共 %2 页</translation>
        </message>
        <message>
            <source>%1 return form</source>
            <translation>%1调度填报表</translation>
        </message>
        <message>
            <source>%1 (demonstration figures)</source>
            <translation>%1（演示数据）</translation>
        </message>
        <message>
            <source>Reporter: %1      Period: %2      In time until: %3      Form: %4</source>
            <translation>填报单位：%1      期别：%2      报送截止：%3      表单编号：%4</translation>
        </message>
        <message>
            <source>%1 (in arrears)</source>
            <translation>%1（补报）</translation>
        </message>
        <message>
            <source>own %1</source>
            <translation>本期%1</translation>
        </message>
        <message>
            <source>total %1</source>
            <translation>累计%1</translation>
        </message>
        <message>
            <source>In %; 21.4% is written 21.4.</source>
            <translation>单位：%；21.4%填21.4。</translation>
        </message>
        <message>
            <source>In %1.</source>
            <translation>单位：%1。</translation>
        </message>
        <message>
            <source>Write a whole number in %1, 0 or more.</source>
            <translation>请填不小于0的整数，单位：%1。</translation>
        </message>
        <message>
            <source>Write a number in %1, 0 or more.</source>
            <translation>请填不小于0的数字，单位：%1。</translation>
        </message>
        <message>
            <source>Write digits only, in %1.</source>
            <translation>请只填阿拉伯数字，单位：%1。</translation>
        </message>
        <message>
            <source>it does not exist</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <source>it is not a file</source>
            <translation>不是文件</translation>
        </message>
        <message>
            <source>it has %1 MB, and at most %2 MB are read</source>
            <translation>文件有 %1 MB，最多读取 %2 MB</translation>
        </message>
        <message>
            <source>an old Word document (.doc)</source>
            <translation>旧版 Word 文档（.doc）</translation>
        </message>
        <message>
            <source>an old PowerPoint presentation (.ppt)</source>
            <translation>旧版 PowerPoint 演示文稿（.ppt）</translation>
        </message>
        <message>
            <source>an old Excel workbook (.xls)</source>
            <translation>旧版 Excel 工作簿（.xls）</translation>
        </message>
        <message>
            <source>an old or encrypted Office file</source>
            <translation>旧版或加密的 Office 文件</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>a packed archive</source>
            <translation>压缩包</translation>
        </message>
        <message>
            <source>a text document (.rtf)</source>
            <translation>RTF 文档</translation>
        </message>
        <message>
            <source>a database or a workbook of this program</source>
            <translation>数据库或本程序的工作簿</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>可执行程序</translation>
        </message>
        <message>
            <source>an XML spreadsheet of 2003</source>
            <translation>2003 版 XML 表格</translation>
        </message>
        <message>
            <source>a web page (.mht)</source>
            <translation>网页（.mht）</translation>
        </message>
        <message>
            <source>a web page, whatever its name</source>
            <translation>网页（与扩展名不符）</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>XML 文件</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. Check that it is still there and may be read.</source>
            <translation>无法读取 %1：%2。请检查文件是否还在、是否有权读取。</translation>
        </message>
        <message>
            <source>%1 is %2, not a table. Choose an .xlsx or .csv file.</source>
            <translation>%1 是%2，不是表格。请选择 .xlsx 或 .csv 文件。</translation>
        </message>
        <message>
            <source>%1 is %2, which is not read. Open it in Excel or WPS, save it as .xlsx and choose that file.</source>
            <translation>%1 是%2，不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再选。</translation>
        </message>
        <message>
            <source>%1 is not read: %2. A return is never that large; ask its sender for the table alone.</source>
            <translation>未读取 %1：%2。填报表不会这样大，请报送单位只报所需的表。</translation>
        </message>
        <message>
            <source>it refers to more than %1 parts</source>
            <translation>引用的部件超过 %1 个</translation>
        </message>
        <message>
            <source>at %1, %2</source>
            <translation>%1 处：%2</translation>
        </message>
        <message>
            <source>its rows are out of order</source>
            <translation>行的次序错乱</translation>
        </message>
        <message>
            <source>there is a cell in a wrong place</source>
            <translation>单元格位置有误</translation>
        </message>
        <message>
            <source>there is too long a text</source>
            <translation>文字过长</translation>
        </message>
        <message>
            <source>a text is missing</source>
            <translation>缺少文字内容</translation>
        </message>
        <message>
            <source>there are more than %1 columns</source>
            <translation>超过 %1 列</translation>
        </message>
        <message>
            <source>there are two cells in one place</source>
            <translation>同一位置有两个单元格</translation>
        </message>
        <message>
            <source>%1 cannot be merged</source>
            <translation>%1 不是有效的合并区域</translation>
        </message>
        <message>
            <source>more than %1 areas are merged</source>
            <translation>合并区域超过 %1 处</translation>
        </message>
        <message>
            <source>its texts take more than %1 MB</source>
            <translation>文字内容超过 %1 MB</translation>
        </message>
        <message>
            <source>it has more than %1 cell styles</source>
            <translation>单元格样式超过 %1 种</translation>
        </message>
        <message>
            <source>an OpenDocument spreadsheet (.ods)</source>
            <translation>OpenDocument 表格（.ods）</translation>
        </message>
        <message>
            <source>a binary Excel workbook (.xlsb)</source>
            <translation>二进制 Excel 工作簿（.xlsb）</translation>
        </message>
        <message>
            <source>a zip file of something else</source>
            <translation>装有其他内容的压缩包</translation>
        </message>
        <message>
            <source>a Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <source>a PowerPoint presentation</source>
            <translation>PowerPoint 演示文稿</translation>
        </message>
        <message>
            <source>it has more than %1 sheets</source>
            <translation>工作表超过 %1 张</translation>
        </message>
        <message>
            <source>its sheet %1 is missing</source>
            <translation>缺少工作表“%1”</translation>
        </message>
        <message>
            <source>a workbook without a sheet of cells</source>
            <translation>没有数据工作表的工作簿</translation>
        </message>
        <message>
            <source>in its part %1, %2</source>
            <translation>部件 %1 中，%2</translation>
        </message>
        <message>
            <source>it has more than %1 properties</source>
            <translation>文件属性超过 %1 项</translation>
        </message>
        <message>
            <source>it is not written in UTF-8</source>
            <translation>编码不是 UTF-8</translation>
        </message>
        <message>
            <source>a single piece of it is longer than %1 bytes</source>
            <translation>有一段内容超过 %1 字节</translation>
        </message>
        <message>
            <source>it ends in the middle</source>
            <translation>内容不完整</translation>
        </message>
        <message>
            <source>a tag is not closed</source>
            <translation>标签没有闭合</translation>
        </message>
        <message>
            <source>it is not XML</source>
            <translation>不是 XML</translation>
        </message>
        <message>
            <source>it has a document type definition, which no table needs</source>
            <translation>含有表格不应有的文档类型定义</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>元素嵌套超过 %1 层</translation>
        </message>
        <message>
            <source>it refers to an entity of its own, which no table needs</source>
            <translation>引用了表格不应有的自定义实体</translation>
        </message>
        <message>
            <source>its end is missing or it is no zip container</source>
            <translation>文件末尾缺失，或不是压缩格式</translation>
        </message>
        <message>
            <source>it holds more than %1 parts</source>
            <translation>所含部件超过 %1 个</translation>
        </message>
        <message>
            <source>packed in an unusual way</source>
            <translation>以不常见方式压缩的文件</translation>
        </message>
        <message>
            <source>unpacked it has more than %1 MB</source>
            <translation>解压后超过 %1 MB</translation>
        </message>
        <message>
            <source>its part %1 is there twice</source>
            <translation>部件 %1 重复</translation>
        </message>
        <message>
            <source>its list of parts is cut off</source>
            <translation>部件目录不完整</translation>
        </message>
        <message>
            <source>its part %1 is missing</source>
            <translation>缺少部件 %1</translation>
        </message>
        <message>
            <source>its part %1 has more than %2 MB</source>
            <translation>部件 %1 超过 %2 MB</translation>
        </message>
        <message>
            <source>due on %1</source>
            <translation>应于%1前报</translation>
        </message>
        <message>
            <source>%1: these figures have not come in by %2; please report them:</source>
            <translation>%1：截至%2，下列数据尚未报送，请尽快报送：</translation>
        </message>
        <message>
            <source>%1. %2 (%3), %4</source>
            <translation>%1. %2（%3），%4</translation>
        </message>
        <message>
            <source>(demonstration figures)</source>
            <translation>（演示数据）</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>填报单位</translation>
        </message>
        <message>
            <source>no unit named</source>
            <translation>未明确单位</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>已报</translation>
        </message>
        <message>
            <source>reported late</source>
            <translation>迟报</translation>
        </message>
        <message>
            <source>awaited publication</source>
            <translation>待发布</translation>
        </message>
        <message>
            <source>not due yet</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>%1, %2 not due yet</source>
            <translation>%1，未到期%2项</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>截至%1</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>收到时间</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>报送人</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>only this unit's; may be given several times</source>
            <translation>只生成该单位的；可多次指定</translation>
        </message>
        <message>
            <source>only this prefecture's; may be given several times</source>
            <translation>只生成该市州的；可多次指定</translation>
        </message>
        <message>
            <source>No form was written: nothing is due in this round.</source>
            <translation>本期没有应报数据，未生成填报表。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made; choose another.</source>
            <translation>无法建立文件夹%1；请另选一个。</translation>
        </message>
        <message>
            <source>Who has not reported what in a round, and what came in.</source>
            <translation>一个调度期内谁缺报什么，收到了什么。</translation>
        </message>
        <message>
            <source>How to fill it in: 1. Fill in the yellow cells only; leave a cell empty where there is no figure, 0 means none at all. 2. “This period” is what came about in the period itself, “Running total” what has since the year began; grey cells stay empty. 3. Write digits in the unit given; 21.4% is written 21.4. 4. Choose a quality; without one a figure counts as preliminary. 5. Send this very file back; it may be renamed, but do not delete hidden rows or columns or copy the table elsewhere.</source>
            <translation>填表说明：1. 只填黄色单元格；没有数的留空，填0表示确实为零。2. “本期值”填该期内当期发生数，“累计值”填自年初起的累计数；灰色单元格不填。3. 按所列计量单位填阿拉伯数字，21.4%填21.4。4. “质量”从下拉列表中选择，不选按初步数处理。5. 填好后将本文件原样发回；文件可以改名，请勿删除隐藏的行列，勿将表格复制到别的文件。</translation>
        </message>
        <message>
            <source>“%1” is counted in %2, which a figure in %3 cannot be turned into; mend the unit or the figure.</source>
            <translation>“%1”的计量单位是%2，以%3计的数无法换算；请更正单位或数值。</translation>
        </message>
        <message>
            <source>“%1” is no number; write the figure in digits.</source>
            <translation>“%1”不是数；请用数字填写。</translation>
        </message>
        <message>
            <source>“%1” is more than a number; write only the figure.</source>
            <translation>“%1”不只是一个数；请只填数值。</translation>
        </message>
        <message>
            <source>The cell holds no number a figure can have.</source>
            <translation>单元格里的数不是有效数值。</translation>
        </message>
        <message>
            <source>A day, %1, stands where a figure should; write the figure.</source>
            <translation>应填数值处是日期%1；请填数值。</translation>
        </message>
        <message>
            <source>%1 stands where a figure should; write the figure.</source>
            <translation>应填数值处是%1；请填数值。</translation>
        </message>
        <message>
            <source>The formula there comes to %1; mend it, or write the figure.</source>
            <translation>该处公式的结果是%1；请更正公式，或直接填数值。</translation>
        </message>
        <message>
            <source>Chase list for %1, until %2</source>
            <translation>%1催报单（截至%2）</translation>
        </message>
        <message>
            <source>Chase list</source>
            <translation>催报单</translation>
        </message>
        <message>
            <source>“%1” of %2 for %3</source>
            <translation>%2“%1”%3的数</translation>
        </message>
        <message>
            <source>%1 stands in the file twice, in %2 with another figure; leave only the right one.</source>
            <translation>%1在文件中出现两次，%2处的数与此不同；请只保留正确的一个。</translation>
        </message>
        <message>
            <source>%1 stands in the file twice with the same figure, in %2 first.</source>
            <translation>%1在文件中出现两次，数值相同，首次在%2。</translation>
        </message>
        <message>
            <source>the figure in force came from %1, this one comes from %2</source>
            <translation>现行数由%1报送，此数来自%2</translation>
        </message>
        <message>
            <source>the figure in force is a final one</source>
            <translation>现行数为核定数</translation>
        </message>
        <message>
            <source>No table of figures was found: no row names indicators, prefectures or 本期值 and 累计值 side by side. Say in the layout which row is the header and what its columns hold.</source>
            <translation>没有找到数据表：没有一行并列写明指标、市州或本期值、累计值。请在文件中补上表头后再导入。</translation>
        </message>
        <message>
            <source>The file has no sheet “%1”.</source>
            <translation>文件中没有工作表“%1”。</translation>
        </message>
        <message>
            <source>The file holds no figures.</source>
            <translation>文件中没有数值。</translation>
        </message>
        <message>
            <source>The same file came before.</source>
            <translation>同一文件以前收到过。</translation>
        </message>
        <message>
            <source>current %1</source>
            <translation>本期 %1</translation>
        </message>
        <message>
            <source>cumulative %1</source>
            <translation>累计 %1</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>“%1” of %2 for %3: in force is %4 from %5, the file says %6 from %7; decide which one holds.</source>
            <translation>%2“%1”%3：现行数为%4（%5报送），文件为%6（%7报送）；请决定以哪个为准。</translation>
        </message>
        <message>
            <source>%1: %2 accepted (%3 new, %4 changed), %5 unchanged, %6 rejected</source>
            <translation>%1：接受%2（新增%3，变更%4），未变%5，拒绝%6</translation>
        </message>
        <message numerus="yes">
            <source>%1 more cells are not understood; mend those listed first.</source>
            <translation>
                <numerusform>另有%1处读不懂；请先更正已列出的。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 more remarks are not listed.</source>
            <translation>
                <numerusform>另有%1条提示未列出。</numerusform>
            </translation>
        </message>
        <message>
            <source>It was passed over in this sender's files before.</source>
            <translation>该单位以前的文件也未读此表。</translation>
        </message>
        <message>
            <source>The column “%1” is no figure that is recorded; it is passed over.</source>
            <translation>“%1”列不是要填报的数，已略过。</translation>
        </message>
        <message>
            <source>The column “%1” is not understood and is passed over; say what it holds if it is needed.</source>
            <translation>“%1”列读不懂，已略过；如需读取，请在“读法”中指明其含义。</translation>
        </message>
        <message>
            <source>The column “%1” is read by what stands in it; check it.</source>
            <translation>“%1”列按其内容判断含义，请核对。</translation>
        </message>
        <message>
            <source>The sheet is hidden.</source>
            <translation>工作表已隐藏。</translation>
        </message>
        <message>
            <source>The hidden sheet “%1” is passed over.</source>
            <translation>隐藏的工作表“%1”已略过。</translation>
        </message>
        <message>
            <source>No header of a table was found.</source>
            <translation>没有找到表头。</translation>
        </message>
        <message>
            <source>No table of figures was found on the sheet “%1”; it is passed over.</source>
            <translation>工作表“%1”中没有找到数据表，已略过。</translation>
        </message>
        <message>
            <source>“%1” has no figure for January to %2; name one of its periods, such as %3.</source>
            <translation>“%1”没有1月至%2的数；请写明它的期别，如%3。</translation>
        </message>
        <message>
            <source>“%1” for January to %2 can only be a running total; give it as one (累计值), or name the period, such as %3.</source>
            <translation>“%1”1月至%2只能是累计值；请按累计值填写，或写明期别，如%3。</translation>
        </message>
        <message>
            <source>Row no.</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>%1 (once known)</source>
            <translation>%1（有数后填）</translation>
        </message>
        <message>
            <source>The row names no indicator; write its code or name.</source>
            <translation>该行没有写明指标；请填指标代码或名称。</translation>
        </message>
        <message>
            <source>“%1” is no indicator of the plan; write the code or the name of one.</source>
            <translation>“%1”不是本方案的指标；请填指标代码或名称。</translation>
        </message>
        <message>
            <source>“%1” is not clearly one indicator; write the code or the name of the one that is meant: %2.</source>
            <translation>“%1”不能确定是哪个指标；请填所指指标的代码或名称：%2。</translation>
        </message>
        <message>
            <source>“%1” is a county; figures are recorded by prefecture.</source>
            <translation>“%1”是县级；数据按市州填报。</translation>
        </message>
        <message>
            <source>“%1” is neither the province nor a prefecture of it; write 全省 or the name of one.</source>
            <translation>“%1”不是全省也不是市州；请填全省或市州名称。</translation>
        </message>
        <message>
            <source>“%1” is no period; write it like 2025-03-X2, 2025-03 or 2025Q1.</source>
            <translation>“%1”不是期别；请写成 2025-03-X2、2025-03 或 2025Q1。</translation>
        </message>
        <message>
            <source>“%1” is no quality of a figure; write 初步, 核定 or 估计.</source>
            <translation>“%1”不是数据质量；请填初步、核定或估计。</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>空文件</translation>
        </message>
        <message numerus="yes">
            <source>%1 cells of the table say that there is no figure (“—”, “未报” and the like), this one first; they are read as empty.</source>
            <translation>
                <numerusform>表中有%1处写着没有数（“—”“未报”等），此处为首处；均按空白读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>The row “%1” is a sum over others and is passed over.</source>
            <translation>“%1”行是其他行之和，已略过。</translation>
        </message>
        <message>
            <source>The table does not say whether figures are running totals; those of indicators that accumulate are read as such.</source>
            <translation>表中没有写明是本期还是累计；累计型指标按累计值读取。</translation>
        </message>
        <message>
            <source>The table names no region; its figures are read as the province's.</source>
            <translation>表中没有写明地区，按全省读取。</translation>
        </message>
        <message>
            <source>Nothing says what indicator this is a figure of; say so in the row, the header or the title.</source>
            <translation>无法确定这是哪个指标的数；请在行、表头或标题中写明。</translation>
        </message>
        <message>
            <source>“%1” is read as “%2”.</source>
            <translation>“%1”按“%2”读取。</translation>
        </message>
        <message>
            <source>Nothing says for which period this figure is; say so in the row, the header or the title, or choose the period.</source>
            <translation>无法确定这是哪一期的数；请在行、表头或标题中写明，或选定期别。</translation>
        </message>
        <message>
            <source>%1 is protected by a password. Open it in Excel or WPS, take the password away, save it as .xlsx and choose that file.</source>
            <translation>%1 设有密码。请用 Excel 或 WPS 打开，取消密码，另存为 .xlsx 后再选。</translation>
        </message>
        <message>
            <source>%1 cannot be read as a table: %2. Open it in Excel or WPS and save it again, or ask its sender for it once more.</source>
            <translation>%1 无法作为表格读取：%2。请用 Excel 或 WPS 打开后重新保存，或请报送单位重报。</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>It has been imported.</source>
            <translation>已导入。</translation>
        </message>
        <message>
            <source>It holds no figures.</source>
            <translation>文件中没有数值。</translation>
        </message>
        <message numerus="yes">
            <source>%1 places of it are refused; mend them in the file, or how it is read.</source>
            <translation>
                <numerusform>有%1处不能接受；请更正文件，或改正读法。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Two senders disagree on %1 figures; choose for each which one holds.</source>
            <translation>
                <numerusform>有%1个数两家报送不一致；请逐个选定以哪个为准。</numerusform>
            </translation>
        </message>
        <message>
            <source>The same file was imported before; nothing in it is new.</source>
            <translation>同一文件以前导入过，没有新内容。</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待读取</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>不能导入</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>待决定</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>可导入</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>to be decided</source>
            <translation>待决定</translation>
        </message>
        <message>
            <source>the file's figure is taken</source>
            <translation>采用文件的数</translation>
        </message>
        <message>
            <source>the figure in force stays</source>
            <translation>保留现行数</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未变</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>What is the matter</source>
            <translation>情况</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>略过</translation>
        </message>
        <message>
            <source>Names of indicators</source>
            <translation>指标名称</translation>
        </message>
        <message>
            <source>Names of regions</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>Figures of the period itself</source>
            <translation>本期值</translation>
        </message>
        <message>
            <source>Running totals</source>
            <translation>累计值</translation>
        </message>
        <message>
            <source>Figures, as the indicator is defined</source>
            <translation>数值（按指标口径）</translation>
        </message>
        <message>
            <source>Units of measurement</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>本文件</translation>
        </message>
        <message>
            <source>%1, from row %2</source>
            <translation>%1，第%2行起</translation>
        </message>
        <message numerus="yes">
            <source>%1 days</source>
            <translation>
                <numerusform>%1天</numerusform>
            </translation>
        </message>
        <message>
            <source>In</source>
            <translation>已报</translation>
        </message>
        <message>
            <source>Missing figures</source>
            <translation>缺报</translation>
        </message>
        <message>
            <source>Late figures</source>
            <translation>迟报</translation>
        </message>
        <message>
            <source>Late by</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>All who report</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>There is no workbook to import into; name one with --workbook, or only look with --dry-run.</source>
            <translation>没有可导入的工作簿；请用 --workbook 指明，或用 --dry-run 只看不导入。</translation>
        </message>
        <message>
            <source>Take figures from .xlsx and .csv files into the workbook, all of a file or nothing of it.</source>
            <translation>把 .xlsx 和 .csv 文件中的数导入工作簿，每个文件要么全部导入，要么都不导入。</translation>
        </message>
        <message>
            <source>only say what would be recorded</source>
            <translation>只说明会记录什么</translation>
        </message>
        <message>
            <source>who sent the files; told by their names unless given</source>
            <translation>报送单位；不写则由文件名判断</translation>
        </message>
        <message>
            <source>what files report for that name no period</source>
            <translation>没有写明期别的文件所报的期别</translation>
        </message>
        <message>
            <source>Name the files to import.</source>
            <translation>请指明要导入的文件。</translation>
        </message>
        <message>
            <source>“%1” is not an amount of %2; write it in digits, with 万 or 亿 behind them where you like.</source>
            <translation>“%1”不是以%2计的数；请用数字填写，后面可带万、亿。</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1，%2，%3</translation>
        </message>
        <message>
            <source>the total reported is %1, less than the %2 of this period alone</source>
            <translation>填报累计为%1，比本期一期的%2还小</translation>
        </message>
        <message>
            <source>%1 does not fit the plan to date, %2; in another unit it would be %3</source>
            <translation>%1与计划进度%2相差悬殊；换一个单位则为%3</translation>
        </message>
        <message>
            <source>its part %1 cannot be unpacked</source>
            <translation>部件 %1 无法解压</translation>
        </message>
        <message>
            <source>F</source>
            <comment>a figure's quality in one character: final</comment>
            <translation>核</translation>
        </message>
        <message>
            <source>E</source>
            <comment>a figure's quality in one character: estimated</comment>
            <translation>估</translation>
        </message>
        <message>
            <source>own figure</source>
            <translation>本期值</translation>
        </message>
        <message>
            <source>running total</source>
            <translation>累计值</translation>
        </message>
        <message>
            <source>“%1” is not recorded: %2</source>
            <translation>“%1”未入库：%2</translation>
        </message>
        <message>
            <source>%1 (explained: %2)</source>
            <translation>%1（已说明：%2）</translation>
        </message>
        <message>
            <source>A .csv holds one table; choose .xlsx or .json for the ledgers.</source>
            <translation>.csv 只能存一张表；导出台账请选 .xlsx 或 .json。</translation>
        </message>
        <message>
            <source>%1 does not say what to write; end its name with .xlsx, .csv or .json.</source>
            <translation>看不出 %1 要写成什么格式；文件名请以 .xlsx、.csv 或 .json 结尾。</translation>
        </message>
        <message>
            <source>The file is an export: only its sheet “%1” is read, the others are made from it.</source>
            <translation>这是本程序导出的文件：只读取“%1”表，其余各表由它生成。</translation>
        </message>
        <message>
            <source>It is made from the sheet “%1”.</source>
            <translation>由“%1”表生成。</translation>
        </message>
        <message>
            <source>indicator</source>
            <comment>column of a csv</comment>
            <translation>指标</translation>
        </message>
        <message>
            <source>region</source>
            <comment>column of a csv</comment>
            <translation>地区</translation>
        </message>
        <message>
            <source>period</source>
            <comment>column of a csv</comment>
            <translation>期别</translation>
        </message>
        <message>
            <source>value</source>
            <comment>column of a csv</comment>
            <translation>本期值</translation>
        </message>
        <message>
            <source>cumulative</source>
            <comment>column of a csv</comment>
            <translation>累计值</translation>
        </message>
        <message>
            <source>quality</source>
            <comment>column of a csv</comment>
            <translation>质量</translation>
        </message>
        <message>
            <source>source</source>
            <comment>column of a csv</comment>
            <translation>来源</translation>
        </message>
        <message>
            <source>note</source>
            <comment>column of a csv</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Unit of measure</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>收件号</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>演示标记</translation>
        </message>
        <message>
            <source>Demonstration figures</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>Why this light</source>
            <translation>判灯说明</translation>
        </message>
        <message>
            <source>Follows up</source>
            <translation>对应事项</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Size (bytes)</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>A table is written as .xlsx or .csv; choose one of them.</source>
            <translation>表格可导出为 .xlsx 或 .csv，请选其中一种。</translation>
        </message>
        <message>
            <source>Source: figures recorded at the dispatch desk under %1</source>
            <translation>来源：依据%1在调度台填报的数据</translation>
        </message>
        <message>
            <source>%1, as known at %2</source>
            <translation>%1，数据截至 %2</translation>
        </message>
        <message>
            <source>Reported figures</source>
            <translation>填报数据</translation>
        </message>
        <message>
            <source>All versions</source>
            <translation>历史版本</translation>
        </message>
        <message>
            <source>Prices in force</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>收件登记</translation>
        </message>
        <message>
            <source>%1 (as known when exported)</source>
            <translation>%1（导出时的数据）</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>印发</translation>
        </message>
        <message>
            <source>Period of the plan</source>
            <translation>方案周期</translation>
        </message>
        <message>
            <source>Judged at the end of</source>
            <translation>评估期别</translation>
        </message>
        <message>
            <source>As known at</source>
            <translation>数据截至</translation>
        </message>
        <message>
            <source>Rule of the lights</source>
            <translation>判灯规则</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>导出时间</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>使用说明</translation>
        </message>
        <message>
            <source>The sheet with the reported figures can be corrected and imported again; the others are made from it. Gaps, plan and lights are computed, not reported.</source>
            <translation>“填报数据”表可修改后重新导入，其余各表由它生成。差距、计划进度和灯为测算结果，非填报数据。</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>总览</translation>
        </message>
        <message>
            <source>%1: figures and ledgers</source>
            <translation>%1：填报数据与台账</translation>
        </message>
        <message>
            <source>Demonstration figures: invented, not for any decision.</source>
            <translation>演示数据：数字均为虚构，不得作为决策依据。</translation>
        </message>
        <message>
            <source>Lights of the sectors' indicators</source>
            <translation>各板块指标亮灯情况</translation>
        </message>
        <message>
            <source>Actual as a share of the target</source>
            <translation>实际占目标</translation>
        </message>
        <message>
            <source>Plan as a share of the target</source>
            <translation>计划占目标</translation>
        </message>
        <message>
            <source>Target as 100%</source>
            <translation>目标（100%）</translation>
        </message>
        <message>
            <source>%1: actual and plan as shares of the target</source>
            <translation>%1：实际与计划进度占目标的比例</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>进度数据</translation>
        </message>
        <message>
            <source>Targets and progress</source>
            <translation>目标进度</translation>
        </message>
        <message>
            <source>Measure no.</source>
            <translation>举措号</translation>
        </message>
        <message>
            <source>What the target asks</source>
            <translation>目标要求</translation>
        </message>
        <message>
            <source>Lead or lag (points)</source>
            <translation>进度差（百分点）</translation>
        </message>
        <message>
            <source>Gap to target</source>
            <translation>距目标</translation>
        </message>
        <message>
            <source>Gap to plan</source>
            <translation>距计划</translation>
        </message>
        <message>
            <source>%1; from: %2</source>
            <translation>%1；出自：%2</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Open its folder</source>
            <translation>打开所在文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Writing %1…</source>
            <translation>正在写入 %1…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Export the table</source>
            <translation>导出表格</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Comma-separated (*.csv)</source>
            <translation>逗号分隔文件 (*.csv)</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>录入人</translation>
        </message>
        <message>
            <source>Came with</source>
            <translation>来件</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <translation>%1 %2 %3</translation>
        </message>
        <message>
            <source>Export the table…</source>
            <translation>导出表格…</translation>
        </message>
        <message>
            <source>Figures with their history and ledgers, as .xlsx, .csv or .json.</source>
            <translation>把填报数据、历史版本和台账导出为 .xlsx、.csv 或 .json。</translation>
        </message>
        <message>
            <source>the file to write; .csv holds the figures in force, to be imported again</source>
            <translation>要写入的文件；.csv 只含现行填报数据，可重新导入</translation>
        </message>
        <message>
            <source>the paper an .xlsx is printed on</source>
            <translation>.xlsx 的打印纸张</translation>
        </message>
        <message>
            <source>Name the file to write with --out.</source>
            <translation>请用 --out 指明要写入的文件。</translation>
        </message>
        <message>
            <source>the folder %1 cannot be made; choose another folder for the backup copies</source>
            <translation>无法建立文件夹 %1；请为备份另选一个文件夹</translation>
        </message>
        <message>
            <source>nothing may be written in the folder %1; choose another folder for the backup copies</source>
            <translation>文件夹 %1 不可写；请为备份另选一个文件夹</translation>
        </message>
        <message>
            <source>the disk of %1 is full (%2 MB are needed); free some space or choose another folder for the backup copies</source>
            <translation>%1 所在磁盘已满（需要 %2 MB）；请腾出空间，或为备份另选一个文件夹</translation>
        </message>
        <message>
            <source>No backup copy of %1 was made: %2.</source>
            <translation>未能备份 %1：%2。</translation>
        </message>
        <message>
            <source>first opened that day</source>
            <translation>当日首次打开</translation>
        </message>
        <message>
            <source>before an import</source>
            <translation>导入之前</translation>
        </message>
        <message>
            <source>before a copy was restored</source>
            <translation>恢复之前</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>手动备份</translation>
        </message>
        <message>
            <source>damaged file, kept for rescue</source>
            <translation>损坏文件，留待抢救</translation>
        </message>
        <message>
            <source>%1 cannot be written</source>
            <translation>无法写入 %1</translation>
        </message>
        <message>
            <source>%1 was being written when its program or the computer stopped; open it for writing once, and what was unfinished is taken back.</source>
            <translation>%1 写入时程序或电脑意外中止；请以可写方式打开一次，未完成的内容会自动撤回。</translation>
        </message>
        <message>
            <source>%1 is damaged and was not restored (%2); choose an earlier copy.</source>
            <translation>%1 已损坏，未予恢复（%2）；请选择更早的备份。</translation>
        </message>
        <message>
            <source>%1 cannot be written: nothing was restored; check that the disk is not full and its folder may be written.</source>
            <translation>无法写入 %1，未作恢复；请检查磁盘是否已满、文件夹是否可写。</translation>
        </message>
        <message>
            <source>%1 could not be replaced and is as it was: another program has it open; close it there and restore again.</source>
            <translation>无法替换 %1，文件保持原样：另有程序正打开它；请在那边关闭后重新恢复。</translation>
        </message>
        <message>
            <source>This is a backup copy of %1 from %2, which is only looked at; restore it to work on from there.</source>
            <translation>这是 %1 在 %2 的备份，仅供查看；要在其上继续工作，请先恢复。</translation>
        </message>
        <message>
            <source>%1 is gone: it was moved, renamed or deleted, or its drive is not connected, so nothing was recorded; put it back and try again, or open it where it is now.</source>
            <translation>找不到 %1：文件已被移动、改名或删除，或所在磁盘已断开，因此未作任何记录；请放回原处后重试，或在新位置打开。</translation>
        </message>
        <message>
            <source>%1 was replaced by another file since it was opened, so nothing was recorded; open it anew to see what it holds now.</source>
            <translation>%1 打开后已被另一个文件替换，因此未作任何记录；请重新打开以查看现有内容。</translation>
        </message>
        <message>
            <source>%1 cannot be written: no file can be made beside it; free some space, or copy it to a folder of your own and open the copy.</source>
            <translation>无法写入 %1：不能在其旁边建立文件；请腾出空间，或复制到自己的文件夹后再打开。</translation>
        </message>
        <message>
            <source>%1 was being worked on by another program a moment ago; it is shown for reading only. Open it again to write.</source>
            <translation>%1 刚才正由另一程序使用，现以只读方式显示；要写入请重新打开。</translation>
        </message>
        <message>
            <source>%1 has been open for writing at computer %2 (%3) since %4; here it can only be read until it is closed there.</source>
            <translation>%1 自 %4 起在电脑 %2 上打开填报（%3）；在那边关闭之前，这里只能查看。</translation>
        </message>
        <message>
            <source>name unknown</source>
            <translation>姓名不详</translation>
        </message>
        <message>
            <source> On a network share one person writes at a time; agree on who records, or have the others send their returns as files.</source>
            <translation> 网络共享上同一时间只能由一人写入；请商定由谁登记，其他人以文件报送。</translation>
        </message>
        <message>
            <source> Should that computer have broken down, delete %1 and open the workbook again.</source>
            <translation> 如那台电脑已意外关机，请删除 %1 后重新打开工作簿。</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Put the copy of %1 in the place of %2?</source>
            <translation>用 %1 的备份替换 %2？</translation>
        </message>
        <message>
            <source>What was recorded since then is not in that copy. The workbook as it is now is kept as a copy first, so this can be taken back.</source>
            <translation>此后登记的内容不在该备份中。替换前会先备份当前工作簿，因此可以再恢复回来。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>不恢复</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>备份时间</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Make a backup copy of a workbook, or list the copies there are.</source>
            <translation>备份工作簿，或列出已有备份。</translation>
        </message>
        <message>
            <source>list the copies of the workbook, or of all where none is named</source>
            <translation>列出该工作簿的备份；未指定工作簿时列出全部</translation>
        </message>
        <message>
            <source>Say which workbook: --workbook FILE.kmh.</source>
            <translation>请指明工作簿：--workbook FILE.kmh。</translation>
        </message>
        <message>
            <source>where the copies are kept; as set in the window unless given</source>
            <translation>备份所在文件夹；默认与窗口中的设置相同</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Put a backup copy in its workbook's place; what was there is kept as a copy first.</source>
            <translation>用备份恢复工作簿；恢复前先备份现有内容。</translation>
        </message>
        <message>
            <source>Name one copy to restore; kmhctl backup --list tells which there are.</source>
            <translation>请指明要恢复的一份备份；可用 kmhctl backup --list 查看。</translation>
        </message>
        <message>
            <source>%1 does not tell which workbook it is a copy of; say which to replace: --workbook FILE.kmh.</source>
            <translation>无法从 %1 得知它是哪个工作簿的备份；请指明要替换的工作簿：--workbook FILE.kmh。</translation>
        </message>
        <message>
            <source>%1 is restored.</source>
            <translation>%1 已恢复。</translation>
        </message>
        <message>
            <source>Why it was made</source>
            <translation>备份原因</translation>
        </message>
        <message>
            <source>its text is not in UTF-8 as it says</source>
            <translation>文件标明为 UTF-8 编码，内容却不是</translation>
        </message>
        <message>
            <source>Report by</source>
            <translation>报送截止</translation>
        </message>
        <message>
            <source>missing figure</source>
            <translation>缺报</translation>
        </message>
        <message>
            <source>%1; besides %2 of official statistics and the like, for which nobody is chased</source>
            <translation>%1；另有官方统计等指导性指标%2项，不作催报</translation>
        </message>
        <message>
            <source>Figures in it</source>
            <translation>数据项数</translation>
        </message>
        <message>
            <source>Figures owed</source>
            <translation>应报</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Altered</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Place in the file</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>New / altered / same</source>
            <translation>新/变/同</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>持平</translation>
        </message>
        <message>
            <source>The unit “%1” does not say in which of them “%2” is counted; give it one unit, in its row or the header of its column.</source>
            <translation>单位“%1”中有不止一个适用于“%2”，无法确定用的是哪一个；请在该行或该列表头写明一个单位。</translation>
        </message>
        <message>
            <source>It is a county's; figures are recorded by prefecture.</source>
            <translation>这是县级的表；数据按市州登记。</translation>
        </message>
        <message>
            <source>The column “%1” is read as in this sender's files before; check it.</source>
            <translation>“%1”列按该报送单位以往表格的读法读取，请核对。</translation>
        </message>
        <message>
            <source>The column “%1” is no name of the plan as it stands; the words around the name are passed over.</source>
            <translation>“%1”列的表头与计划中的指标名称不完全一致，已略去名称前后的附带字样。</translation>
        </message>
        <message>
            <source>Nothing says of which month this 旬 is; write the period like 2025-03-X2.</source>
            <translation>没有写明是哪个月的旬；期别请写成 2025-03-X2 这样的形式。</translation>
        </message>
        <message>
            <source>The row names no period; write it like 2025-03-X2, 2025-03 or 2025Q1.</source>
            <translation>该行没有写期别；请写成 2025-03-X2、2025-03 或 2025Q1 这样的形式。</translation>
        </message>
        <message>
            <source>Another table seems to begin here (“%1”), too far down to be told from the one above; put it on a sheet of its own.</source>
            <translation>这里像是另一张表的开头（“%1”），位置太靠后，无法与上面的表分开读取；请把它单独放到一个工作表。</translation>
        </message>
        <message>
            <source>The row says “%1” and the column “%2”; leave one of them.</source>
            <translation>行里写的是“%1”，列头写的是“%2”，两者矛盾；请只保留一个。</translation>
        </message>
        <message>
            <source>The column “%1” is no indicator of the plan; did you mean %2? Say so in the layout, or write the code or the name in the header.</source>
            <translation>“%1”列不是计划中的指标；是否指 %2？请在“读法”中指定，或在表头写明指标代码或名称。</translation>
        </message>
        <message>
            <source>The unit “%1” that the title of the table gives is not known; check that no figure is in it.</source>
            <translation>表题中的单位“%1”无法识别；请核对没有数据以它计量。</translation>
        </message>
        <message>
            <source>The row is of %1 and the column of %2; leave one of them.</source>
            <translation>该行是%1，该列是%2，两者矛盾；请只保留一个。</translation>
        </message>
        <message>
            <source>Days such as %1 are read as the indicator's own period that holds them.</source>
            <translation>%1 这样的日期，按包含该日的本指标报告期读取。</translation>
        </message>
        <message>
            <source>The figure is not taken back: %1</source>
            <translation>尚未撤回：%1</translation>
        </message>
        <message>
            <source>What was recorded before it has changed what it would do; look at it again.</source>
            <translation>先入库的文件改变了它的导入结果，请再看一遍。</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>未成功</translation>
        </message>
        <message>
            <source>to look at again</source>
            <translation>请再看一遍</translation>
        </message>
        <message>
            <source>“%1” names no period; write it such as 2025-03-X2, 3月中旬 or 2025Q1. What held before still holds.</source>
            <translation>“%1”不是期别，请写成 2025-03-X2、3月中旬、2025Q1 之类；原来的期别仍然有效。</translation>
        </message>
        <message>
            <source>%1 stands in the file twice, in %2 with another quality; leave only the right one.</source>
            <translation>%1在文件中出现两次，%2 处的数据质量与此处不一致；请只保留正确的一处。</translation>
        </message>
        <message>
            <source>%1 stands in the file twice, in %2 from %3 and here from %4; the first is recorded.</source>
            <translation>%1在文件中出现两次，%2 处来源为%3，此处来源为%4；以先出现的为准。</translation>
        </message>
        <message>
            <source>%1 stands in the file twice, in %2 with another remark; the first is recorded.</source>
            <translation>%1在文件中出现两次，%2 处的备注与此处不同；以先出现的为准。</translation>
        </message>
        <message>
            <source>only the source is another: %1 instead of %2</source>
            <translation>数据相同，仅来源由“%2”改为“%1”</translation>
        </message>
        <message>
            <source>only the remark is another</source>
            <translation>数据相同，仅备注有改动</translation>
        </message>
        <message>
            <source>%1 has not begun yet; mend the period.</source>
            <translation>%1尚未开始；请更正期别。</translation>
        </message>
        <message>
            <source>%1 is far from the plan's own periods; check whether it is meant.</source>
            <translation>%1不在本方案期内，也不是上年同期；请核实期别是否有误。</translation>
        </message>
        <message>
            <source>The return form was left empty.</source>
            <translation>填报表未填写任何数据。</translation>
        </message>
        <message>
            <source>%1 is being written by another program; wait until it is done, and import it again.</source>
            <translation>%1 正由其他程序写入；请待其完成后重新导入。</translation>
        </message>
        <message>
            <source>… and %1 more that are not listed.</source>
            <translation>……另有 %1 条未列出。</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（选报）</translation>
        </message>
        <message>
            <source>Write the return forms of a round, one .xlsx for every unit and prefecture that is asked for figures.</source>
            <translation>生成一期的填报表：凡有数据要填报的单位和市州各一份 .xlsx。</translation>
        </message>
        <message>
            <source>%1 is asked for no figure in this round and gets no form.</source>
            <translation>%1本期没有要填报的数据，不生成填报表。</translation>
        </message>
        <message>
            <source>whose figure holds where another sender's is in force and says something else: file or workbook; unless given, a return form is refused then, and the figure of any other file is taken with a warning</source>
            <translation>另一报送单位的数据已生效且说法不一时以谁为准：file（文件）或 workbook（工作簿）；不指定时，填报表整份不予收录，其他文件的数据照收并提示</translation>
        </message>
        <message>
            <source>Say where the words are to stand.</source>
            <translation>请说明文字写在哪里。</translation>
        </message>
        <message>
            <source>Somebody else has written something there meanwhile; look at it and write again.</source>
            <translation>此处刚被他人改写，请查看后再写。</translation>
        </message>
        <message>
            <source>%1 is overdue</source>
            <translation>%1到期未完成</translation>
        </message>
        <message>
            <source>%1 deliverable is overdue</source>
            <translation>%1 项交付物逾期</translation>
        </message>
        <message>
            <source>%1 deliverables are overdue</source>
            <translation>%1 项交付物逾期</translation>
        </message>
        <message>
            <source>%1 is behind</source>
            <translation>%1滞后</translation>
        </message>
        <message>
            <source>%1 are behind</source>
            <translation>%1滞后</translation>
        </message>
        <message>
            <source>%1 is not reported</source>
            <translation>%1未报</translation>
        </message>
        <message>
            <source>%1 are not reported</source>
            <translation>%1未报</translation>
        </message>
        <message>
            <source>%1 is to be watched</source>
            <translation>%1需关注</translation>
        </message>
        <message>
            <source>%1 are to be watched</source>
            <translation>%1需关注</translation>
        </message>
        <message>
            <source>Nothing is behind, overdue or missing</source>
            <translation>没有滞后、逾期和缺报事项</translation>
        </message>
        <message>
            <source>%1: led by %2</source>
            <translation>%1，牵头单位为%2</translation>
        </message>
        <message>
            <source>%1 went from %2 to %3</source>
            <translation>%1由%2转为%3</translation>
        </message>
        <message>
            <source>%1 got worse</source>
            <translation>%1转差</translation>
        </message>
        <message>
            <source>%1 got better</source>
            <translation>%1好转</translation>
        </message>
        <message>
            <source>%1 deliverable was done</source>
            <translation>%1 项交付物完成</translation>
        </message>
        <message>
            <source>%1 deliverables were done</source>
            <translation>%1 项交付物完成</translation>
        </message>
        <message>
            <source>%1 deliverable became overdue</source>
            <translation>%1 项交付物转为逾期</translation>
        </message>
        <message>
            <source>%1 deliverables became overdue</source>
            <translation>%1 项交付物转为逾期</translation>
        </message>
        <message>
            <source>the light of %1 item is another</source>
            <translation>%1 项灯色有变化</translation>
        </message>
        <message>
            <source>the lights of %1 items are others</source>
            <translation>%1 项灯色有变化</translation>
        </message>
        <message>
            <source>%1 deliverable came near its due date</source>
            <translation>%1 项交付物临近到期</translation>
        </message>
        <message>
            <source>%1 deliverables came near their due dates</source>
            <translation>%1 项交付物临近到期</translation>
        </message>
        <message>
            <source>There is no round before this one to compare with</source>
            <translation>没有可比的上期数据</translation>
        </message>
        <message>
            <source>since the last round %1</source>
            <translation>较上期，%1</translation>
        </message>
        <message>
            <source>Nothing came in since the last round, and no light changed</source>
            <translation>上期以来没有新入库记录，灯色没有变化</translation>
        </message>
        <message>
            <source>%1 entry came in since the last round, and no light changed</source>
            <translation>上期以来新入库 %1 条，灯色没有变化</translation>
        </message>
        <message>
            <source>%1 entries came in since the last round, and no light changed</source>
            <translation>上期以来新入库 %1 条，灯色没有变化</translation>
        </message>
        <message>
            <source>%1: %2 deliverables</source>
            <translation>%1：%2 项交付物</translation>
        </message>
        <message>
            <source>No figure and no light is another than in the last round.</source>
            <translation>数据和灯色与上期相同。</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>新入库</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1 and others, %2 in all,</source>
            <translation>%1等 %2 项</translation>
        </message>
        <message>
            <source>%1 deliverable</source>
            <translation>%1 项交付物</translation>
        </message>
        <message>
            <source>%1 deliverables</source>
            <translation>%1 项交付物</translation>
        </message>
        <message>
            <source>%1 indicator</source>
            <translation>%1 项</translation>
        </message>
        <message>
            <source>%1 indicators</source>
            <translation>%1 项</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1, and %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, but %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1 target</source>
            <translation>%1 项目标</translation>
        </message>
        <message>
            <source>%1 targets</source>
            <translation>%1 项目标</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <comment>counts</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>%1, most urgently %2</source>
            <translation>%1，最紧迫的是%2</translation>
        </message>
        <message>
            <source>%1 figure is not published yet</source>
            <translation>%1 项数据待发布</translation>
        </message>
        <message>
            <source>%1 figures are not published yet</source>
            <translation>%1 项数据待发布</translation>
        </message>
        <message>
            <source>%1 is over and all that was asked for is done</source>
            <translation>%1已结束，各项目标和交付物全部完成</translation>
        </message>
        <message>
            <source>%1 is over and %2 is not reached or not reported</source>
            <translation>%1已结束，%2未完成或未报</translation>
        </message>
        <message>
            <source>%1 is over and %2 are not reached or not reported</source>
            <translation>%1已结束，%2未完成或未报</translation>
        </message>
        <message>
            <source>%1 is due on %2</source>
            <translation>%1%2到期</translation>
        </message>
        <message>
            <source>%1 come due by %2</source>
            <translation>%2前，%1到期</translation>
        </message>
        <message>
            <source>%1, %2 of them has not been started</source>
            <translation>%1，其中 %2 项未启动</translation>
        </message>
        <message>
            <source>%1, %2 of them have not been started</source>
            <translation>%1，其中 %2 项未启动</translation>
        </message>
        <message>
            <source>all that was asked for by %1 is done</source>
            <translation>%1前应完成的目标和交付物均已完成</translation>
        </message>
        <message>
            <source>%1 is still to be reached or done by %2</source>
            <translation>到%2，还有 %1待完成</translation>
        </message>
        <message>
            <source>%1 are still to be reached or done by %2</source>
            <translation>到%2，还有 %1待完成</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>%1 stands at %2, its target to be set</source>
            <translation>%1为 %2，目标待定</translation>
        </message>
        <message>
            <source>%1 stands at %2: %3</source>
            <translation>%1为 %2，%3</translation>
        </message>
        <message>
            <source>%1 stands at %2, %4: %3</source>
            <translation>%1为 %2，%4，%3</translation>
        </message>
        <message>
            <source>To go</source>
            <translation>倒排</translation>
        </message>
        <message>
            <source>Led by</source>
            <translation>牵头</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>口径</translation>
        </message>
        <message>
            <source>1 day late</source>
            <translation>逾期 1 天</translation>
        </message>
        <message>
            <source>1 day left</source>
            <translation>剩 1 天</translation>
        </message>
        <message>
            <source>just over plan</source>
            <translation>略超计划</translation>
        </message>
        <message>
            <source>just over its limit</source>
            <translation>略超限值</translation>
        </message>
        <message>
            <source>just short of plan</source>
            <translation>略低于计划</translation>
        </message>
        <message>
            <source>just short of target</source>
            <translation>略低于目标</translation>
        </message>
        <message>
            <source>%1 over plan</source>
            <translation>超计划 %1</translation>
        </message>
        <message>
            <source>%1 over its limit</source>
            <translation>超限值 %1</translation>
        </message>
        <message>
            <source>The notice says</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>%1 has neither a target nor a figure</source>
            <translation>%1没有目标和数据</translation>
        </message>
        <message>
            <source>%1 leads nothing that is followed up</source>
            <translation>%1没有牵头的跟踪事项</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>牵头举措</translation>
        </message>
        <message>
            <source>%1 measure</source>
            <translation>%1 条</translation>
        </message>
        <message>
            <source>%1 measures</source>
            <translation>%1 条</translation>
        </message>
        <message>
            <source>A schematic arrangement, not a map</source>
            <translation>示意排列，非地图</translation>
        </message>
        <message>
            <source>No indicator and no deliverable.</source>
            <translation>没有滞后、逾期和缺报事项。</translation>
        </message>
        <message>
            <source>reported %1</source>
            <translation>实际 %1</translation>
        </message>
        <message>
            <source>(Computed prompts)</source>
            <translation>（自动提示）</translation>
        </message>
        <message>
            <source>%1: %2; led by %3; %4 of %5</source>
            <translation>%1：%2；牵头 %3；依据 %5 %4</translation>
        </message>
        <message>
            <source>Title page</source>
            <translation>封面</translation>
        </message>
        <message>
            <source>Since the last round</source>
            <translation>上期以来变化</translation>
        </message>
        <message>
            <source>What is behind, and whose it is</source>
            <translation>滞后事项与责任单位</translation>
        </message>
        <message>
            <source>Prefectures</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>Due next</source>
            <translation>近期到期</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>targets to be set: %1</source>
            <translation>另有目标待定 %1 项</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>达到进度</translation>
        </message>
        <message>
            <source>met %1, on track %2</source>
            <translation>达标 %1，正常 %2</translation>
        </message>
        <message>
            <source>to be watched: %1</source>
            <translation>另需关注 %1 项</translation>
        </message>
        <message>
            <source>of %1 due</source>
            <translation>应报 %1 项</translation>
        </message>
        <message>
            <source>%1/%2 done</source>
            <translation>完成 %1/%2</translation>
        </message>
        <message>
            <source>not published yet</source>
            <translation>待发布</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>依据 %1</translation>
        </message>
        <message>
            <source>after %1 %2</source>
            <translation>依据 %1 %2</translation>
        </message>
        <message>
            <source>lights %1</source>
            <translation>判灯：%1</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>%1 and others, %2 prefectures in all,</source>
            <translation>%1等 %2 个市州</translation>
        </message>
        <message>
            <source>The plan names no prefecture</source>
            <translation>本方案没有列出市州</translation>
        </message>
        <message>
            <source>every one of %1 prefectures has something behind</source>
            <translation>%1 个市州均有指标滞后</translation>
        </message>
        <message>
            <source>none of %1 prefectures has anything behind</source>
            <translation>%1 个市州均无滞后指标</translation>
        </message>
        <message>
            <source>%1 has something behind</source>
            <translation>%1有指标滞后</translation>
        </message>
        <message>
            <source>%1 have something behind</source>
            <translation>%1有指标滞后</translation>
        </message>
        <message>
            <source>%1 has not reported everything</source>
            <translation>%1有指标未报</translation>
        </message>
        <message>
            <source>%1 have not reported everything</source>
            <translation>%1有指标未报</translation>
        </message>
        <message>
            <source>In the prefectures there is nothing to judge yet</source>
            <translation>市州暂无可判定的指标</translation>
        </message>
        <message>
            <source>%1 and others, %2 prefectures in all</source>
            <translation>%1等 %2 个市州</translation>
        </message>
        <message>
            <source>%1 (1 indicator)</source>
            <translation>%1 1 项</translation>
        </message>
        <message>
            <source>%1 (%2 indicators)</source>
            <translation>%1 %2 项</translation>
        </message>
        <message>
            <source>%1 done</source>
            <translation>%1 项已完成</translation>
        </message>
        <message>
            <source>%1 due soon and not started</source>
            <translation>%1 项即将到期尚未启动</translation>
        </message>
        <message>
            <source>%1 due soon and under way</source>
            <translation>%1 项即将到期正在推进</translation>
        </message>
        <message>
            <source>%1 not due yet</source>
            <translation>%1 项未到期</translation>
        </message>
        <message>
            <source>Prefectures behind</source>
            <translation>滞后地区</translation>
        </message>
        <message>
            <source>Steered by</source>
            <translation>参考指标</translation>
        </message>
        <message>
            <source>Other deliverables</source>
            <translation>其他交付物</translation>
        </message>
        <message>
            <source>%1 has reached its target</source>
            <translation>%1达到目标</translation>
        </message>
        <message>
            <source>%1 keeps to its plan</source>
            <translation>%1达到计划进度</translation>
        </message>
        <message>
            <source>%1 target is reached</source>
            <translation>%1 项量化目标已达到</translation>
        </message>
        <message>
            <source>%1 target keeps to its plan</source>
            <translation>%1 项量化目标达到计划进度</translation>
        </message>
        <message>
            <source>each of %1 targets is reached</source>
            <translation>%1 项量化目标全部达到</translation>
        </message>
        <message>
            <source>each of %1 targets keeps to its plan</source>
            <translation>%1 项量化目标均达到计划进度</translation>
        </message>
        <message>
            <source>%1 of %2 targets is reached</source>
            <translation>%2 项量化目标中 %1 项已达到</translation>
        </message>
        <message>
            <source>%1 of %2 targets keeps to its plan</source>
            <translation>%2 项量化目标中 %1 项达到进度</translation>
        </message>
        <message>
            <source>%1 of %2 targets are reached</source>
            <translation>%2 项量化目标中 %1 项已达到</translation>
        </message>
        <message>
            <source>%1 of %2 targets keep to their plan</source>
            <translation>%2 项量化目标中 %1 项达到进度</translation>
        </message>
        <message>
            <source>each of %1 targets is behind</source>
            <translation>%1 项量化目标全部滞后</translation>
        </message>
        <message>
            <source>none of %1 targets has been reported on</source>
            <translation>%1 项量化目标均未报</translation>
        </message>
        <message>
            <source>%1 is not due yet</source>
            <translation>%1未到期</translation>
        </message>
        <message>
            <source>%1 target is not due yet</source>
            <translation>%1 项目标未到期</translation>
        </message>
        <message>
            <source>%1 targets are not due yet</source>
            <translation>%1 项目标未到期</translation>
        </message>
        <message>
            <source>%1 is not published yet</source>
            <translation>%1待发布</translation>
        </message>
        <message>
            <source>%1 is not judged yet</source>
            <translation>%1暂不判定</translation>
        </message>
        <message>
            <source>%1 target is not judged yet</source>
            <translation>%1 项目标暂不判定</translation>
        </message>
        <message>
            <source>%1 targets are not judged yet</source>
            <translation>%1 项目标暂不判定</translation>
        </message>
        <message>
            <source>%1 deliverable is due by %2</source>
            <translation>%1 项交付物%2前到期</translation>
        </message>
        <message>
            <source>%1 deliverables are due by %2</source>
            <translation>%1 项交付物%2前到期</translation>
        </message>
        <message>
            <source>each of %1 deliverables is overdue</source>
            <translation>%1 项交付物全部到期未完成</translation>
        </message>
        <message>
            <source>%1 of %2 deliverables are overdue</source>
            <translation>%2 项交付物中 %1 项到期未完成</translation>
        </message>
        <message>
            <source>%1 is done</source>
            <translation>%1已完成</translation>
        </message>
        <message>
            <source>%1 deliverable is not due yet</source>
            <translation>%1 项交付物未到期</translation>
        </message>
        <message>
            <source>%1 deliverables are not due yet</source>
            <translation>%1 项交付物均未到期</translation>
        </message>
        <message>
            <source>%1 deliverable is done</source>
            <translation>%1 项交付物已完成</translation>
        </message>
        <message>
            <source>each of %1 deliverables is done</source>
            <translation>%1 项交付物全部完成</translation>
        </message>
        <message>
            <source>%1 of %2 deliverables is done and none overdue</source>
            <translation>%2 项交付物已完成 %1 项，无逾期</translation>
        </message>
        <message>
            <source>%1 of %2 deliverables are done and none overdue</source>
            <translation>%2 项交付物已完成 %1 项，无逾期</translation>
        </message>
        <message>
            <source>the target of %1 indicator is to be set</source>
            <translation>%1 项指标目标待定</translation>
        </message>
        <message>
            <source>the targets of %1 indicators are to be set</source>
            <translation>%1 项指标目标待定</translation>
        </message>
        <message>
            <source>The notice sets no target and no deliverable here</source>
            <translation>本板块没有量化目标和交付物</translation>
        </message>
        <message>
            <source>%1 (due %2)</source>
            <translation>%1（%2到期）</translation>
        </message>
        <message>
            <source>What is left</source>
            <translation>还差什么</translation>
        </message>
        <message>
            <source>Besides</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>%1 more still open</source>
            <translation>另有 %1 项待完成</translation>
        </message>
        <message>
            <source>What each period must bring is %1.</source>
            <translation>每旬须完成数为%1。</translation>
        </message>
        <message>
            <source>%1: briefing</source>
            <translation>%1调度简报</translation>
        </message>
        <message>
            <source>figures as known at %1</source>
            <translation>数据时点 %1</translation>
        </message>
        <message>
            <source>%1 deliverable is due and not done</source>
            <translation>%1 项交付物到期未完成</translation>
        </message>
        <message>
            <source>%1 deliverables are due and not done</source>
            <translation>%1 项交付物到期未完成</translation>
        </message>
        <message>
            <source>%1 item is behind, overdue or not reported</source>
            <translation>%1 项滞后、逾期或未报</translation>
        </message>
        <message>
            <source>%1 items are behind, overdue or not reported</source>
            <translation>%1 项滞后、逾期或未报</translation>
        </message>
        <message>
            <source>%1 does not say what to write; end its name with .pdf or .pptx, or with / for a folder of pictures.</source>
            <translation>看不出 %1 要写成什么；文件名请以 .pdf 或 .pptx 结尾，图片文件夹请以 / 结尾。</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>actual %1</source>
            <translation>实际 %1</translation>
        </message>
        <message>
            <source>Unit: %1</source>
            <translation>单位：%1</translation>
        </message>
        <message>
            <source>Course: %1</source>
            <translation>进度曲线：%1</translation>
        </message>
        <message>
            <source>headline rewritten by hand; the figures have changed since</source>
            <translation>标题由人工改写，此后数据有变化</translation>
        </message>
        <message>
            <source>headline rewritten by hand</source>
            <translation>标题由人工改写</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>The briefing's pages, as .pdf, .pptx or a folder of pictures.</source>
            <translation>调度简报各页，写成 .pdf、.pptx，或逐页图片。</translation>
        </message>
        <message>
            <source>the file to write; a folder, or a name that ends with /, for a PNG file of each page</source>
            <translation>要写的文件；写文件夹（或以 / 结尾）则每页一张 PNG 图片</translation>
        </message>
        <message>
            <source>of pictures in pixels; the pages of files have the same shape</source>
            <translation>图片的像素大小；文件的页面与之同比例</translation>
        </message>
        <message>
            <source>only this page: overview, a sector's code, rules, changes or reconcile; or briefing for all pages of the briefing</source>
            <translation>只画这一页：overview、板块代码、rules、changes 或 reconcile；briefing 为调度简报各页</translation>
        </message>
        <message>
            <source>Issuer in red</source>
            <translation>发文机关标志</translation>
        </message>
        <message>
            <source>Number of the issue</source>
            <translation>期号</translation>
        </message>
        <message>
            <source>Red rule</source>
            <translation>版头红线</translation>
        </message>
        <message>
            <source>Text of a bulletin</source>
            <translation>公文正文</translation>
        </message>
        <message>
            <source>Issuer and date</source>
            <translation>署名和成文日期</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>数据来源说明</translation>
        </message>
        <message>
            <source>Head of a table</source>
            <translation>附表表头</translation>
        </message>
        <message>
            <source>Cell of a table</source>
            <translation>附表文字</translation>
        </message>
        <message>
            <source>Note under a table</source>
            <translation>附表注</translation>
        </message>
        <message>
            <source>End of a table or section</source>
            <translation>表后分隔</translation>
        </message>
        <message>
            <source>Table of a bulletin</source>
            <translation>公文附表</translation>
        </message>
        <message>
            <source>I. |II. |III. |IV. |V. |VI. |VII. |VIII. |IX. |X. |XI. |XII. |XIII. |XIV. |XV. |XVI. |XVII. |XVIII. |XIX. |XX. </source>
            <translation>一、|二、|三、|四、|五、|六、|七、|八、|九、|十、|十一、|十二、|十三、|十四、|十五、|十六、|十七、|十八、|十九、|二十、</translation>
        </message>
        <message>
            <source>(1) |(2) |(3) |(4) |(5) |(6) |(7) |(8) |(9) |(10) |(11) |(12) |(13) |(14) |(15) |(16) |(17) |(18) |(19) |(20) </source>
            <translation>（一）|（二）|（三）|（四）|（五）|（六）|（七）|（八）|（九）|（十）|（十一）|（十二）|（十三）|（十四）|（十五）|（十六）|（十七）|（十八）|（十九）|（二十）</translation>
        </message>
        <message>
            <source>Source: figures reported by units and prefectures, until %1; judged %2.</source>
            <translation>数据来源：各责任单位、各市州报送，截至%1；判定规则：%2。</translation>
        </message>
        <message>
            <source>Source: figures reported by units and prefectures, until %1, as known on %2; judged %3.</source>
            <translation>数据来源：各责任单位、各市州于%2前报送，截至%1；判定规则：%3。</translation>
        </message>
        <message>
            <source>Attached: %1.</source>
            <translation>附：%1。</translation>
        </message>
        <message>
            <source>Report on how “%1” is carried out (%2)</source>
            <translation>关于%1落实情况（%2）的通报</translation>
        </message>
        <message>
            <source>How the targets stand</source>
            <translation>量化目标进度</translation>
        </message>
        <message>
            <source>“—” stands for a figure that does not exist. Completion is actual ÷ target. Indicators whose target is still to be set are not listed.</source>
            <translation>注：“—”表示无数据；完成率＝实际÷目标；目标待定的指标未列入。</translation>
        </message>
        <message>
            <source>Figure of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Who leads</source>
            <translation>牵头（责任）单位</translation>
        </message>
        <message>
            <source>How the prefectures' targets stand</source>
            <translation>市州量化目标进度</translation>
        </message>
        <message>
            <source>In official order; this is no ranking.</source>
            <translation>注：按行政区划顺序排列，不作排名。</translation>
        </message>
        <message>
            <source>Deliverables overdue or due soon</source>
            <translation>到期未完成和近期到期的交付物</translation>
        </message>
        <message>
            <source>Responsible units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Reports to be chased, one by one</source>
            <translation>催报清单</translation>
        </message>
        <message>
            <source>Annex %1: %2</source>
            <translation>附表%1　%2</translation>
        </message>
        <message>
            <source>the number of targets reached or on course is still %1</source>
            <translation>达到目标或进度要求的量化目标仍为%1项</translation>
        </message>
        <message>
            <source>the number of targets reached or on course went from %1 to %2</source>
            <translation>达到目标或进度要求的量化目标由%1项变为%2项</translation>
        </message>
        <message>
            <source>%1 is now judged: %2</source>
            <translation>%1现判为%2</translation>
        </message>
        <message>
            <source>1 more deliverable is done</source>
            <translation>新完成交付物1项</translation>
        </message>
        <message>
            <source>%1 more deliverables are done</source>
            <translation>新完成交付物%1项</translation>
        </message>
        <message>
            <source>no target is judged otherwise than then</source>
            <translation>各项量化目标判定结果无变化</translation>
        </message>
        <message>
            <source>Compared with %1: %2.</source>
            <translation>与%1相比，%2。</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>Reports to be chased</source>
            <translation>催报情况</translation>
        </message>
        <message>
            <source>Missing from %1: %2.</source>
            <translation>%1缺报%2，需催报。</translation>
        </message>
        <message>
            <source>1 reporter</source>
            <translation>1个填报单位</translation>
        </message>
        <message>
            <source>%1 reporters</source>
            <translation>%1个填报单位</translation>
        </message>
        <message>
            <source>1 return</source>
            <translation>1项数据</translation>
        </message>
        <message>
            <source>%1 returns</source>
            <translation>%1项数据</translation>
        </message>
        <message>
            <source>And from %1 more, who are in the annex.</source>
            <translation>其余%1个填报单位见附表。</translation>
        </message>
        <message>
            <source>%1; responsible: %2.</source>
            <translation>%1；责任单位：%2。</translation>
        </message>
        <message>
            <source>1 matter</source>
            <translation>1项问题诉求</translation>
        </message>
        <message>
            <source>%1 matters</source>
            <translation>%1项问题诉求</translation>
        </message>
        <message>
            <source>%1 is open, and it is not overdue.</source>
            <translation>尚有%1未销号，未到期。</translation>
        </message>
        <message>
            <source>%1 are open, none of them overdue.</source>
            <translation>尚有%1未销号，均未逾期。</translation>
        </message>
        <message>
            <source>due on %1, %2</source>
            <translation>应于%1办结，%2</translation>
        </message>
        <message>
            <source>And %1 more that are due and not done.</source>
            <translation>另有%1项到期未办结。</translation>
        </message>
        <message>
            <source>%1: %2 projects</source>
            <translation>%1（%2个）</translation>
        </message>
        <message>
            <source>1 project</source>
            <translation>1个项目</translation>
        </message>
        <message>
            <source>%1 projects</source>
            <translation>%1个项目</translation>
        </message>
        <message>
            <source>%1 past the planned completion</source>
            <translation>%1逾期未竣工</translation>
        </message>
        <message>
            <source>%1. What holds up most: %2.</source>
            <translation>%1。主要堵点：%2。</translation>
        </message>
        <message>
            <source>%1: held up by “%2”</source>
            <translation>%1：堵点为“%2”</translation>
        </message>
        <message>
            <source>%1, besides %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>planned to be completed on %1, %2</source>
            <translation>计划%1竣工，%2</translation>
        </message>
        <message>
            <source>And %1 more, which are in the projects ledger.</source>
            <translation>其余%1个项目见重大项目台账。</translation>
        </message>
        <message>
            <source>Matters raised and projects</source>
            <translation>问题诉求和重大项目</translation>
        </message>
        <message>
            <source>Due and not reached, %1: %2.</source>
            <translation>%1到期未达到：%2。</translation>
        </message>
        <message>
            <source>%1 still to be reached by %2.</source>
            <translation>%1须于%2前达到。</translation>
        </message>
        <message>
            <source>%1 still to be reached by %2; behind or to be watched, %3: %4.</source>
            <translation>%1须于%2前达到，其中滞后或关注%3项：%4。</translation>
        </message>
        <message>
            <source>1 deliverable</source>
            <translation>1项交付物</translation>
        </message>
        <message>
            <source>To be made up for, %1: %2.</source>
            <translation>%1到期未完成，待完成：%2。</translation>
        </message>
        <message>
            <source>%1 to be done by %2.</source>
            <translation>%1须于%2前完成。</translation>
        </message>
        <message>
            <source>To be settled by %1: %2.</source>
            <translation>%2须于%1前办结。</translation>
        </message>
        <message>
            <source>Missing and to be reported: %1.</source>
            <translation>%1缺报，待补报。</translation>
        </message>
        <message>
            <source>To be reported by %1: %2.</source>
            <translation>下期%2须于%1前报送。</translation>
        </message>
        <message>
            <source>%1, being %2</source>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>%1 behind (%2)</source>
            <translation>滞后%1项（%2）</translation>
        </message>
        <message>
            <source>%1 to be watched (%2)</source>
            <translation>关注%1项（%2）</translation>
        </message>
        <message>
            <source>%1 not reported (%2)</source>
            <translation>未报%1项（%2）</translation>
        </message>
        <message>
            <source>%1, of %2: %3.</source>
            <translation>%1%2中：%3。</translation>
        </message>
        <message>
            <source>Nothing of %1 is behind, to be watched or not reported.</source>
            <translation>%1无滞后、关注和未报的指标。</translation>
        </message>
        <message>
            <source>Nothing of these is behind, to be watched or not reported: %1.</source>
            <translation>%1无滞后、关注和未报的指标。</translation>
        </message>
        <message>
            <source>The prefectures</source>
            <translation>各市州情况</translation>
        </message>
        <message>
            <source>1 indicator</source>
            <translation>1项指标</translation>
        </message>
        <message>
            <source>Without a target yet, and without a figure: %1.</source>
            <translation>%1目标待定，尚无数据。</translation>
        </message>
        <message>
            <source>Without a target yet, not judged: %1.</source>
            <translation>目标待定、不作判定的指标：%1。</translation>
        </message>
        <message>
            <source>Without a target yet, not judged: %1; and without a figure: %2.</source>
            <translation>目标待定、不作判定的指标：%1；另有%2尚无数据。</translation>
        </message>
        <message>
            <source>%1 (%2; %3)</source>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>%1 Due and not done: %2.</source>
            <translation>%1到期未完成的是：%2。</translation>
        </message>
        <message>
            <source>Due next, by %1: %2.</source>
            <translation>%1前到期：%2。</translation>
        </message>
        <message>
            <source>Sector by sector</source>
            <translation>各板块情况</translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>《%1》（%2）</translation>
        </message>
        <message>
            <source>%1 Of what is due and not done, %2 follow; the annex has them all.</source>
            <translation>%1到期未完成的，先列逾期较长的%2项，全部见附表。</translation>
        </message>
        <message>
            <source>As %1 asks, this reports how things stand for %2 (until %3).</source>
            <translation>根据%1要求，现将%2（截至%3）落实情况通报如下。</translation>
        </message>
        <message>
            <source>As %1 asks, this reports how things stand for %2 (until %3, when its term ended).</source>
            <translation>根据%1要求，现将%2（截至%3，执行期届满）落实情况通报如下。</translation>
        </message>
        <message>
            <source>As %1 asks, this reports how things stand for %2 (until %3; its term ended on %4).</source>
            <translation>根据%1要求，现将%2（截至%3；执行期已于%4届满）落实情况通报如下。</translation>
        </message>
        <message>
            <source>The whole</source>
            <translation>总体情况</translation>
        </message>
        <message>
            <source>%1 not (%2)</source>
            <translation>%1项未达到（%2）</translation>
        </message>
        <message>
            <source>besides %1</source>
            <translation>另有%1</translation>
        </message>
        <message>
            <source>Of %1: %2.</source>
            <translation>%1：%2。</translation>
        </message>
        <message>
            <source>on course</source>
            <translation>达到进度要求</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>达到目标</translation>
        </message>
        <message>
            <source>reached or on course</source>
            <translation>达到目标或进度要求</translation>
        </message>
        <message>
            <source>behind: %1</source>
            <translation>滞后%1项</translation>
        </message>
        <message>
            <source>%1 was set, and it is %2.</source>
            <translation>%1%2。</translation>
        </message>
        <message>
            <source>All of %1 are %2.</source>
            <translation>%1全部%2。</translation>
        </message>
        <message>
            <source>None of %1 is %2 (%3).</source>
            <translation>%1均未%2（%3）。</translation>
        </message>
        <message>
            <source>%1 was set, and nothing has been reported for it.</source>
            <translation>%1未报送数据。</translation>
        </message>
        <message>
            <source>For none of %1 has anything been reported.</source>
            <translation>%1均未报送数据。</translation>
        </message>
        <message>
            <source>%1 was set, and no report is due for it yet.</source>
            <translation>%1未到报送期限。</translation>
        </message>
        <message>
            <source>For none of %1 is a report due yet.</source>
            <translation>%1均未到报送期限。</translation>
        </message>
        <message>
            <source>%1 was set, and it is not judged.</source>
            <translation>%1不判。</translation>
        </message>
        <message>
            <source>None of %1 is judged.</source>
            <translation>%1均不判。</translation>
        </message>
        <message>
            <source>none %1</source>
            <translation>尚无%1的目标</translation>
        </message>
        <message>
            <source>%1 %2, which is %3</source>
            <translation>%1项%2，占%3</translation>
        </message>
        <message>
            <source>Not reported: %1.</source>
            <translation>未报的是：%1。</translation>
        </message>
        <message>
            <source>Awaiting publication: %1.</source>
            <translation>待发布的是：%1。</translation>
        </message>
        <message>
            <source>Not judged: %1.</source>
            <translation>不判的是：%1。</translation>
        </message>
        <message>
            <source>For %1 the target is still to be set; it is not judged.</source>
            <translation>另有%1目标待定，不作判定。</translation>
        </message>
        <message>
            <source>For %1 the targets are still to be set; they are not judged.</source>
            <translation>另有%1目标待定，不作判定。</translation>
        </message>
        <message>
            <source>1 other indicator</source>
            <translation>1项指标</translation>
        </message>
        <message>
            <source>%1 other indicators</source>
            <translation>%1项指标</translation>
        </message>
        <message>
            <source>the province</source>
            <translation>全省</translation>
        </message>
        <message>
            <source>%1 city</source>
            <translation>%1市</translation>
        </message>
        <message>
            <source>%1 prefecture</source>
            <translation>%1州</translation>
        </message>
        <message>
            <source>led by %1</source>
            <translation>牵头单位：%1</translation>
        </message>
        <message>
            <source>responsible: %1</source>
            <translation>责任单位：%1</translation>
        </message>
        <message>
            <source>the first ten days of month %1</source>
            <translation>%1月上旬</translation>
        </message>
        <message>
            <source>the second ten days of month %1</source>
            <translation>%1月中旬</translation>
        </message>
        <message>
            <source>the last days of month %1</source>
            <translation>%1月下旬</translation>
        </message>
        <message>
            <source>due that day</source>
            <translation>当日到期</translation>
        </message>
        <message>
            <source>%1 is done.</source>
            <translation>%1已完成。</translation>
        </message>
        <message>
            <source>All of %1 are done.</source>
            <translation>%1全部完成。</translation>
        </message>
        <message>
            <source>none done yet</source>
            <translation>尚无完成的</translation>
        </message>
        <message>
            <source>%1 done, which is %2</source>
            <translation>已完成%1项，占%2</translation>
        </message>
        <message>
            <source>%1 due and not done</source>
            <translation>到期未完成%1项</translation>
        </message>
        <message>
            <source>%1: due on %2, %3</source>
            <translation>%1：应于%2完成，%3</translation>
        </message>
        <message>
            <source>none reported</source>
            <translation>均未报送</translation>
        </message>
        <message>
            <source>%1 reported</source>
            <translation>已报%1项</translation>
        </message>
        <message>
            <source>%1 reported (%2 of them late)</source>
            <translation>已报%1项（其中迟报%2项）</translation>
        </message>
        <message>
            <source>%1, unchanged since the round before</source>
            <translation>%1，与上期持平</translation>
        </message>
        <message>
            <source>%1, %2 higher than the round before</source>
            <translation>%1，比上期提高%2</translation>
        </message>
        <message>
            <source>%1, %2 more than the round before</source>
            <translation>%1，比上期增加%2</translation>
        </message>
        <message>
            <source>%1, %2 lower than the round before</source>
            <translation>%1，比上期降低%2</translation>
        </message>
        <message>
            <source>%1, %2 less than the round before</source>
            <translation>%1，比上期减少%2</translation>
        </message>
        <message>
            <source>%1 for %2 is not published yet</source>
            <translation>%1%2数据待发布</translation>
        </message>
        <message>
            <source>%1 for %2 is not reported</source>
            <translation>%1%2数据未报</translation>
        </message>
        <message>
            <source>%1, last reported %2</source>
            <translation>%1，上次报送%2</translation>
        </message>
        <message>
            <source>%1 has no figure yet</source>
            <translation>%1尚无数据</translation>
        </message>
        <message>
            <source>%1 has no figure yet, the first is due on %2</source>
            <translation>%1尚无数据，首期数据%2到期</translation>
        </message>
        <message>
            <source>target met</source>
            <translation>已达标</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>进度正常</translation>
        </message>
        <message>
            <source>%1, that is %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1; target for %2 %3</source>
            <translation>%1；%2目标%3</translation>
        </message>
        <message>
            <source>%1, actual %2</source>
            <translation>%1，实际%2</translation>
        </message>
        <message>
            <source>%1 stands at %2</source>
            <translation>%1为%2</translation>
        </message>
        <message>
            <source>%1, against a target for %2 of %3</source>
            <translation>%1，%2目标%3</translation>
        </message>
        <message>
            <source>%1, completed to %2</source>
            <translation>%1，完成率%2</translation>
        </message>
        <message>
            <source>%1, %2 at present</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1, not judged (%2)</source>
            <translation>%1，不判（%2）</translation>
        </message>
        <message>
            <source>%1, judged: %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>“%1” is no day; write --issued like 2025-03-21.</source>
            <translation>“%1”不是日期；请写成 --issued 2025-03-21。</translation>
        </message>
        <message>
            <source>Write the bulletin of a round, as .docx, .pdf or .md.</source>
            <translation>生成一期调度通报，格式为 .docx、.pdf 或 .md。</translation>
        </message>
        <message>
            <source>the file to write</source>
            <translation>要写入的文件</translation>
        </message>
        <message>
            <source>the day the bulletin bears and looks at what is missing, such as 2025-03-21; today unless given</source>
            <translation>通报的落款日期，缺报也按这一天统计，如 2025-03-21；未指定时为今天</translation>
        </message>
        <message>
            <source>%1 %2 briefing</source>
            <translation>%1 %2 调度简报</translation>
        </message>
        <message>
            <source>Write the briefing</source>
            <translation>导出简报</translation>
        </message>
        <message>
            <source>→  Page Down  Space  click</source>
            <translation>→  Page Down  空格  单击</translation>
        </message>
        <message>
            <source>next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>←  Page Up  Backspace  right click</source>
            <translation>←  Page Up  退格  右击</translation>
        </message>
        <message>
            <source>previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Home  End</source>
            <translation>Home  End</translation>
        </message>
        <message>
            <source>first page, last page</source>
            <translation>第一页、最后一页</translation>
        </message>
        <message>
            <source>12 Enter</source>
            <translation>12 回车</translation>
        </message>
        <message>
            <source>go to page 12</source>
            <translation>转到第 12 页</translation>
        </message>
        <message>
            <source>↑  ↓</source>
            <translation>↑  ↓</translation>
        </message>
        <message>
            <source>select a row</source>
            <translation>选择一行</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>look into the row</source>
            <translation>细看所选行</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>back; from a page: end the show</source>
            <translation>返回；在页面上：结束放映</translation>
        </message>
        <message>
            <source>B  .</source>
            <translation>B  .</translation>
        </message>
        <message>
            <source>black screen and back</source>
            <translation>黑屏、恢复</translation>
        </message>
        <message>
            <source>W  ,</source>
            <translation>W  ,</translation>
        </message>
        <message>
            <source>white screen and back</source>
            <translation>白屏、恢复</translation>
        </message>
        <message>
            <source>F5</source>
            <translation>F5</translation>
        </message>
        <message>
            <source>take the figures of now</source>
            <translation>取最新数据</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>the presenter's window, or without it</source>
            <translation>打开、关闭讲稿窗口</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>change the displays</source>
            <translation>两个屏幕互换</translation>
        </message>
        <message>
            <source>H  ?</source>
            <translation>H  ?</translation>
        </message>
        <message>
            <source>these keys</source>
            <translation>显示本帮助</translation>
        </message>
        <message>
            <source>Page %1 of %2, Enter</source>
            <translation>转到第 %1 页（共 %2 页），按回车</translation>
        </message>
        <message>
            <source>%1 (unit: %2)</source>
            <comment>a chart's title</comment>
            <translation>%1（单位：%2）</translation>
        </message>
        <message>
            <source>%1 does not say which kind of picture to write; end its name with .png or .svg.</source>
            <translation>%1 看不出要存为哪种图片，请以 .png 或 .svg 结尾。</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>page and table</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Table: %1</source>
            <translation>表格：%1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>plan and page</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>source and moment</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>This page: %1</source>
            <translation>本页：%1</translation>
        </message>
        <message>
            <source>Some list has more than one sheet holds in letters that can be read. Fit the page to the width, or print the table.</source>
            <translation>以可辨认的字号，一页放不下本页的全部列表行，有的行未列出；请改为“适应页宽”，或单独打印表格。</translation>
        </message>
        <message>
            <source>Sheet %1 of %2</source>
            <translation>第%1页 共%2页</translation>
        </message>
        <message>
            <source>The printer takes nothing at present; see whether it is switched on and has paper, or choose PDF.</source>
            <translation>打印机目前无法接收任务，请检查是否开机、缺纸，或改存为 PDF。</translation>
        </message>
        <message>
            <source>One sheet of this paper does not hold all rows in letters that can be read; they go on over %1 sheets.</source>
            <translation>以可辨认的字号，一页放不下全部行，将分 %1 页打印。</translation>
        </message>
        <message>
            <source>No rows.</source>
            <translation>无记录。</translation>
        </message>
        <message>
            <source>“%1” is no paper for a page; write A4 or A3.</source>
            <translation>“%1”不是可用的纸张，请写 A4 或 A3。</translation>
        </message>
        <message>
            <source>“%1” is no way to fit a page; write sheet or width.</source>
            <translation>“%1”不是可用的缩放方式，请写 sheet 或 width。</translation>
        </message>
        <message>
            <source>Draw the desk's pages as PNG files, or as they are printed.</source>
            <translation>把调度台各页绘成 PNG 图片，或按打印样式写成 PDF。</translation>
        </message>
        <message>
            <source>as they are printed on this paper, in PDF files</source>
            <translation>按此纸张的打印样式写成 PDF</translation>
        </message>
        <message>
            <source>with --print: all on one sheet, or as wide as the sheet</source>
            <translation>与 --print 同用：整页打印在一张纸上，或适应页宽</translation>
        </message>
        <message>
            <source>no target is reached or on course, where there were %1</source>
            <translation>没有达到目标或进度要求的量化目标（上期%1项）</translation>
        </message>
        <message>
            <source>%1 reached or on course, where there were none</source>
            <translation>达到目标或进度要求的量化目标为%1项（上期没有）</translation>
        </message>
        <message>
            <source>1 quantified target</source>
            <translation>1项量化目标</translation>
        </message>
        <message>
            <source>%1 quantified targets</source>
            <translation>%1项量化目标</translation>
        </message>
        <message>
            <source>There is no indicator yet, and nothing is judged.</source>
            <translation>本方案尚无量化指标，不作判定。</translation>
        </message>
        <message>
            <source>The target of %1 is still to be set, nothing is judged.</source>
            <translation>%1的目标待定，不作判定。</translation>
        </message>
        <message>
            <source>The targets of %1 are still to be set, nothing is judged.</source>
            <translation>%1的目标均待定，不作判定。</translation>
        </message>
        <message>
            <source>under watch: %1</source>
            <translation>关注%1项</translation>
        </message>
        <message>
            <source>%1 unreported</source>
            <translation>%1项未报</translation>
        </message>
        <message>
            <source>%1 awaiting publication</source>
            <translation>%1项待发布</translation>
        </message>
        <message>
            <source>%1 not to be reported yet</source>
            <translation>%1项未到期</translation>
        </message>
        <message>
            <source>%1 not judged</source>
            <translation>%1项不判</translation>
        </message>
        <message>
            <source>%1 still open</source>
            <translation>未到期%1项</translation>
        </message>
        <message>
            <source>%1 still open, all due by %2</source>
            <translation>未到期%1项，均须于%2前完成</translation>
        </message>
        <message>
            <source>%1 still open, %2 of them due by %3</source>
            <translation>未到期%1项，其中%2项须于%3前完成</translation>
        </message>
        <message>
            <source>%1 is neither due nor done yet.</source>
            <translation>%1未到期，尚未完成。</translation>
        </message>
        <message>
            <source>None of %1 is due or done yet.</source>
            <translation>%1均未到期，尚未完成。</translation>
        </message>
        <message>
            <source>%1 is not done yet and due by %2.</source>
            <translation>%1尚未完成，须于%2前完成。</translation>
        </message>
        <message>
            <source>None of %1 is done yet; all are due by %2.</source>
            <translation>%1尚未完成，均须于%2前完成。</translation>
        </message>
        <message>
            <source>None of %1 is due or done yet; %2 are due by %3.</source>
            <translation>%1均未到期，尚未完成，其中%2项须于%3前完成。</translation>
        </message>
        <message>
            <source>No figure is due.</source>
            <translation>本期无应报数据。</translation>
        </message>
        <message>
            <source>less than %1 short of plan</source>
            <translation>距计划差不足%1</translation>
        </message>
        <message>
            <source>at the value that must be passed</source>
            <translation>与目标值持平但未超过</translation>
        </message>
        <message>
            <source>less than %1 short of target</source>
            <translation>距目标差不足%1</translation>
        </message>
        <message>
            <source>the target is for %1, and no course to it is planned</source>
            <translation>目标期限为%1，未安排计划进度</translation>
        </message>
        <message>
            <source>%1 does not say what to write; end its name with .docx, .pdf or .md.</source>
            <translation>从“%1”看不出要写成什么格式；请把文件名以 .docx、.pdf 或 .md 结尾。</translation>
        </message>
        <message>
            <source>All ledgers</source>
            <translation>全部台账</translation>
        </message>
        <message>
            <source>Entry %1</source>
            <translation>第 %1 条</translation>
        </message>
        <message>
            <source>Notice: “%1”</source>
            <translation>通知原文：“%1”</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>文中</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Other prefectures</source>
            <translation>其他市州</translation>
        </message>
        <message>
            <source>%1 of the indicators</source>
            <translation>%1项指标</translation>
        </message>
        <message>
            <source>Paragraphs written by hand and marked ✎: %1.</source>
            <translation>本文有 %1 段为人工撰写，段首标“✎”。</translation>
        </message>
        <message>
            <source>Paragraphs written by hand and marked ✎: %1; of them marked ▲, for which something else is computed since: %2.</source>
            <translation>本文有 %1 段为人工撰写，段首标“✎”；其中 %2 段的自动生成内容此后有变化，加标“▲”。</translation>
        </message>
        <message>
            <source>%1 past its day</source>
            <translation>逾期%1项</translation>
        </message>
        <message>
            <source>%1 due on the last day</source>
            <translation>当日到期%1项</translation>
        </message>
        <message>
            <source>%1 is open: %2.</source>
            <translation>尚有%1未销号，%2。</translation>
        </message>
        <message>
            <source>%1 are open, of them %2.</source>
            <translation>尚有%1未销号，其中%2。</translation>
        </message>
        <message>
            <source>%1 The ledger gives no day for %2 of them, which are counted as it stands now.</source>
            <translation>%1其中%2项台账未记日期，按台账现状统计。</translation>
        </message>
        <message>
            <source>Due and to be settled: %1.</source>
            <translation>%1到期未办结。</translation>
        </message>
        <message>
            <source>Due and to be settled: %1; to be settled by %2: %3.</source>
            <translation>%1到期未办结，%3须于%2前办结。</translation>
        </message>
        <message>
            <source>by the ledger as it stands, %1 held up</source>
            <translation>按台账现状，%1存在堵点</translation>
        </message>
        <message>
            <source>%1, set by a person</source>
            <translation>%1，人工改判</translation>
        </message>
        <message>
            <source>%1 was set, and it is not %2; it is %3.</source>
            <translation>%1未%2，判定为%3。</translation>
        </message>
        <message>
            <source>None of %1 is %2; all are %3.</source>
            <translation>%1均未%2，均判定为%3。</translation>
        </message>
        <message>
            <source>%1 due that very day and not done</source>
            <translation>当日到期未完成%1项</translation>
        </message>
        <message>
            <source>%1 due and not done, %2 of them due that very day</source>
            <translation>到期未完成%1项（其中当日到期%2项）</translation>
        </message>
        <message>
            <source>no figure is due in this round</source>
            <translation>本期无应报数据</translation>
        </message>
        <message>
            <source>of %1 asked for in this round: %2</source>
            <translation>本期应报%1，%2</translation>
        </message>
        <message>
            <source>By %1, %2</source>
            <translation>截至%1，%2</translation>
        </message>
        <message>
            <source>%1; and missing of earlier rounds: %2</source>
            <translation>%1；另有往期缺报%2项</translation>
        </message>
        <message>
            <source>The bulletin of %1 cannot bear %2: the period ends on %3; name that day or a later one with --issued.</source>
            <translation>%1的通报不能落款 %2：本期截至 %3，--issued 请填该日或以后的日期。</translation>
        </message>
        <message>
            <source>%1 is written by hand; computed then: “%2”; nothing is computed there now.</source>
            <translation>%1 为人工改写，请核对。改写时自动生成：“%2”；现已不再生成此段。</translation>
        </message>
        <message>
            <source>%1 is written by hand; computed then: “%2”; computed now: “%3”</source>
            <translation>%1 为人工改写，请核对。改写时自动生成：“%2”；现自动生成：“%3”</translation>
        </message>
        <message>
            <source>in this round %1 was due, and it is reported</source>
            <translation>本期应报%1，已报送</translation>
        </message>
        <message>
            <source>in this round %1 were due, and all are reported</source>
            <translation>本期应报%1，全部按时报送</translation>
        </message>
        <message>
            <source>in this round %1 is asked for and not due yet</source>
            <translation>本期应报%1，未到期</translation>
        </message>
        <message>
            <source>in this round %1 are asked for and not due yet</source>
            <translation>本期应报%1，均未到期</translation>
        </message>
        <message>
            <source>%1, %2 missing</source>
            <translation>%1，缺报%2项</translation>
        </message>
        <message>
            <source>%1, %2 not to come yet</source>
            <translation>%1，未到期%2项</translation>
        </message>
        <message>
            <source>%1; of official statistics and the like, for which nobody is chased: %2</source>
            <translation>%1；官方统计等指导性指标%2项，不作催报</translation>
        </message>
        <message>
            <source>%1 was behind when first reported</source>
            <translation>%1首次报送即滞后</translation>
        </message>
        <message>
            <source>%1 were behind when first reported</source>
            <translation>%1首次报送即滞后</translation>
        </message>
        <message>
            <source>%1 was found behind once reported</source>
            <translation>%1报送后判为滞后</translation>
        </message>
        <message>
            <source>%1 were found behind once reported</source>
            <translation>%1报送后判为滞后</translation>
        </message>
        <message>
            <source>%1 deliverable came due and is not done</source>
            <translation>%1 项交付物到期未完成</translation>
        </message>
        <message>
            <source>%1 deliverables came due and are not done</source>
            <translation>%1 项交付物到期未完成</translation>
        </message>
        <message>
            <source>%1: %2 indicators</source>
            <translation>%1：%2 项指标</translation>
        </message>
        <message>
            <source>No light of the province or of a deliverable is another than in the last round.</source>
            <translation>全省指标和交付物的灯色与上期相同。</translation>
        </message>
        <message>
            <source>%1 more light changed</source>
            <translation>另有 %1 项灯色有变化</translation>
        </message>
        <message>
            <source>%1 more lights changed</source>
            <translation>另有 %1 项灯色有变化</translation>
        </message>
        <message>
            <source>%1 more figure is new, its light as before</source>
            <translation>%1 项数据更新、灯色未变</translation>
        </message>
        <message>
            <source>%1 more figures are new, their lights as before</source>
            <translation>%1 项数据更新、灯色未变</translation>
        </message>
        <message>
            <source>Coming near</source>
            <translation>临近到期</translation>
        </message>
        <message>
            <source>%1 deliverable not started</source>
            <translation>%1 项交付物未启动</translation>
        </message>
        <message>
            <source>%1 deliverables not started</source>
            <translation>%1 项交付物未启动</translation>
        </message>
        <message>
            <source>set to %1 by a person</source>
            <translation>经人工改判为%1</translation>
        </message>
        <message>
            <source>Figures missing</source>
            <translation>缺报数据</translation>
        </message>
        <message>
            <source>%1 indicators not reported</source>
            <translation>%1 项指标未报</translation>
        </message>
        <message>
            <source>%1 deliverables: %2</source>
            <translation>%1 项交付物%2</translation>
        </message>
        <message>
            <source>%1 prefecture has nothing to judge yet</source>
            <translation>%1 个市州暂无可判定的指标</translation>
        </message>
        <message>
            <source>%1 prefectures have nothing to judge yet</source>
            <translation>%1 个市州暂无可判定的指标</translation>
        </message>
        <message>
            <source>%1 other prefecture is on plan</source>
            <translation>其余 %1 个市州正常</translation>
        </message>
        <message>
            <source>%1 other prefectures are on plan</source>
            <translation>其余 %1 个市州正常</translation>
        </message>
        <message>
            <source>%1 is a folder; add the name of the file to be written in it.</source>
            <translation>%1 是一个文件夹，请在后面加上要写入的文件名。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the folder %2 does not exist. Choose one that does.</source>
            <translation>无法写入 %1：文件夹 %2 不存在，请选择已有的文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2 is a file and no folder. Choose a folder.</source>
            <translation>无法写入 %1：%2 是文件而不是文件夹，请选择一个文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be written: nothing may be written in the folder %2. Choose another one.</source>
            <translation>无法写入 %1：没有在文件夹 %2 中写入的权限，请换一个文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be written: the file that is there may not be changed. Choose another name.</source>
            <translation>无法写入 %1：已有的同名文件不允许修改，请换一个文件名。</translation>
        </message>
        <message>
            <source>%1 cannot be written. Close it in other programs and make sure that the disk is not full, or choose another folder.</source>
            <translation>无法写入 %1：请先在其他程序中关闭该文件，并确认磁盘未满；也可以换一个文件夹。</translation>
        </message>
        <message>
            <source>There is not enough memory to write %1; close other programs and try again.</source>
            <translation>内存不足，无法写入 %1；请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Nothing comes due within the next 30 days</source>
            <translation>近30天内没有到期的目标和交付物</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>进度走势</translation>
        </message>
        <message>
            <source>No figure has been reported and no course is planned, so there is nothing to draw yet.</source>
            <translation>尚未报数，也未编制计划进度，暂无走势可绘。</translation>
        </message>
        <message>
            <source>Nothing comes due within the next 30 days.</source>
            <translation>近30天内没有到期事项。</translation>
        </message>
        <message>
            <source>%1 %2, besides to be set: %3</source>
            <translation>%1 %2，另待定 %3</translation>
        </message>
        <message>
            <source>no verdict yet</source>
            <translation>未判定</translation>
        </message>
        <message>
            <source>PowerPoint presentation, %1 (*.pptx)</source>
            <translation>PowerPoint 演示文稿 %1 (*.pptx)</translation>
        </message>
        <message>
            <source>PDF, %1 (*.pdf)</source>
            <translation>PDF 文件 %1 (*.pdf)</translation>
        </message>
        <message>
            <source>A folder of pictures, one a page, %1 (*.png)</source>
            <translation>每页一张图片的文件夹 %1 (*.png)</translation>
        </message>
        <message>
            <source>due %1</source>
            <comment>a deliverable</comment>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>Figure or due day</source>
            <translation>数值或期限</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 px is more than this computer's memory holds; choose a smaller size, or .svg.</source>
            <translation>本机内存不足以生成 %1 × %2 像素的图片；请选择较小的尺寸，或另存为 .svg。</translation>
        </message>
        <message>
            <source>The bulletin as issued</source>
            <translation>通报（印发稿）</translation>
        </message>
        <message>
            <source>The briefing, a slide to a sheet</source>
            <translation>简报（每张纸一页）</translation>
        </message>
        <message>
            <source>Briefing on paper</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Cancelled, but this printer could not be told to forget what it had been given: sheets 1 to %1 will be printed unless they are deleted from the printer's queue.</source>
            <translation>已取消，但打印机已收到第1至%1页，无法撤回；如不需要，请在打印队列中删除。</translation>
        </message>
        <message>
            <source>the name is missing; write it</source>
            <translation>没有名称，请补上</translation>
        </message>
        <message>
            <source>“%1” has no unit; write what its price is counted in, such as 元/500克</source>
            <translation>“%1”没有单位，请写明计价单位，如“元/500克”</translation>
        </message>
        <message>
            <source>“%1” stands in row %2 too; leave one of them out</source>
            <translation>“%1”在第%2行也有，请去掉一个</translation>
        </message>
        <message>
            <source>no row has the whole for its 上级; add its parts</source>
            <translation>没有一行的上级是总体，请补上下辖的地区</translation>
        </message>
        <message>
            <source>“%1” is no code; write a whole number, such as the one of GB/T 2260</source>
            <translation>“%1”不是代码，请填写整数，如GB/T 2260的行政区划代码</translation>
        </message>
        <message>
            <source>the code %1 stands in another row too; each place needs its own</source>
            <translation>代码%1在别的行也有，每个地区要有自己的代码</translation>
        </message>
        <message>
            <source>every row has something in 上级; leave it empty for the whole, such as the province</source>
            <translation>每一行都填了上级；总体（如全省）那一行的上级要空着</translation>
        </message>
        <message>
            <source>上级 is empty here and in row %1; only the whole has none, write it for the others</source>
            <translation>这一行和第%1行的上级都空着；只有总体没有上级，其余各行请填上</translation>
        </message>
        <message>
            <source>“%1” stands in another row too; a name can be told from others only once</source>
            <translation>“%1”在别的行也有，名称不能重复</translation>
        </message>
        <message>
            <source>a tile needs both 图格行 and 图格列; write both or neither</source>
            <translation>图格行和图格列要么都填，要么都不填</translation>
        </message>
        <message>
            <source>its tile is another one's; give it a place of its own</source>
            <translation>这个图格已被别的地区占用，请换一个位置</translation>
        </message>
        <message>
            <source>“%1” is no place of a tile; count from 1 to %2, or leave it empty</source>
            <translation>“%1”不是图格位置；请填1至%2，或者空着</translation>
        </message>
        <message>
            <source>its 上级 “%1” is neither the whole nor one of its parts; write a code or name of this file</source>
            <translation>上级“%1”既不是总体，也不是其下辖地区；请填本文件中的代码或名称</translation>
        </message>
        <message>
            <source>“%1” stands in another row of the same 上级 too; leave one of them out</source>
            <translation>同一上级下还有一个“%1”，请去掉一个</translation>
        </message>
        <message>
            <source>its first row has no column “%1”; write the columns' names there</source>
            <translation>第一行没有“%1”列，请在第一行写上各列的名称</translation>
        </message>
        <message>
            <source>it has no rows below its heads; write one for each</source>
            <translation>表头下面没有内容，请逐行填写</translation>
        </message>
        <message>
            <source>it has more than %1 rows; check that it is the right file</source>
            <translation>超过%1行，请检查是否选错了文件</translation>
        </message>
        <message>
            <source>%1, row %2: %3.</source>
            <translation>%1第%2行：%3。</translation>
        </message>
        <message>
            <source>“%1” in 泛指 is neither 是 nor 否; write one of them, or nothing</source>
            <translation>泛指一列的“%1”既不是“是”也不是“否”，请填其中一个，或者空着</translation>
        </message>
        <message>
            <source>Remark of the notice</source>
            <translation>行文说明</translation>
        </message>
        <message>
            <source>The plan has no title; write one.</source>
            <translation>方案没有标题，请填写。</translation>
        </message>
        <message>
            <source>The plan has no period; choose the quarter or the year it governs.</source>
            <translation>方案没有期别，请选择它管的季度或年度。</translation>
        </message>
        <message>
            <source>There is no measure; choose another text.</source>
            <translation>没有读出举措，请换一份通知。</translation>
        </message>
        <message>
            <source>Section %1 “%2” is shown in no sector; choose one.</source>
            <translation>第%1部分“%2”还没有归入板块，请选择一个。</translation>
        </message>
        <message>
            <source>Nobody answers for measure %1; name a unit.</source>
            <translation>第%1条举措没有责任单位，请指定。</translation>
        </message>
        <message>
            <source>Nobody has looked at measure %1 yet; compare it with the notice and confirm it.</source>
            <translation>第%1条举措尚未核对，请对照原文确认。</translation>
        </message>
        <message>
            <source>Nothing follows up “%1”; add what does, or say why nothing needs to.</source>
            <translation>“%1”没有事项跟踪，请添加跟踪事项，或说明不需跟踪的理由。</translation>
        </message>
        <message>
            <source>There is no text in the notice; choose another file or paste its text.</source>
            <translation>通知里没有文字；请选择其他文件或粘贴通知正文。</translation>
        </message>
        <message>
            <source>No measure was found in the text: none of its paragraphs has a number or says what is to be done. Check that it is the whole notice.</source>
            <translation>未在文中找到举措：没有一段带编号或写明要做什么。请检查是否为通知全文。</translation>
        </message>
        <message>
            <source>The notice does not say which period it governs, so its deadlines could not be dated; say it and read again.</source>
            <translation>通知没有写明适用期间，无法推定各项时限的日期；请指定期间后重新读取。</translation>
        </message>
        <message>
            <source>The bracket is not closed; it was read to the end of its sentence.</source>
            <translation>括号没有闭合，已读到句末。</translation>
        </message>
        <message>
            <source>Words behind a label of who answers are too long for a name; they were not read.</source>
            <translation>责任单位后面的文字太长，不像名称，没有读取。</translation>
        </message>
        <message>
            <source>Words behind a label of people are too long for a name; they were not read.</source>
            <translation>责任领导后面的文字太长，不像姓名，没有读取。</translation>
        </message>
        <message>
            <source>“%1” is a person, not a unit; it is kept as a remark.</source>
            <translation>“%1”是人员，不是单位，作为备注保留。</translation>
        </message>
        <message>
            <source>Holds for every measure from here on.</source>
            <translation>自此以下各条举措都适用。</translation>
        </message>
        <message>
            <source>The first unit of a list was taken for the lead.</source>
            <translation>排在首位的单位按牵头单位处理。</translation>
        </message>
        <message>
            <source>This is said of the measures above, and was taken for this one alone; add it to the others.</source>
            <translation>这里说的是以上各条举措，只记到了本条；请补到其他各条。</translation>
        </message>
        <message>
            <source>The register has no unit “%1”; it is added to it.</source>
            <translation>名册里没有“%1”，将作为新单位加入。</translation>
        </message>
        <message>
            <source>The register has no unit “%1”; it is added to it. Most like it: %2.</source>
            <translation>名册里没有“%1”，将作为新单位加入。最相近的是：%2。</translation>
        </message>
        <message>
            <source>“%1” stands among those who answer for the measure and does not look like a unit; it was not taken for one.</source>
            <translation>“%1”写在责任单位之中，但不像单位名称，没有按单位处理。</translation>
        </message>
        <message>
            <source>Its label says that it supervises; it was taken for support.</source>
            <translation>原文写的是督办单位，按配合单位处理。</translation>
        </message>
        <message>
            <source>Says what the unit before it includes; not a unit of its own.</source>
            <translation>说明前一个单位包括什么，不是另一个单位。</translation>
        </message>
        <message>
            <source>Stands in brackets behind a unit and was not taken for another one; add it where it is one.</source>
            <translation>写在单位后面的括号里，没有按另一个单位处理；确是另一个单位的，请补上。</translation>
        </message>
        <message>
            <source>carried over from %1</source>
            <translation>由%1结转</translation>
        </message>
        <message>
            <source>Mechanisms, money</source>
            <translation>机制和资金</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第%1行：%2</translation>
        </message>
        <message>
            <source>Target of %1</source>
            <translation>%1目标</translation>
        </message>
        <message>
            <source>Actual of %1</source>
            <translation>%1实际</translation>
        </message>
        <message>
            <source>%1 (was perhaps %2)</source>
            <translation>%1（原名或为%2）</translation>
        </message>
        <message>
            <source>There are no sectors to show the plan in; load a register of them.</source>
            <translation>没有板块可以归入，请先导入板块名录。</translation>
        </message>
        <message>
            <source>The register of regions does not begin with the whole they are parts of; load one that does.</source>
            <translation>地区名录的第一行不是所辖地区的全省（全市、全州），请导入以它开头的名录。</translation>
        </message>
        <message>
            <source>Two units are called “%1”; give one of them another name.</source>
            <translation>有两个单位同名“%1”，请改其中一个的名称。</translation>
        </message>
        <message>
            <source>Two regions are called “%1”; give one of them another name.</source>
            <translation>有两个地区同名“%1”，请改其中一个的名称。</translation>
        </message>
        <message>
            <source>Two goods are called “%1”; give one of them another name.</source>
            <translation>有两种商品同名“%1”，请改其中一种的名称。</translation>
        </message>
        <message>
            <source>The plan has no measure, so there is nothing to work on; choose another notice.</source>
            <translation>方案没有举措，无从调度，请换一份通知。</translation>
        </message>
        <message>
            <source>%1 refers to something that the plan does not hold; correct it.</source>
            <translation>%1引用了方案里没有的内容，请更正。</translation>
        </message>
        <message>
            <source>%1 is shown with %2 decimals; 0 to 6 can be.</source>
            <translation>%1设了%2位小数，只能设0至6位。</translation>
        </message>
        <message>
            <source>A target</source>
            <translation>一个目标</translation>
        </message>
        <message>
            <source>The range of %1 does not end above where it begins; correct it.</source>
            <translation>%1的目标区间上限低于下限，请更正。</translation>
        </message>
        <message>
            <source>The code %1 stands for two things; give one of them another.</source>
            <translation>代码%1重复，请改其中一个。</translation>
        </message>
        <message>
            <source>%1 has no due date; set one.</source>
            <translation>%1没有完成时限，请填写。</translation>
        </message>
        <message>
            <source>%1 has no name; write one.</source>
            <translation>%1没有名称，请填写。</translation>
        </message>
        <message>
            <source>%1 quotes a place outside the notice; correct it.</source>
            <translation>%1的出处不在通知原文之内，请更正。</translation>
        </message>
        <message>
            <source>A quantity</source>
            <translation>一个数量</translation>
        </message>
        <message>
            <source>The plan %1 is archived, so nothing was recorded; take it out of the archive first (File, Plans).</source>
            <translation>方案%1已归档，未记入任何内容；请先取消归档（文件，方案）。</translation>
        </message>
        <message>
            <source>carried on</source>
            <translation>结转</translation>
        </message>
        <message>
            <source>the same name</source>
            <translation>同名</translation>
        </message>
        <message>
            <source>a similar name, to be judged</source>
            <translation>名称相近，待判断</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>对应依据</translation>
        </message>
        <message>
            <source>Title of the plan</source>
            <translation>方案名称</translation>
        </message>
        <message>
            <source>formerly %1</source>
            <translation>原为%1</translation>
        </message>
        <message>
            <source>Completion of %1</source>
            <translation>%1完成率</translation>
        </message>
        <message>
            <source>Measure of %1</source>
            <translation>%1举措</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>总体</translation>
        </message>
        <message>
            <source>city</source>
            <translation>市</translation>
        </message>
        <message>
            <source>autonomous prefecture</source>
            <translation>自治州</translation>
        </message>
        <message>
            <source>prefecture or league</source>
            <translation>地区、盟</translation>
        </message>
        <message>
            <source>county or district</source>
            <translation>县市区</translation>
        </message>
        <message>
            <source>Short names</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>曾用名</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <source>It answers for no measure of this plan.</source>
            <translation>本方案没有由它负责的举措。</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Priced in</source>
            <translation>计价单位</translation>
        </message>
        <message>
            <source>its target is not met</source>
            <translation>目标未完成</translation>
        </message>
        <message>
            <source>its target is due after the period</source>
            <translation>目标期限在本期之后</translation>
        </message>
        <message>
            <source>the office steers by it</source>
            <translation>调度指导指标</translation>
        </message>
        <message>
            <source>in no measure</source>
            <translation>不归入举措</translation>
        </message>
        <message>
            <source>%1  %2, as of %3</source>
            <translation>%1　%2，截至%3</translation>
        </message>
        <message>
            <source>%1 · demonstration figures</source>
            <translation>%1 · 演示数据</translation>
        </message>
        <message>
            <source>%1 (%2 in both)</source>
            <translation>%1（两个方案都有%2项）</translation>
        </message>
        <message>
            <source>it has more than %1 styles</source>
            <translation>其样式超过%1个</translation>
        </message>
        <message>
            <source>it has more than %1 lists</source>
            <translation>其列表超过%1个</translation>
        </message>
        <message>
            <source>it has more text than any notice</source>
            <translation>文字超过任何通知的长度</translation>
        </message>
        <message>
            <source>a table (.xlsx)</source>
            <translation>表格（.xlsx）</translation>
        </message>
        <message>
            <source>a presentation (.pptx)</source>
            <translation>演示文稿（.pptx）</translation>
        </message>
        <message>
            <source>a packed file of something else</source>
            <translation>其他内容的压缩文件</translation>
        </message>
        <message>
            <source>it is damaged, too large or protected by a password</source>
            <translation>文件损坏、过大或设有密码</translation>
        </message>
        <message>
            <source>%1 is not read: it has %2 MB, and a notice of at most %3 MB is read. Choose the file of the notice alone, without pictures and annexes.</source>
            <translation>未读取%1：大小为%2 MB，通知最大可读%3 MB。请只选择通知正文的文件，不含图片和附件。</translation>
        </message>
        <message>
            <source>a text neither in UTF-8 nor in GB18030, or no text at all</source>
            <translation>既非UTF-8也非GB18030编码的文本，或根本不是文本</translation>
        </message>
        <message>
            <source>%1 has no text. Choose the file of the notice, or paste its text.</source>
            <translation>%1中没有文字。请选择通知的文件，或粘贴其文字。</translation>
        </message>
        <message>
            <source>no text, for it has bytes that no text has</source>
            <translation>不是文本（含有文本中不会出现的字节）</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>所给文字</translation>
        </message>
        <message>
            <source>There is no text. Copy the text of the notice and paste it.</source>
            <translation>没有文字。请复制通知的文字后粘贴。</translation>
        </message>
        <message>
            <source>%1 is protected by a password. Open it in Word or WPS, take the password away, save it as .docx and choose that file.</source>
            <translation>%1设有密码。请用Word或WPS打开，去掉密码，另存为.docx后再选择。</translation>
        </message>
        <message>
            <source>%1 is an old Word or WPS document (.doc, .wps), which is not read. Open it in Word or WPS, save it as .docx and choose that file.</source>
            <translation>%1是旧格式的Word或WPS文档（.doc、.wps），不能读取。请用Word或WPS打开，另存为.docx后再选择。</translation>
        </message>
        <message>
            <source>%1 is %2, and no notice is read from that. Choose a .docx or .txt file, or copy the text of the notice and paste it.</source>
            <translation>%1是%2，不能从中读取通知。请选择.docx或.txt文件，或复制通知的文字后粘贴。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2. Open it in Word or WPS, save it as .docx and choose that file, or copy the text of the notice and paste it.</source>
            <translation>无法读取%1：%2。请用Word或WPS打开，另存为.docx后再选择，或复制通知的文字后粘贴。</translation>
        </message>
        <message>
            <source>%1 is a PDF document, which is not read. Open it, copy the text of the notice (Ctrl+A, Ctrl+C) and paste it.</source>
            <translation>%1是PDF文档，不能直接读取。请打开后复制通知的文字（Ctrl+A、Ctrl+C），再粘贴。</translation>
        </message>
        <message>
            <source>%1 is a document of rich text (.rtf), which is not read. Open it in Word or WPS, save it as .docx and choose that file.</source>
            <translation>%1是RTF格式文档，不能读取。请用Word或WPS打开，另存为.docx后再选择。</translation>
        </message>
        <message>
            <source>%1 is a saved web page. Open it in a browser, copy the text of the notice and paste it.</source>
            <translation>%1是保存的网页。请用浏览器打开，复制通知的文字后粘贴。</translation>
        </message>
        <message>
            <source>A fraction was taken as a percentage.</source>
            <translation>分数按百分比读取，请核对。</translation>
        </message>
        <message>
            <source>No unit stands behind this number.</source>
            <translation>数字后没有计量单位，请核对。</translation>
        </message>
        <message>
            <source>No measure was found below the heading “%1”.</source>
            <translation>在“%1”这一标题下没有找到举措。</translation>
        </message>
        <message>
            <source>Number %1 is missing before this one: a measure may be missing.</source>
            <translation>此前缺少序号%1：可能漏了一条举措。</translation>
        </message>
        <message>
            <source>Numbers %1 to %2 are missing before this one: measures may be missing.</source>
            <translation>此前缺少序号%1至%2：可能漏了举措。</translation>
        </message>
        <message>
            <source>Numbers begin again at %1 here: measures may be missing before it.</source>
            <translation>此处序号从%1重新开始：此前可能漏了举措。</translation>
        </message>
        <message>
            <source>Number %1 is there twice; both were taken, in their order.</source>
            <translation>序号%1出现两次；两处均已读入，按原文顺序排列。</translation>
        </message>
        <message>
            <source>Number %1 follows number %2; the order of the text was kept.</source>
            <translation>序号%2之后是序号%1；按原文顺序读入。</translation>
        </message>
        <message>
            <source>It may be the capacity of a project.</source>
            <translation>也可能是项目的产能，请核对。</translation>
        </message>
        <message>
            <source>It seems to describe a project.</source>
            <translation>似为对项目的描述，请核对。</translation>
        </message>
        <message>
            <source>It may be asked for rather than name a project.</source>
            <translation>也可能是目标而不是项目名称的一部分，请核对。</translation>
        </message>
        <message>
            <source>It may be money to be used.</source>
            <translation>也可能是待安排使用的资金，请核对。</translation>
        </message>
        <message>
            <source>It was taken for money to be used.</source>
            <translation>按待安排使用的资金读取，请核对。</translation>
        </message>
        <message>
            <source>It may be asked for rather than be there.</source>
            <translation>也可能是目标而不是已有数量，请核对。</translation>
        </message>
        <message>
            <source>The words do not say what is counted.</source>
            <translation>原文没有写明数字所指的对象，请补充指标名称。</translation>
        </message>
        <message>
            <source>The notice says “%1”.</source>
            <translation>通知原文：“%1”。</translation>
        </message>
        <message>
            <source>%1 at the end of the period. %2</source>
            <translation>期末%1。%2</translation>
        </message>
        <message>
            <source>%1 at the end of the period, in %2; not a sum. %3</source>
            <translation>期末%1，计量单位为%2，不累计。%3</translation>
        </message>
        <message>
            <source>%1 since the beginning of the year, in %2. %3</source>
            <translation>自年初起累计的%1，计量单位为%2。%3</translation>
        </message>
        <message numerus="yes">
            <source>%1 figures are due in this round, %2 reported (%3 of them late), %4 missing</source>
            <translation>
                <numerusform>本期应报%1项，已报%2项（其中迟报%3项），缺报%4项</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing before</source>
            <translation>补报</translation>
        </message>
        <message>
            <source>%1 does not say which period it governs; add --period, such as --period 2025Q2.</source>
            <translation>%1没有写明适用期间；请加上--period，如--period 2025Q2。</translation>
        </message>
        <message>
            <source>from another notice: plain text or .docx</source>
            <translation>由另一份通知新建：纯文本或.docx</translation>
        </message>
        <message>
            <source>--carry-from goes with --notice: a plan goes on in the next one.</source>
            <translation>--carry-from须与--notice同用：结转到新通知的方案中。</translation>
        </message>
        <message>
            <source>There are no demonstration figures for another notice; leave --demo or --notice out.</source>
            <translation>其他通知没有演示数据；请去掉--demo或--notice。</translation>
        </message>
        <message>
            <source>the period the notice governs, where it does not say it itself</source>
            <translation>通知适用的期间（通知本身没有写明时）</translation>
        </message>
        <message>
            <source>regions and counties of another office, as a table</source>
            <translation>其他单位的地区和县区名册（表格）</translation>
        </message>
        <message>
            <source>units of another office with their short and former names</source>
            <translation>其他单位的责任单位名册，含简称和曾用名</translation>
        </message>
        <message>
            <source>goods whose prices another office watches</source>
            <translation>其他单位监测价格的品种</translation>
        </message>
        <message>
            <source>“%1” is no period a notice governs; write it like 2025Q2, 2025H1 or 2025.</source>
            <translation>“%1”不是通知适用的期间；请写作2025Q2、2025H1或2025。</translation>
        </message>
        <message>
            <source>What is read from a notice's text, and where the reader is unsure.</source>
            <translation>从通知正文读出的内容，以及存疑之处。</translation>
        </message>
        <message>
            <source>Say which notice to read: one file.</source>
            <translation>请指定要读取的通知：一个文件。</translation>
        </message>
        <message>
            <source>The plan beside another workbook's: indicators and measures found in both.</source>
            <translation>与另一工作簿的方案对比：两个方案都有的指标和举措。</translation>
        </message>
        <message>
            <source>the workbook of the other plan, an earlier or a later one</source>
            <translation>另一方案的工作簿，较早或较晚的均可</translation>
        </message>
        <message>
            <source>Say which workbook to compare with: --with FILE.kmh.</source>
            <translation>请指定要对比的工作簿：--with FILE.kmh。</translation>
        </message>
        <message>
            <source>%1 does not exist; choose another file.</source>
            <translation>%1不存在，请选择其他文件。</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2); choose another file.</source>
            <translation>%1无法读取（%2），请选择其他文件。</translation>
        </message>
        <message>
            <source>%1 is too large to be a draft of a plan; choose another file.</source>
            <translation>%1太大，不是方案草稿，请选择其他文件。</translation>
        </message>
        <message>
            <source>%1 is no draft of a plan, or it was not written completely; open another file, or read the notice again.</source>
            <translation>%1不是方案草稿，或没有写完整；请打开其他文件，或重新读取通知。</translation>
        </message>
        <message>
            <source>A section or measure cannot become something else; merge it with the one before, then add what it is.</source>
            <translation>部分和举措不能改成其他内容；请先与前一个合并，再添加所需内容。</translation>
        </message>
        <message>
            <source>The words belong to measure %1; split it before them first.</source>
            <translation>这些文字属于第%1条举措，请先在这里把它拆开。</translation>
        </message>
        <message>
            <source>The words of a section or measure stay in the plan; merge it with its neighbour instead.</source>
            <translation>部分和举措的文字要留在方案里，不能删除，请与相邻的合并。</translation>
        </message>
        <message>
            <source>A section belongs to nothing else.</source>
            <translation>部分不隶属于其他内容，不能移动。</translation>
        </message>
        <message>
            <source>A measure can belong to a section only; choose one.</source>
            <translation>举措只能归入某个部分，请选择一个部分。</translation>
        </message>
        <message>
            <source>It can belong to a measure only; choose one.</source>
            <translation>它只能归入某条举措，请选择一条举措。</translation>
        </message>
        <message>
            <source>This is not in the draft any more; choose it again.</source>
            <translation>它已不在草稿里，请重新选择。</translation>
        </message>
        <message>
            <source>It has no name; write one.</source>
            <translation>没有名称，请填写。</translation>
        </message>
        <message>
            <source>The range ends below where it begins; correct one of its ends.</source>
            <translation>区间上限低于下限，请更正其中一个。</translation>
        </message>
        <message>
            <source>These are no words of the notice; mark some.</source>
            <translation>没有选中原文文字，请先选中。</translation>
        </message>
        <message>
            <source>Some of the words belong to measure %1; split or merge measures to part the words anew.</source>
            <translation>其中有些文字属于第%1条举措，请用拆分或合并举措来重新划分。</translation>
        </message>
        <message>
            <source>“%1” of the measure would stand outside it; take it away first, or mark more words.</source>
            <translation>举措中的“%1”会落到它之外；请先删除它，或多选一些文字。</translation>
        </message>
        <message>
            <source>The words stand in no measure; mark words of one.</source>
            <translation>所选文字不在任何举措之内，请选择举措里的文字。</translation>
        </message>
        <message>
            <source>The words do not stand in that measure; split or merge measures to part the words anew.</source>
            <translation>所选文字不在这条举措之内，请用拆分或合并举措来重新划分。</translation>
        </message>
        <message>
            <source>This draft was made by a later version of the program; install that to go on with it.</source>
            <translation>这份草稿是用更新版本的程序编写的，请安装新版本后继续。</translation>
        </message>
        <message>
            <source>The words reach over the edge of a measure; mark words of one measure only.</source>
            <translation>所选文字跨出了一条举措，请只选一条举措里的文字。</translation>
        </message>
        <message>
            <source>The place lies within “%1”; choose one beside it, or correct that first.</source>
            <translation>拆分处在“%1”当中；请换一处，或先更正它。</translation>
        </message>
        <message>
            <source>The place does not lie within the measure; choose one that does.</source>
            <translation>拆分处不在这条举措之内，请换一处。</translation>
        </message>
        <message>
            <source>There are no words on one side of the place; choose another.</source>
            <translation>拆分处的一侧没有文字，请换一处。</translation>
        </message>
        <message>
            <source>The place lies within measure %1; split that first.</source>
            <translation>拆分处在第%1条举措当中，请先拆分举措。</translation>
        </message>
        <message>
            <source>A section needs a measure on both sides of the place; choose another.</source>
            <translation>拆分处前后都要有举措，请换一处。</translation>
        </message>
        <message>
            <source>No measure of the same section follows; move one there first.</source>
            <translation>同一部分里后面没有举措可以合并，请先移入一条。</translation>
        </message>
        <message>
            <source>No section follows that it could be merged with.</source>
            <translation>后面没有部分可以合并。</translation>
        </message>
        <message>
            <source>Only a section or a measure can be split.</source>
            <translation>只有部分和举措可以拆分。</translation>
        </message>
        <message>
            <source>Only a section or a measure can be merged.</source>
            <translation>只有部分和举措可以合并。</translation>
        </message>
        <message>
            <source>This is no draft of a plan, or it is damaged at “%1”; open another file, or read the notice again.</source>
            <translation>这不是方案草稿，或已损坏（“%1”处）；请打开其他文件，或重新读取通知。</translation>
        </message>
        <message>
            <source>%1: unit %2</source>
            <translation>%1：单位%2</translation>
        </message>
        <message>
            <source>cumulative amount</source>
            <translation>累计量</translation>
        </message>
        <message>
            <source>level at a moment</source>
            <translation>时点水平</translation>
        </message>
        <message>
            <source>rate or share</source>
            <translation>比率</translation>
        </message>
        <message>
            <source>count</source>
            <translation>个数</translation>
        </message>
        <message>
            <source>milestone</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>every ten days</source>
            <translation>每旬</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>every month, January with February</source>
            <translation>每月（1—2月合并）</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>每季</translation>
        </message>
        <message>
            <source>every half-year</source>
            <translation>每半年</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>added up</source>
            <translation>相加</translation>
        </message>
        <message>
            <source>the last one</source>
            <translation>取末期</translation>
        </message>
        <message>
            <source>their mean</source>
            <translation>取平均</translation>
        </message>
        <message>
            <source>not put together</source>
            <translation>不汇总</translation>
        </message>
        <message>
            <source>≥ at least</source>
            <translation>≥ 以上</translation>
        </message>
        <message>
            <source>&gt; more than</source>
            <translation>&gt; 超过</translation>
        </message>
        <message>
            <source>≤ at most</source>
            <translation>≤ 以内</translation>
        </message>
        <message>
            <source>&lt; less than</source>
            <translation>&lt; 低于</translation>
        </message>
        <message>
            <source>= exactly</source>
            <translation>= 等于</translation>
        </message>
        <message>
            <source>between</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>资金兑付</translation>
        </message>
        <message>
            <source>work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>worked out from its words</source>
            <translation>由通知文字推定</translation>
        </message>
        <message>
            <source>the end of the plan's period</source>
            <translation>方案期末</translation>
        </message>
        <message>
            <source>enterprise</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>reach full capacity</source>
            <translation>达产</translation>
        </message>
        <message>
            <source>go into operation</source>
            <translation>投产</translation>
        </message>
        <message>
            <source>speed up building</source>
            <translation>加快建设</translation>
        </message>
        <message>
            <source>begin building</source>
            <translation>开工</translation>
        </message>
        <message>
            <source>upgrade</source>
            <translation>技改升级</translation>
        </message>
        <message>
            <source>steady or raise output</source>
            <translation>稳产增产</translation>
        </message>
        <message>
            <source>give support</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>working mechanism</source>
            <translation>工作机制</translation>
        </message>
        <message>
            <source>special action</source>
            <translation>专项行动</translation>
        </message>
        <message>
            <source>watch list</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>capacity in a name</source>
            <translation>名称中的产能</translation>
        </message>
        <message>
            <source>count of what exists</source>
            <translation>既有数量</translation>
        </message>
        <message>
            <source>Says what is there already and asks for nothing new.</source>
            <translation>既有情况说明，没有新的要求。</translation>
        </message>
        <message>
            <source>A fixed phrase; the number in it counts nothing.</source>
            <translation>固定提法，其中数字不作数量要求。</translation>
        </message>
        <message>
            <source>General words without a task of their own.</source>
            <translation>总体性表述，没有单独的任务。</translation>
        </message>
        <message>
            <source>Followed up by another item of this measure.</source>
            <translation>已由本举措的其他条目跟踪。</translation>
        </message>
        <message>
            <source>Arranged by another document and followed up there.</source>
            <translation>由其他文件部署并跟踪。</translation>
        </message>
        <message>
            <source>Says how the notice is to be read.</source>
            <translation>行文说明。</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Changed last</source>
            <translation>上次改动</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>不能读取</translation>
        </message>
        <message>
            <source>◆ followed up by nothing</source>
            <translation>◆ 未落实</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>（未命名）</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Unit in charge</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Regions that carry it out</source>
            <translation>落实地区</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>Exemption</source>
            <translation>豁免</translation>
        </message>
        <message>
            <source>● to check</source>
            <translation>● 待核</translation>
        </message>
        <message>
            <source>✓ checked</source>
            <translation>✓ 已核</translation>
        </message>
        <message>
            <source>▲ doubtful</source>
            <translation>▲ 存疑</translation>
        </message>
        <message>
            <source>“%1” is no period; write 2025Q2 or 2025年二季度.</source>
            <translation>“%1”不是期别，请写成 2025Q2 或 2025年二季度。</translation>
        </message>
        <message>
            <source>“%1” is no day; write it as 2025-03-31.</source>
            <translation>“%1”不是日期，请写成 2025-03-31。</translation>
        </message>
        <message>
            <source>Short title</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>2025Q2 or 2025年二季度</source>
            <translation>如 2025Q2 或 2025年二季度</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>成文日期</translation>
        </message>
        <message>
            <source>Code of the plan</source>
            <translation>方案代码</translation>
        </message>
        <message>
            <source>Tab it is shown in</source>
            <translation>所属板块</translation>
        </message>
        <message>
            <source>still to be chosen</source>
            <translation>待选</translation>
        </message>
        <message>
            <source>none: it is named by its section</source>
            <translation>无标题，以所在部分命名</translation>
        </message>
        <message>
            <source>Number as printed</source>
            <translation>原文序号</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>所指</translation>
        </message>
        <message>
            <source>one unit</source>
            <translation>一个单位</translation>
        </message>
        <message>
            <source>units without saying which</source>
            <translation>泛指有关单位</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Holds for</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>this measure</source>
            <translation>本条举措</translation>
        </message>
        <message>
            <source>every measure from here on</source>
            <translation>本条及以后各条</translation>
        </message>
        <message>
            <source>■ head</source>
            <translation>■ 首部</translation>
        </message>
        <message>
            <source>◆ not followed up</source>
            <translation>◆ 未落实</translation>
        </message>
        <message>
            <source>■ nobody in charge</source>
            <translation>■ 无责任单位</translation>
        </message>
        <message>
            <source>■ no tab</source>
            <translation>■ 未定板块</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>待办事项</translation>
        </message>
        <message>
            <source>“%1” is no number; write digits, such as 12.5.</source>
            <translation>“%1”不是数，请写数字，如 12.5。</translation>
        </message>
        <message>
            <source>Is met by</source>
            <translation>达标条件</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>目标值</translation>
        </message>
        <message>
            <source>Upper end</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Due at the end of</source>
            <translation>到期期别</translation>
        </message>
        <message numerus="yes">
            <source>%1 planned values</source>
            <translation>
                <numerusform>%1 个计划值</numerusform>
            </translation>
        </message>
        <message>
            <source>a straight line</source>
            <translation>匀速</translation>
        </message>
        <message>
            <source>as in an earlier year</source>
            <translation>参照往年进度</translation>
        </message>
        <message>
            <source>Planned course</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>%1 — change…</source>
            <translation>%1，修改…</translation>
        </message>
        <message>
            <source>The notice's period and the target's value come first.</source>
            <translation>请先填通知期别和目标值。</translation>
        </message>
        <message>
            <source>Followed up by</source>
            <translation>由谁跟踪</translation>
        </message>
        <message>
            <source>nothing (see the reason)</source>
            <translation>不跟踪（见理由）</translation>
        </message>
        <message>
            <source>Kind of figure</source>
            <translation>指标类型</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>填报频次</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>按期汇总</translation>
        </message>
        <message>
            <source>Over regions</source>
            <translation>按地区汇总</translation>
        </message>
        <message>
            <source>Decimals</source>
            <translation>小数位</translation>
        </message>
        <message>
            <source>Is a</source>
            <translation>属于</translation>
        </message>
        <message>
            <source>Else the reason</source>
            <translation>不跟踪的理由</translation>
        </message>
        <message>
            <source>why nothing needs to follow it up</source>
            <translation>为何不需要跟踪</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>完成时限</translation>
        </message>
        <message>
            <source>The day is</source>
            <translation>时限依据</translation>
        </message>
        <message>
            <source>Words that name the day</source>
            <translation>时限原文</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>要求</translation>
        </message>
        <message>
            <source>why nothing needs to follow these words up</source>
            <translation>这些文字为何不需要跟踪</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>常用理由</translation>
        </message>
        <message>
            <source>Says how the notice is to be read; it does not become part of the plan.</source>
            <translation>说明行文的理解方式，不进入方案。</translation>
        </message>
        <message>
            <source>Points of the notice still to be looked at: %1; the window's New plan shows them one by one.</source>
            <translation>通知中待核对之处：%1；可在窗口的“新建方案”中逐处核对。</translation>
        </message>
        <message>
            <source>What kind of thing is asked for with %1 is not known; choose one.</source>
            <translation>没有说明对“%1”的要求属于哪一类，请选择。</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Points open</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>Part %1 %2</source>
            <translation>第%1部分 %2</translation>
        </message>
        <message>
            <source>%1 (new unit)</source>
            <translation>%1（新单位）</translation>
        </message>
        <message>
            <source>%1, every measure from here on</source>
            <translation>%1，本条及以后各条</translation>
        </message>
        <message>
            <source>%1 (target still to be set)</source>
            <translation>%1（目标待定）</translation>
        </message>
        <message>
            <source>%1 %2%3 · %4</source>
            <translation>%1 %2%3 · %4</translation>
        </message>
        <message>
            <source>%1 · by %2</source>
            <translation>%1 · %2前</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>The upper end of the range lies below its lower end; write the smaller value first.</source>
            <translation>区间上限小于下限；请先写较小的数。</translation>
        </message>
        <message>
            <source>This number is too large to be read.</source>
            <translation>这个数字过大，无法识别。</translation>
        </message>
        <message>
            <source>This range ends below its beginning: it was not read as an amount.</source>
            <translation>区间的上限小于下限，没有识别为数量。</translation>
        </message>
        <message>
            <source>These words ask for an amount but give no number.</source>
            <translation>这里提出了数量要求，但没有写明具体数字。</translation>
        </message>
        <message>
            <source>The number is too large to be one; correct it.</source>
            <translation>数字过大，不可能是实际数值；请改正。</translation>
        </message>
        <message>
            <source>%1 has no target in the plan yet. %2</source>
            <translation>%1在方案中还没有目标。%2</translation>
        </message>
        <message>
            <source>“%1” says by when, but not what is to be done by then; add the task that is held to it.</source>
            <translation>“%1”只写了期限，没有写明到期要做什么；请补上对应的任务。</translation>
        </message>
        <message>
            <source>its unit %1 is not in the register of the new plan</source>
            <translation>责任单位“%1”不在新方案的名册中</translation>
        </message>
        <message>
            <source>its region %1 is not in the register of the new plan</source>
            <translation>所属地区“%1”不在新方案的名册中</translation>
        </message>
        <message>
            <source>its county %1 is not in the register of the new plan</source>
            <translation>所属县区“%1”不在新方案的名册中</translation>
        </message>
        <message>
            <source>the entry it belongs to does not go on</source>
            <translation>所属条目没有结转</translation>
        </message>
        <message>
            <source>“%1” goes on without it: %2; complete the entry in the new workbook.</source>
            <translation>“%1”已结转，但%2；请在新工作簿中补全。</translation>
        </message>
        <message>
            <source>the workbook of the plan before, whose unfinished indicators, projects and matters go on; its registers hold unless --workbook names others</source>
            <translation>上一方案的工作簿，其未完成的指标、项目和事项结转过来；除非--workbook另行指定，沿用其名册</translation>
        </message>
        <message>
            <source>The letter in front of the plan says who answers for something, too; it was not read as measures. Add what is to be followed up.</source>
            <translation>方案之前的通知正文也写明了责任单位，未作为举措读取；需要调度的，请补充到有关举措。</translation>
        </message>
        <message>
            <source>The numbers in “%1” are listed with no measure; add those that are to be followed up to a measure.</source>
            <translation>“%1”中的数字未列入举措；需要调度的，请补充到有关举措。</translation>
        </message>
        <message>
            <source>“%1” sets out the plan at large and names nobody who answers for it; it was not read as a measure.</source>
            <translation>“%1”属总体性表述，未写明责任单位，未作为举措读取。</translation>
        </message>
        <message>
            <source>without a unit its state begins anew</source>
            <translation>没有责任单位，状态从头计起</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>archived since %1</source>
            <translation>%1归档</translation>
        </message>
        <message>
            <source>The register of regions is the one of %1, and the notice is of %2: groups of local governments bind none of the regions of %1. Load the regions of %2 and read the notice again.</source>
            <translation>地区名册是%1的，通知是%2的：其中的各地方政府未绑定%1的任何地区。请载入%2的地区后重新读取通知。</translation>
        </message>
        <message>
            <source>The measure does not say who answers for it.</source>
            <translation>该举措没有写明由谁负责。</translation>
        </message>
        <message>
            <source>Nothing was recorded: everything recorded bears a name, so give yours first.</source>
            <translation>未录入：每条记录都须署名，请先填写姓名。</translation>
        </message>
        <message>
            <source>Light of %1</source>
            <translation>%1灯</translation>
        </message>
        <message>
            <source>measure %1 “%2”</source>
            <translation>第%1条“%2”</translation>
        </message>
        <message>
            <source>with what %1 asks</source>
            <translation>并入%1的要求</translation>
        </message>
        <message>
            <source>added to %1</source>
            <translation>归入%1</translation>
        </message>
        <message>
            <source>The bar is what was reached, the long mark the target, the small triangle what is planned by now; the darker part of the ground ends at the plan to date. All bars of one unit on a page have one scale, which begins at zero unless a rate can be negative. The figures are printed beside their marks.</source>
            <translation>横条是实际，长竖线是目标，小三角是计划进度；底色较深的一段到计划进度为止。一页上同一计量单位的横条用同一比例，从零开始（可能为负的比率除外）。数字印在各标记旁边。</translation>
        </message>
        <message>
            <source>The course of one indicator by reporting period. Solid: what was reported, filled points final, light ones preliminary or estimated. Dashed: the planned course. Level line: the target. Dotted with a band: where the last three increments lead to, a calculation and no figure to report. Lighter line: last year's course, where there is a comparable one. The line is interrupted where what is counted changed.</source>
            <translation>一项指标各期的走势。实线：填报值，深点为核定，浅点为初步或估计。虚线：计划进度。水平线：目标。点线和阴影：照最近三次增量推算的预计和区间，属测算，非填报依据。更浅的线：上年同期（口径可比时才画）。口径变化处线断开。</translation>
        </message>
        <message>
            <source>What the next ten days, their month, quarter and year must bring: the plan's part, and on it the shortfall so far or off it the lead. It is a calculation and no figure to report.</source>
            <translation>下一旬及所在的月、季、年各须完成多少：计划的部分，加上此前的欠账或减去超前的部分。属测算，非填报依据。</translation>
        </message>
        <message>
            <source>The stages of one entry in order: filled ones are behind it, the ring is where it stands, with the day it got there.</source>
            <translation>一个条目依次经过的阶段：实心是已过的，圆环是现在所处的，下面是到达的日期。</translation>
        </message>
        <message>
            <source>What is to be done by which day, along the plan's days; the line is the day the page is judged at. Shape and colour of a mark are its light.</source>
            <translation>按日期排列的到期事项；竖线是本页判定的日期，标记的形状和颜色就是它的灯。</translation>
        </message>
        <message>
            <source>How many of each light there are: as long as their number, the most urgent first, each with its shape and number.</source>
            <translation>各种灯的个数：长短按个数，最紧迫的在前，每段标有形状和个数。</translation>
        </message>
        <message>
            <source>Prices of one good by day or ten days, with the band they are to stay in; what left it is marked.</source>
            <translation>一个品种逐日或逐旬的价格和预警线；越线的有标记。</translation>
        </message>
        <message>
            <source>What the prefectures reached, in one scale, each against its own target (the mark). Bars of those behind their plan stand back. A double click or Enter opens a prefecture.</source>
            <translation>各市州的完成情况，用同一比例，竖线是各自的目标；落后于计划的颜色较浅。双击或按回车打开市州。</translation>
        </message>
        <message>
            <source>The prefectures as tiles, roughly where they lie to each other; this is no map. Each has the most urgent light within it, and how many items have it. A click or Enter opens a prefecture.</source>
            <translation>各市州的示意图块，大致按方位排列，不是地图。每块是该市州最紧迫的灯和件数。单击或按回车打开市州。</translation>
        </message>
        <message>
            <source>Kaimenhong dispatch desk</source>
            <translation>“开门红”调度台</translation>
        </message>
        <message>
            <source>its authors</source>
            <translation>本程序作者</translation>
        </message>
        <message>
            <source>As a whole, with Qt Charts, under GPL-3.0.</source>
            <translation>与 Qt Charts 合为一体，整体按 GPL-3.0 发布。</translation>
        </message>
        <message>
            <source>The course of an indicator.</source>
            <translation>用于指标走势图。</translation>
        </message>
        <message>
            <source>Public domain</source>
            <translation>公有领域</translation>
        </message>
        <message>
            <source>Workbooks are SQLite files.</source>
            <translation>工作簿就是 SQLite 文件。</translation>
        </message>
        <message>
            <source>Packs .xlsx, .docx and .pptx files.</source>
            <translation>用于压缩 .xlsx、.docx、.pptx 文件。</translation>
        </message>
        <message>
            <source>Writes .xlsx files. Contains minizip (Zlib), tmpfileplus (MPL-2.0), a decimal printer (MIT), an MD5 function (public domain), tree and queue macros (BSD).</source>
            <translation>用于写 .xlsx 文件。内含 minizip（Zlib）、tmpfileplus（MPL-2.0）、十进制数输出（MIT）、MD5 函数（公有领域）、树和队列宏（BSD）。</translation>
        </message>
        <message>
            <source>Initials of Chinese characters</source>
            <translation>汉字拼音首字母</translation>
        </message>
        <message>
            <source>From the Unihan Database of Unicode 16.0.0, as laid out in mozillazg/pinyin-data (MIT).</source>
            <translation>取自 Unicode 16.0.0 的 Unihan 数据库，按 mozillazg/pinyin-data（MIT）的整理。</translation>
        </message>
        <message>
            <source>The bundled notice</source>
            <translation>内置通知</translation>
        </message>
        <message>
            <source>General Office of the People's Government of Qinghai</source>
            <translation>青海省人民政府办公厅</translation>
        </message>
        <message>
            <source>Public document</source>
            <translation>公开文件</translation>
        </message>
        <message>
            <source>青政办函〔2025〕5号, as published.</source>
            <translation>青政办函〔2025〕5号，照公布文本。</translation>
        </message>
        <message>
            <source>GCC run-time libraries (libgcc, libstdc++)</source>
            <translation>GCC 运行库（libgcc、libstdc++）</translation>
        </message>
        <message>
            <source>In packages for Windows only; under the GCC Runtime Library Exception 3.1.</source>
            <translation>仅 Windows 安装包中有；适用 GCC 运行库例外条款 3.1。</translation>
        </message>
        <message>
            <source>In packages for Windows only.</source>
            <translation>仅 Windows 安装包中有。</translation>
        </message>
        <message>
            <source>A person set this light against its rule; that is marked wherever it is shown.</source>
            <translation>此灯由人改判，与规则所判不同；凡显示之处均有标记。</translation>
        </message>
        <message>
            <source>the target is reached, or the deliverable is done</source>
            <translation>目标已达到，或交付物已完成</translation>
        </message>
        <message>
            <source>at or ahead of what is planned by now</source>
            <translation>达到或快于计划进度</translation>
        </message>
        <message>
            <source>a little behind what is planned by now</source>
            <translation>略慢于计划进度</translation>
        </message>
        <message>
            <source>clearly behind, or not reached when it was due</source>
            <translation>明显慢于计划进度，或到期未达到</translation>
        </message>
        <message>
            <source>nothing is due to be reported or judged yet</source>
            <translation>尚未到报送或判定的时间</translation>
        </message>
        <message>
            <source>a report was due and has not come</source>
            <translation>到了报送时间，数还没有来</translation>
        </message>
        <message>
            <source>there is nothing to judge by; the reason says what</source>
            <translation>没有判定的依据，理由会写明缺什么</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>公式</translation>
        </message>
        <message>
            <source>en</source>
            <comment>folder of the manual</comment>
            <extracomment>The folder of the manual in the language translated to; not shown to anybody.</extracomment>
            <translation>zh_CN</translation>
        </message>
        <message>
            <source>One sector: its measures on the left with who answers for them; in the middle their targets against what was reached, the course of the one selected, and their deliverables, projects and money; on the right the measure's own words and the prefectures compared.</source>
            <translation>一个板块：左边是举措和责任单位；中间是目标与实际、所选指标的走势、交付物和项目资金；右边是举措原文和各市州比较。</translation>
        </message>
        <message>
            <source>The whole plan at one moment: how many targets and deliverables stand how, the sectors with their most urgent item, the prefectures, what needs attention with its gap and whose it is, and what is due next.</source>
            <translation>整个方案的概貌：目标和交付物各有多少达到要求，各板块最需关注的事项，市州，重点关注的差距和责任单位，以及下一批到期的事项。</translation>
        </message>
        <message>
            <source>Who answers for which measures and how they stand; the measures of the unit selected, the notice's words on responsibility, and the prefectures.</source>
            <translation>谁负责哪些举措、进展如何；所选单位的举措，通知关于责任的原文，以及各市州。</translation>
        </message>
        <message>
            <source>Units and prefectures against the measures, a light in each place they meet. Enter on a name opens its own page, on a light the measure.</source>
            <translation>单位、市州与举措的对照，相交处是灯。在名称上按回车打开它自己的页面，在灯上按回车打开举措。</translation>
        </message>
        <message>
            <source>The ledgers on the left with what is open and overdue; the entries of the one selected, filtered above; below, the entry selected with its stages, the notice's words and its attached files.</source>
            <translation>左边是各本台账及未办结、逾期的条数；右边是所选台账的条目，上面可筛选；下面是所选条目的阶段、通知原文和附件。</translation>
        </message>
        <message>
            <source>Whether anything of the notice was forgotten: its words on the left with everything made of them marked, and on the right each quantity, deadline and action: tracked, explained, or open.</source>
            <translation>通知有没有遗漏：左边是原文，由它形成的内容都有标记；右边是每处数量、时限、动作：已跟踪、已说明或未落实。</translation>
        </message>
        <message>
            <source>The dispatch rounds on the left; of the one selected the five steps with what is left of each, the items that are left, and what was written of the step.</source>
            <translation>左边是各轮调度；所选一轮的五个环节各剩多少，未了事项有哪些，本环节写了什么。</translation>
        </message>
        <message>
            <source>The sheet figures are typed or pasted into: indicators by regions for a period, or one indicator by periods. Hatched cells take no figure. Below stand the definition, target, last figure and version of the cell selected.</source>
            <translation>键入或粘贴填报值的表：一期的各指标×各地区，或一项指标的各期。斜纹格不填。下面是所选格的口径、目标、上期数和版次。</translation>
        </message>
        <message>
            <source>What was due in the period, what came and when; by unit on the left, by figure on the right, and below the log of what came in.</source>
            <translation>本期应报什么、报了什么、何时报的：左边按单位，右边按指标，下面是收件登记。</translation>
        </message>
        <message>
            <source>The round's written report as it will read. A click on a paragraph shows what its figures rest on; F2 writes a paragraph anew, which nothing computed ever overwrites.</source>
            <translation>本期的书面通报，所见即所得。点一段，右边是它的依据；F2 改写一段，改写的不会被自动生成的内容覆盖。</translation>
        </message>
        <message>
            <source>What was recorded between two moments, by whom and why, and the lights that turned.</source>
            <translation>两个时刻之间入库了什么、由谁、为何，哪些灯变了。</translation>
        </message>
        <message>
            <source>Figures that do not go together, with both figures and the series around them; what was explained and let stand; where what is counted changed. Nothing is corrected here.</source>
            <translation>对不上的数，连同两个数和所在序列；已说明放行的；口径变化。本页不改任何数。</translation>
        </message>
        <message>
            <source>The same figures judged by every rule, side by side, with the figure that decided each light; below, the indicator selected under each rule.</source>
            <translation>同样的数按各条规则判灯，并列比较，附起决定作用的数；下面是所选指标在各规则下的情况。</translation>
        </message>
        <message>
            <source>The period that is looked at; the moment as of which figures are known; how much of the plan's time has passed; and the rule that judges. All of them hold for every page.</source>
            <translation>所看的期别、数据时点、时间进度和现用判灯规则，各页通用。</translation>
        </message>
        <message>
            <source>The notice, what was recorded last and by whom, the workbook, and how much of what is due in the period has come.</source>
            <translation>依据的通知、最近入库的时间和人、工作簿，以及本期应报、已报、未报的项数。</translation>
        </message>
        <message>
            <source>The pages of the desk: overview, sectors, and what is done with them. Ctrl+PgUp and Ctrl+PgDn turn them.</source>
            <translation>调度台的各页：总览、各板块和各项工作。Ctrl+PgUp、Ctrl+PgDn 翻页。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>作用</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Workbook format</source>
            <translation>工作簿版本</translation>
        </message>
        <message>
            <source>%1 (built with %2)</source>
            <translation>%1（编译时为 %2）</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>overdue: %1, %2</source>
            <translation>逾期：%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 deliverables and matters are overdue (units: %2).</source>
            <translation>
                <numerusform>交付物和问题诉求逾期 %1 项，涉及 %2 个单位。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1; %2; %3; late %4 times.</source>
            <translation>
                <numerusform>%1；%2；%3；迟报 %4 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures not reported</source>
            <translation>
                <numerusform>未报指标 %1 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Workbooks (*.kmh)</source>
            <translation>工作簿（*.kmh）</translation>
        </message>
        <message>
            <source>New workbook</source>
            <translation>新建工作簿</translation>
        </message>
        <message>
            <source>Open workbook</source>
            <translation>打开工作簿</translation>
        </message>
        <message>
            <source>“%1” is no text size; write a percentage from 90 to 200.</source>
            <translation>“%1”不是字号；请写 90 到 200 的百分数。</translation>
        </message>
        <message>
            <source>There are no colours “%1”; choose standard or blue-orange.</source>
            <translation>没有“%1”这种配色；请选 standard 或 blue-orange。</translation>
        </message>
        <message>
            <source>the size of text in percent</source>
            <translation>字号（百分数）</translation>
        </message>
        <message>
            <source>the colours of lights: standard, or blue-orange for eyes that cannot tell red from green</source>
            <translation>灯的配色：standard，或便于红绿色觉障碍者分辨的 blue-orange</translation>
        </message>
        <message>
            <source>The table was taken for the plan, and what is said outside it, from here on, for an annex: it was not read as measures. Add what is to be followed up.</source>
            <translation>已将表格作为方案正文，表格以外自此处起的内容作为附属内容，未读作举措；需要跟踪落实的，请补充。</translation>
        </message>
        <message>
            <source>The table from here on was taken for an annex to the measures outside it: its rows were not read as measures. Add what is to be followed up.</source>
            <translation>自此处起的表格已作为正文举措的附件，各行未读作举措；需要跟踪落实的，请补充。</translation>
        </message>
        <message>
            <source>Core, Gui, Widgets, SQL, Network, Print Support and SVG: windows, text, databases, printing; Network only to find the desk that runs already on this computer. With third-party code of its own.</source>
            <translation>Core、Gui、Widgets、SQL、Network、Print Support、SVG：窗口、文字、数据库、打印；Network 只用于找到本机已在运行的调度台；自带若干第三方代码。</translation>
        </message>
        <message>
            <source>This chapter: %1</source>
            <translation>本章：%1</translation>
        </message>
        <message>
            <source>Manual of the dispatch desk, version %1</source>
            <translation>“开门红”调度台使用手册，版本 %1</translation>
        </message>
        <message>
            <source>“%1” does not say where the folder for backup copies is; give its whole path, or choose it.</source>
            <translation>“%1”没有写明备份文件夹的位置；请填写完整路径，或点“选择…”选取。</translation>
        </message>
        <message>
            <source>The drive of %1 is not there; connect it, or choose another folder for the backup copies.</source>
            <translation>找不到 %1 所在的磁盘；请接上该磁盘，或另选备份文件夹。</translation>
        </message>
        <message>
            <source>%1 is a file and no folder; choose another folder for the backup copies.</source>
            <translation>%1 是文件，不是文件夹；请另选备份文件夹。</translation>
        </message>
        <message>
            <source>Nothing may be written in %1; choose another folder for the backup copies.</source>
            <translation>%1 中不允许写入；请另选备份文件夹。</translation>
        </message>
        <message>
            <source>A dialog is still open here; close it first, then open the demonstration from the File menu.</source>
            <translation>这里还有对话框没有关闭；请先关闭它，再从“文件”菜单打开演示。</translation>
        </message>
        <message>
            <source>A dialog is still open here; close it first, then open %1 again.</source>
            <translation>这里还有对话框没有关闭；请先关闭它，再打开 %1。</translation>
        </message>
        <message>
            <source>A dialog is still open, and what is typed in it would be lost; close it first, then choose language, size of text or colours again.</source>
            <translation>还有对话框未关闭，其中填写的内容会丢失；请先关闭对话框，再重新选择语言、字号或配色。</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销(&amp;U)：%1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做(&amp;R)：%1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>%1 and others (%2 in all)</source>
            <translation>%1等 %2 家</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>deliverables</comment>
            <translation>交付物逾期</translation>
        </message>
        <message>
            <source>Due, not done</source>
            <comment>deliverables</comment>
            <translation>交付物到期未完成</translation>
        </message>
        <message>
            <source>%1 of %2 deliverables done</source>
            <translation>%2 项中已完成 %1 项</translation>
        </message>
        <message>
            <source>Measures %1</source>
            <translation>第%1条</translation>
        </message>
        <message>
            <source>%1 and others (%2 in all)</source>
            <comment>indicators</comment>
            <translation>%1等 %2 项</translation>
        </message>
        <message>
            <source>%1 and others (%2 in all)</source>
            <comment>units</comment>
            <translation>%1等%2家</translation>
        </message>
        <message numerus="yes">
            <source>%n deliverables</source>
            <comment>in a list</comment>
            <translation>
                <numerusform>%n 项交付物</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n matters</source>
            <comment>in a list</comment>
            <translation>
                <numerusform>%n项问题诉求</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::AboutDialog</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>&amp;Program</source>
            <translation>程序(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>源代码(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;What it is made of</source>
            <translation>组成部分(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Licences in full</source>
            <translation>许可证全文(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Copy the versions</source>
            <translation>复制版本信息(&amp;C)</translation>
        </message>
        <message>
            <source>For a report of a fault; no figures and no names are in it</source>
            <translation>报告问题时用；其中没有数据，也没有姓名</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Kaimenhong dispatch desk</source>
            <translation>“开门红”调度台</translation>
        </message>
        <message>
            <source>A desk for dispatching a provincial plan by ten days, on one computer, without a network.</source>
            <translation>一张逐旬调度全省方案的办公桌：装在一台电脑上，不需要联网。</translation>
        </message>
        <message>
            <source>This program is free software under the GNU General Public License, version 3. It comes without any warranty, as far as the law permits.</source>
            <translation>本程序是自由软件，按 GNU 通用公共许可证第 3 版（GPL-3.0）发布。在法律允许的范围内，不提供任何担保。</translation>
        </message>
        <message>
            <source>Whoever has this program has a right to its source: to read it, to change it, and to hand both on under the same licence.</source>
            <translation>拿到本程序的人有权取得它的源代码，可以阅读、修改，并按同一许可证把程序和源代码转交他人。</translation>
        </message>
        <message>
            <source>The source is handed out together with the program, or by the office that handed the program out (GPL-3.0, section 6). Ask whoever gave you the program for “the complete corresponding source” of the version named here; it is given at no more than the cost of copying it.</source>
            <translation>源代码随程序一并提供，或由发放本程序的单位提供（GPL-3.0 第 6 条）。请向给您程序的人索取本窗口所示版本的“完整的相应源代码”，收费不超过复制的成本。</translation>
        </message>
        <message>
            <source>It holds everything the program is built from: the code, the plan read from the notice, this manual, the scripts that build and pack it. README.md in it tells how that is done.</source>
            <translation>源代码包括编译本程序所需的一切：代码、由通知读出的方案、使用手册、编译和打包的脚本。怎样编译，见其中的 README.md。</translation>
        </message>
        <message>
            <source>Whoever hands the program on hands the source on too, or says in writing where it can be had, and leaves these licences in it.</source>
            <translation>转交本程序的人，也要转交源代码，或书面说明从何处取得，并保留这些许可证。</translation>
        </message>
        <message>
            <source>The libraries' own sources are where their makers publish them; whoever hands out a package with the libraries in it gives their source on the same terms.</source>
            <translation>所用各库的源代码由其作者公布；发放含有这些库的安装包的单位，按同样条件提供其源代码。</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>组成部分</translation>
        </message>
        <message>
            <source>Enter shows the whole text of a part's licence.</source>
            <translation>选中一行按回车，查看其许可证全文。</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>许可证正文</translation>
        </message>
    </context>
    <context>
        <name>kmh::AccessBanner</name>
        <message>
            <source>Back to the workbook</source>
            <translation>返回工作簿</translation>
        </message>
        <message>
            <source>%1 is not open anywhere else any more; it can be worked on here now.</source>
            <translation>%1 在别处已关闭，现在可以在这里填报。</translation>
        </message>
        <message>
            <source>Open again for writing</source>
            <translation>重新以可写方式打开</translation>
        </message>
        <message>
            <source>%1 is gone: it was moved, renamed or deleted, or its drive is not connected. What is shown is what it held; nothing can be recorded until it is back.</source>
            <translation>找不到 %1：文件已被移动、改名或删除，或所在磁盘已断开。现显示的是原有内容；文件放回之前无法登记。</translation>
        </message>
        <message>
            <source>Another file has taken the place of %1, such as a copy that was restored; what is shown is what it held before.</source>
            <translation>%1 已被另一个文件替换（例如恢复了备份）；现显示的是替换前的内容。</translation>
        </message>
        <message>
            <source>Open it anew</source>
            <translation>重新打开</translation>
        </message>
    </context>
    <context>
        <name>kmh::AmountEditor</name>
        <message>
            <source>“%1” is not a number; write it in digits, such as 12.5.</source>
            <translation>“%1”不是数字，请用数字填写，如 12.5。</translation>
        </message>
        <message>
            <source>“%1” is no amount in %2; write it in digits, such as 12.5.</source>
            <translation>“%1”不是以%2计的数量；请用数字填写，如 12.5。</translation>
        </message>
    </context>
    <context>
        <name>kmh::AnswerLegend</name>
        <message>
            <source>What the shapes mean</source>
            <translation>图例</translation>
        </message>
    </context>
    <context>
        <name>kmh::AnswersPage</name>
        <message>
            <source>Who answers</source>
            <translation>责任清单</translation>
        </message>
        <message>
            <source>To the unit or prefecture</source>
            <translation>单位、市州详情</translation>
        </message>
        <message>
            <source>The page of the unit or prefecture the selected cell belongs to</source>
            <translation>打开所选格所属单位或市州的页面</translation>
        </message>
        <message>
            <source>Explain the light</source>
            <translation>说明灯色</translation>
        </message>
        <message>
            <source>Why the selected cell's light is what it is; also Space</source>
            <translation>所选格的灯色由来；按空格键亦可</translation>
        </message>
        <message>
            <source>From the province down</source>
            <translation>从全省穿透</translation>
        </message>
        <message>
            <source>The province's figures, and from there down to prefecture, county, project and enterprise</source>
            <translation>从全省数据逐级穿透到市州、县市区、项目、企业</translation>
        </message>
        <message>
            <source>To its enterprise</source>
            <translation>穿透到企业</translation>
        </message>
        <message>
            <source>Everything of the selected entry's enterprise</source>
            <translation>所选事项的企业在各台账中的全部事项</translation>
        </message>
        <message>
            <source>All in the ledgers</source>
            <translation>在台账中查看</translation>
        </message>
        <message>
            <source>The same entries in the ledgers, to sort and filter them</source>
            <translation>在台账页查看同样的事项，可排序、筛选</translation>
        </message>
    </context>
    <context>
        <name>kmh::AsOfBanner</name>
        <message>
            <source>Back to now</source>
            <translation>回到最新数据</translation>
        </message>
        <message>
            <source>Look at what is known now again (Ctrl+Shift+T)</source>
            <translation>回到最新数据（Ctrl+Shift+T）</translation>
        </message>
        <message>
            <source>%1: what was recorded later is left out, and nothing can be recorded now.</source>
            <translation>%1，此后入库的内容一律不计；此状态下不能录入。</translation>
        </message>
    </context>
    <context>
        <name>kmh::AsOfDialog</name>
        <message>
            <source>Look at what was known at a moment</source>
            <translation>回看历史时点</translation>
        </message>
        <message>
            <source>Moments to choose from</source>
            <translation>可选时点</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>日期和时间</translation>
        </message>
        <message>
            <source>Everything is shown as it stood then: figures, targets, courses and rules recorded later are left out. Nothing can be recorded meanwhile.</source>
            <translation>各页均按当时已入库的内容显示：此后录入的填报值、目标、计划进度和规则一律不计。其间不能录入。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Date and time:</source>
            <translation>日期和时间：</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>end of %1</source>
            <translation>%1末</translation>
        </message>
        <message>
            <source>another moment</source>
            <translation>其他时刻</translation>
        </message>
    </context>
    <context>
        <name>kmh::AttachmentsDialog</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Attached by</source>
            <translation>添加人</translation>
        </message>
        <message>
            <source>On</source>
            <translation>添加时间</translation>
        </message>
        <message>
            <source>&amp;Add files…</source>
            <translation>添加文件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Take away</source>
            <translation>移除(&amp;T)</translation>
        </message>
        <message>
            <source>Files attached — %1</source>
            <translation>附件 — %1</translation>
        </message>
        <message>
            <source>Drop files here or add them. They are kept in the workbook; the largest it takes is %1 MB each.</source>
            <translation>把文件拖到这里，或点击“添加文件”。附件保存在工作簿内，单个文件不超过 %1 MB。</translation>
        </message>
        <message>
            <source>No file is attached.</source>
            <translation>还没有附件。</translation>
        </message>
        <message>
            <source>Files attached</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>另存附件</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>正在读取 %1</translation>
        </message>
        <message>
            <source>%1 is attached already.</source>
            <translation>%1 已在附件中。</translation>
        </message>
        <message>
            <source>Attach %1 to %2</source>
            <translation>添加附件 %1：%2</translation>
        </message>
        <message>
            <source>No program opens %1; save it and open it yourself.</source>
            <translation>没有可打开 %1 的程序；请另存后自行打开。</translation>
        </message>
        <message>
            <source>Take %1 away from %2</source>
            <translation>移除附件 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::BackgroundJob</name>
        <message>
            <source>This computer has too little memory left for it; close other programs and try again.</source>
            <translation>本机内存不足，请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>Something went wrong that was not foreseen: %1.</source>
            <translation>出现意外错误：%1。</translation>
        </message>
        <message>
            <source>Something went wrong that was not foreseen.</source>
            <translation>出现意外错误。</translation>
        </message>
    </context>
    <context>
        <name>kmh::BackupDialog</name>
        <message>
            <source>Backup copies</source>
            <translation>备份与恢复</translation>
        </message>
        <message>
            <source>There is no copy yet; one is made when the workbook is first opened on a day, and before each import.</source>
            <translation>还没有备份；每天首次打开工作簿时、每次导入之前会自动备份。</translation>
        </message>
        <message>
            <source>Another &amp;folder…</source>
            <translation>更改文件夹(&amp;F)…</translation>
        </message>
        <message numerus="yes">
            <source> days</source>
            <translation>
                <numerusform> 天</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep for</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>Copies of &amp;all workbooks</source>
            <translation>显示所有工作簿的备份(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Make a copy now</source>
            <translation>立即备份(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Look into it</source>
            <translation>查看(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Restore it…</source>
            <translation>恢复(&amp;R)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>备份存放于 %1</translation>
        </message>
        <message>
            <source>The last %1 copies of each workbook are kept however old they are. All copies together take %2; beyond %3 the oldest go first.</source>
            <translation>每个工作簿的最近 %1 份备份始终保留，不受天数限制。全部备份共占 %2；超过 %3 时先删除最早的。</translation>
        </message>
        <message>
            <source>Folder for the backup copies</source>
            <translation>存放备份的文件夹</translation>
        </message>
        <message>
            <source>A copy is being made…</source>
            <translation>正在备份……</translation>
        </message>
        <message>
            <source>The copy is made.</source>
            <translation>备份完成。</translation>
        </message>
        <message>
            <source>What is there now is kept as a copy, and the copy to be restored is checked…</source>
            <translation>正在备份当前内容并检查要恢复的备份……</translation>
        </message>
    </context>
    <context>
        <name>kmh::Breadcrumb</name>
        <message>
            <source>Where this is</source>
            <translation>当前位置</translation>
        </message>
    </context>
    <context>
        <name>kmh::BreakCard</name>
        <message>
            <source>Breaks in series</source>
            <translation>口径变化</translation>
        </message>
        <message>
            <source>No break is noted: every series is compared from its first figure on.</source>
            <translation>尚未标注口径变化：各序列自首个填报值起前后可比。</translation>
        </message>
        <message>
            <source>From a period on a series counts something else</source>
            <translation>自某一期起口径改变，前后不再可比</translation>
        </message>
        <message>
            <source>The series can be compared after all</source>
            <translation>撤销所选口径变化，序列恢复可比</translation>
        </message>
        <message>
            <source>break in “%1”</source>
            <translation>标注“%1”的口径变化</translation>
        </message>
        <message>
            <source>Take a break back</source>
            <translation>撤销口径变化</translation>
        </message>
        <message>
            <source>%1 (%2), from %3 on: %4</source>
            <translation>%1（%2），自%3起：%4</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>break in “%1” taken back</source>
            <translation>撤销“%1”的口径变化</translation>
        </message>
        <message>
            <source>Note a break…</source>
            <translation>标注口径变化…</translation>
        </message>
        <message>
            <source>Take the break back…</source>
            <translation>撤销口径变化…</translation>
        </message>
    </context>
    <context>
        <name>kmh::BreakDialog</name>
        <message>
            <source>Note a break in a series</source>
            <translation>标注口径变化</translation>
        </message>
        <message>
            <source>everywhere</source>
            <translation>各地区</translation>
        </message>
        <message>
            <source>From this period on the series counts something else: what lies before is not compared with it and not smoothed over.</source>
            <translation>自该期起口径已变：此前数据不与其后比较，也不作平滑处理。</translation>
        </message>
        <message>
            <source>Note the break</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Indicator:</source>
            <translation>指标：</translation>
        </message>
        <message>
            <source>Region:</source>
            <translation>地区：</translation>
        </message>
        <message>
            <source>From period:</source>
            <translation>起始期：</translation>
        </message>
        <message>
            <source>What changed (required):</source>
            <translation>变化内容（必填）：</translation>
        </message>
    </context>
    <context>
        <name>kmh::BriefingEditor</name>
        <message>
            <source>&amp;Up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Restore the usual order</source>
            <translation>恢复默认顺序(&amp;R)</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Arrange the briefing — %1</source>
            <translation>简报编排 — %1</translation>
        </message>
        <message>
            <source>Alt+Up in the list</source>
            <translation>在列表中按 Alt+↑</translation>
        </message>
        <message>
            <source>Alt+Down in the list</source>
            <translation>在列表中按 Alt+↓</translation>
        </message>
        <message>
            <source>Pages, ticked where they are shown</source>
            <translation>页面（勾选的放映）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 (your headline, figures changed)</source>
            <translation>%1（标题已改写，数据有变化）</translation>
        </message>
        <message>
            <source>%1 (your headline)</source>
            <translation>%1（标题已改写）</translation>
        </message>
        <message>
            <source>There is nothing to show on it.</source>
            <translation>本页没有内容可显示。</translation>
        </message>
        <message>
            <source>Tick at least one page.</source>
            <translation>请至少勾选一页。</translation>
        </message>
        <message>
            <source>briefing arranged</source>
            <translation>简报编排</translation>
        </message>
        <message>
            <source>What was changed in the briefing is not recorded yet.</source>
            <translation>对简报的修改尚未记录。</translation>
        </message>
        <message>
            <source>Left out of this briefing, as there is nothing to show.</source>
            <translation>本期无内容，不放映</translation>
        </message>
    </context>
    <context>
        <name>kmh::BriefingSession</name>
        <message>
            <source>Every page of the briefing is hidden; show some of them under View, Arrange the briefing.</source>
            <translation>简报的所有页面都已隐藏；请在“查看—简报编排”中勾选要放映的页面。</translation>
        </message>
        <message>
            <source>These are the figures of now.</source>
            <translation>已换为最新数据。</translation>
        </message>
    </context>
    <context>
        <name>kmh::BriefingShow</name>
        <message>
            <source>There is no page %1; there are %2.</source>
            <translation>没有第 %1 页，共 %2 页。</translation>
        </message>
        <message>
            <source>This is the last page; Esc ends the show.</source>
            <translation>已是最后一页，按 Esc 结束放映。</translation>
        </message>
        <message>
            <source>This is the first page.</source>
            <translation>已是第一页。</translation>
        </message>
        <message>
            <source>There is nothing more to look into here.</source>
            <translation>此处没有可细看的内容。</translation>
        </message>
    </context>
    <context>
        <name>kmh::BriefingWindow</name>
        <message>
            <source>Briefing</source>
            <translation>简报放映</translation>
        </message>
    </context>
    <context>
        <name>kmh::BulletGraph</name>
        <message>
            <source>actual %1</source>
            <translation>实际 %1</translation>
        </message>
        <message>
            <source>no figure yet</source>
            <translation>暂无数据</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>target to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>target = plan %1</source>
            <translation>目标 = 计划 %1</translation>
        </message>
    </context>
    <context>
        <name>kmh::BulletPanel</name>
        <message>
            <source>No indicators</source>
            <translation>暂无指标</translation>
        </message>
    </context>
    <context>
        <name>kmh::BulletinPage</name>
        <message>
            <source>Bulletin</source>
            <translation>通报</translation>
        </message>
        <message>
            <source>%1
and %2 more</source>
            <translation>%1
另有 %2 项</translation>
        </message>
        <message>
            <source>Write anew</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>Write the current paragraph in your own words; also a double click</source>
            <translation>用自己的话改写当前段，双击亦可</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>What was written still holds beside what is computed now</source>
            <translation>核对过：对照现在自动生成的句子，所写内容仍然成立</translation>
        </message>
        <message>
            <source>Use what is computed</source>
            <translation>用自动生成的</translation>
        </message>
        <message>
            <source>Take back what was written; Undo brings it back</source>
            <translation>收回人工修改，可用撤销恢复</translation>
        </message>
        <message>
            <source>Next to be looked at</source>
            <translation>下一处待核对</translation>
        </message>
        <message>
            <source>The next paragraph whose computed text has changed since</source>
            <translation>下一个自动生成内容已变的段落</translation>
        </message>
        <message>
            <source>Previous to be looked at</source>
            <translation>上一处待核对</translation>
        </message>
        <message>
            <source>The previous paragraph whose computed text has changed since</source>
            <translation>上一个自动生成内容已变的段落</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Write the bulletin to a .docx, .pdf or .md file</source>
            <translation>将通报导出为 .docx、.pdf 或 .md 文件</translation>
        </message>
        <message>
            <source>Form of the document…</source>
            <translation>版式…</translation>
        </message>
        <message>
            <source>Margins, fonts, issuer and number of the office's bulletins</source>
            <translation>本单位通报的页边距、字体、发文机关和期号</translation>
        </message>
        <message>
            <source>Another paragraph is being written; save it (Ctrl+Enter) or leave it (Esc) first.</source>
            <translation>另一段正在改写，请先保存（Ctrl+Enter）或放弃（Esc）。</translation>
        </message>
        <message>
            <source>write a paragraph of the bulletin anew</source>
            <translation>改写通报的一段</translation>
        </message>
        <message>
            <source>keep a paragraph of the bulletin</source>
            <translation>保留通报的一段改写</translation>
        </message>
        <message>
            <source>take a paragraph of the bulletin back</source>
            <translation>收回通报的一段改写</translation>
        </message>
        <message>
            <source>Export the bulletin</source>
            <translation>导出通报</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word 文档 (*.docx)</translation>
        </message>
        <message>
            <source>PDF document (*.pdf)</source>
            <translation>PDF 文档 (*.pdf)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>Every paragraph is computed.</source>
            <translation>各段均由系统生成。</translation>
        </message>
        <message numerus="yes">
            <source>%1 paragraphs are written by a person, the others computed.</source>
            <translation>
                <numerusform>%1段为人工改写，其余由系统生成。</numerusform>
            </translation>
        </message>
        <message>
            <source>F2 writes the current one anew.</source>
            <translation>按 F2 改写当前段落。</translation>
        </message>
        <message>
            <source>A click on words shows what they rest on; Ctrl and a click, or Enter, opens it.</source>
            <translation>单击文字可在右侧查看依据，按住 Ctrl 单击或按回车键打开依据。</translation>
        </message>
        <message>
            <source>Typed and put aside until you come back to it: %1.</source>
            <translation>已输入、暂存待续的文字：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what it is and its figure</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>round and the first words typed</comment>
            <translation>%1“%2”</translation>
        </message>
        <message>
            <source>Bulletin: what was typed is not recorded: %1.</source>
            <translation>通报中已输入的文字尚未记录：%1。</translation>
        </message>
    </context>
    <context>
        <name>kmh::BulletinSheet</name>
        <message>
            <source>The bulletin</source>
            <translation>通报</translation>
        </message>
    </context>
    <context>
        <name>kmh::Card</name>
        <message>
            <source>demonstration data</source>
            <translation>演示数据</translation>
        </message>
    </context>
    <context>
        <name>kmh::CarryOverPanel</name>
        <message>
            <source>Goes on</source>
            <translation>结转事项</translation>
        </message>
        <message>
            <source>Why it is open</source>
            <translation>未了原因</translation>
        </message>
        <message>
            <source>Where it goes</source>
            <translation>去向</translation>
        </message>
        <message>
            <source>What goes on from the plan before</source>
            <translation>由上一方案结转的事项</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>%1 of %2 go on</source>
            <translation>结转 %1 项，共 %2 项</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChainChart</name>
        <message>
            <source>What each period must bring</source>
            <translation>逐级倒排</translation>
        </message>
        <message>
            <source>planned at its end: %1</source>
            <translation>期末计划：%1</translation>
        </message>
        <message>
            <source>must bring %1</source>
            <translation>须完成 %1</translation>
        </message>
        <message>
            <source>ahead of the plan by %1</source>
            <translation>已超前计划 %1</translation>
        </message>
        <message>
            <source>of that shortfall so far %1</source>
            <translation>其中补此前欠账 %1</translation>
        </message>
        <message>
            <source>which adds %1 to each ten-day period</source>
            <translation>每旬因此多担 %1</translation>
        </message>
        <message>
            <source>must bring</source>
            <translation>须完成</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>ahead</source>
            <translation>已超前</translation>
        </message>
        <message>
            <source>shortfall so far</source>
            <translation>补欠</translation>
        </message>
        <message>
            <source>periods left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>in each</source>
            <translation>每旬</translation>
        </message>
        <message numerus="yes">
            <source>%1 ten-day periods</source>
            <translation>
                <numerusform>%1 旬</numerusform>
            </translation>
        </message>
        <message>
            <source>shortfall</source>
            <translation>补欠</translation>
        </message>
        <message>
            <source>done ahead</source>
            <translation>已超前</translation>
        </message>
        <message>
            <source>What each period must bring: %1</source>
            <translation>各期应完成：%1</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChangesPage</name>
        <message>
            <source>Changes</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>What changed between two moments</source>
            <translation>两个时刻之间的变化</translation>
        </message>
        <message>
            <source>&amp;only where the light changed</source>
            <translation>只看灯有变化的(&amp;O)</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>入库记录</translation>
        </message>
        <message>
            <source>Every version of the selected figure</source>
            <translation>查看所选填报值的各个版次</translation>
        </message>
        <message>
            <source>The page of the selected entry's measure; also Enter</source>
            <translation>转到所选记录对应的举措页，也可按回车</translation>
        </message>
        <message>
            <source>The first moment does not lie before the second; choose an earlier one.</source>
            <translation>起始时刻不早于截止时刻，请另选更早的起始时刻。</translation>
        </message>
        <message>
            <source>Entries: %1</source>
            <translation>入库记录 %1 条</translation>
        </message>
        <message>
            <source>Entries: %1 of %2</source>
            <translation>入库记录 %1 条（共 %2 条）</translation>
        </message>
        <message>
            <source>Nothing was recorded between these moments.</source>
            <translation>这两个时刻之间没有入库记录。</translation>
        </message>
        <message>
            <source>No entry of these moments fits the choice above.</source>
            <translation>没有符合上述条件的入库记录。</translation>
        </message>
        <message>
            <source>Versions of the figure…</source>
            <translation>查看各版次…</translation>
        </message>
        <message>
            <source>To its measure</source>
            <translation>转到举措</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChartActions</name>
        <message>
            <source>%1 · %2</source>
            <comment>page and chart</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Demonstration figures</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>The chart was copied as a picture; paste it where it is wanted.</source>
            <translation>图表已复制为图片，可粘贴到文档或幻灯片中。</translation>
        </message>
        <message>
            <source>This page has no chart; open a sector's page, or the overview.</source>
            <translation>本页没有图表，请打开某一板块页或总览页。</translation>
        </message>
        <message>
            <source>&amp;Copy chart</source>
            <translation>复制图表(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save chart as…</source>
            <translation>图表另存为(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChartDialog</name>
        <message>
            <source>&amp;Black and white</source>
            <translation>黑白(&amp;B)</translation>
        </message>
        <message>
            <source>Save chart as</source>
            <translation>图表另存为</translation>
        </message>
        <message>
            <source>16:9, for slides</source>
            <translation>16:9，用于幻灯片</translation>
        </message>
        <message>
            <source>4:3, for slides</source>
            <translation>4:3，用于幻灯片</translation>
        </message>
        <message>
            <source>As wide as the text of an A4 document</source>
            <translation>A4 文档版心宽度</translation>
        </message>
        <message>
            <source>As on the screen, twice as sharp</source>
            <translation>同屏幕显示（2 倍清晰度）</translation>
        </message>
        <message>
            <source>Another size</source>
            <translation>自定义尺寸</translation>
        </message>
        <message>
            <source> px</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source>Si&amp;ze:</source>
            <translation>尺寸(&amp;Z)：</translation>
        </message>
        <message>
            <source>&amp;Width:</source>
            <translation>宽(&amp;W)：</translation>
        </message>
        <message>
            <source>&amp;Height:</source>
            <translation>高(&amp;H)：</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Drawing for any size (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>The chart was copied as a picture; paste it where it is wanted.</source>
            <translation>图表已复制为图片，可粘贴到文档或幻灯片中。</translation>
        </message>
        <message>
            <source>A picture has at most %1 px either way; it is smaller than on the screen twice as sharp.</source>
            <translation>图片每边最大 %1 像素，已按此上限缩小。</translation>
        </message>
        <message>
            <source>Being written…</source>
            <translation>正在写入…</translation>
        </message>
        <message>
            <source>The chart was copied with %1 × %2 px, which is the most that is copied; save it to a file for more.</source>
            <translation>图表已按复制上限 %1 × %2 像素复制；需要更大的图片时请保存为文件。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChaseDialog</name>
        <message>
            <source>Chase list for %1</source>
            <translation>%1催报单</translation>
        </message>
        <message>
            <source>Whom to chase</source>
            <translation>催报对象</translation>
        </message>
        <message>
            <source>All who are missing</source>
            <translation>全部缺报单位</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 figures</source>
            <translation>
                <numerusform>%1：%2项</numerusform>
            </translation>
        </message>
        <message>
            <source>The words to send</source>
            <translation>催报内容</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save as a table…</source>
            <translation>另存为表格(&amp;S)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied; paste it into the message.</source>
            <translation>已复制，可粘贴到微信或短信中发送。</translation>
        </message>
        <message>
            <source>Save the chase list</source>
            <translation>保存催报单</translation>
        </message>
        <message>
            <source>Excel workbooks (*.xlsx)</source>
            <translation>Excel 工作簿 (*.xlsx)</translation>
        </message>
        <message>
            <source>Tables of text (*.csv)</source>
            <translation>文本表格 (*.csv)</translation>
        </message>
        <message>
            <source>Chase list_%1</source>
            <translation>催报单_%1</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>已写入%1。</translation>
        </message>
    </context>
    <context>
        <name>kmh::CheckFoot</name>
        <message>
            <source>Next open point (F8)</source>
            <translation>下一处待核（F8）</translation>
        </message>
        <message>
            <source>Open points</source>
            <translation>待核事项</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有待核事项。</translation>
        </message>
        <message numerus="yes">
            <source>%1 points still open</source>
            <translation>
                <numerusform>还有 %1 处待核</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Nothing is open</source>
            <translation>✓ 没有待核</translation>
        </message>
        <message>
            <source>Show or hide the list (F9)</source>
            <translation>展开或收起清单（F9）</translation>
        </message>
        <message>
            <source>First settle what is open; F8 goes from one to the next.</source>
            <translation>请先处理待核事项，按 F8 逐处前往。</translation>
        </message>
        <message>
            <source>Finish… (Ctrl+3)</source>
            <translation>完成…（Ctrl+3）</translation>
        </message>
    </context>
    <context>
        <name>kmh::CheckPage</name>
        <message>
            <source>Select the words in the notice first.</source>
            <translation>请先在左侧原文中选中文字。</translation>
        </message>
        <message>
            <source>Add the exemption</source>
            <translation>添加豁免</translation>
        </message>
        <message>
            <source>Drop the item</source>
            <translation>删除条目</translation>
        </message>
        <message>
            <source>Choose an item or a measure to give to another.</source>
            <translation>请先选中要改归的条目或举措。</translation>
        </message>
        <message>
            <source>To which section?</source>
            <translation>改归哪个部分？</translation>
        </message>
        <message>
            <source>To which measure?</source>
            <translation>改归哪条举措？</translation>
        </message>
        <message>
            <source>Why nothing follows these words up is said already.</source>
            <translation>这些文字不跟踪的理由已有说明。</translation>
        </message>
        <message>
            <source>Only who answers for a measure and the office's own guidance can be given to another one; all else stays with its words. Split (Ctrl+D) or merge (Ctrl+J) measures to part the words anew.</source>
            <translation>只有责任单位和调度指导指标可以改归其他举措，其余条目随原文归属；要调整举措的起止，请拆分（Ctrl+D）或合并（Ctrl+J）。</translation>
        </message>
        <message>
            <source>Say in the notice's head first which period the plan governs; it is due by that.</source>
            <translation>请先在“通知首部”中填写方案对应的时段，完成时限要据此确定。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChipBox</name>
        <message>
            <source>Clear all</source>
            <translation>清除全部</translation>
        </message>
        <message>
            <source>%1  ✕</source>
            <translation>%1  ✕</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>去掉：%1</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChoiceEditor</name>
        <message>
            <source>choose, or type a part of the name</source>
            <translation>选择，或输入名称中的字</translation>
        </message>
        <message>
            <source>There is no “%1” to choose; take one of the list.</source>
            <translation>没有“%1”这一选项；请从列表中选择。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ChooseDialog</name>
        <message>
            <source>a part of the words, or first letters</source>
            <translation>输入部分文字或拼音首字母</translation>
        </message>
        <message>
            <source>Words to look for</source>
            <translation>要找的文字</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::Commands</name>
        <message>
            <source>&amp;New workbook…</source>
            <translation>新建工作簿(&amp;N)…</translation>
        </message>
        <message>
            <source>Start an empty workbook from the bundled notice</source>
            <translation>以内置通知新建一个没有填报值的工作簿</translation>
        </message>
        <message>
            <source>&amp;Open workbook…</source>
            <translation>打开工作簿(&amp;O)…</translation>
        </message>
        <message>
            <source>Open a workbook file (*.kmh)</source>
            <translation>打开工作簿文件（*.kmh）</translation>
        </message>
        <message>
            <source>Open the &amp;demonstration</source>
            <translation>打开演示(&amp;D)</translation>
        </message>
        <message>
            <source>Look at the bundled notice with invented figures</source>
            <translation>用虚构的演示数据查看内置通知</translation>
        </message>
        <message>
            <source>Write every page as a PNG file to a folder</source>
            <translation>把每一页存成 PNG 图片</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>Close the desk; it remembers its place</source>
            <translation>关闭调度台，下次回到此处</translation>
        </message>
        <message>
            <source>&amp;Next page</source>
            <translation>下一页(&amp;N)</translation>
        </message>
        <message>
            <source>Show the next tab</source>
            <translation>显示下一个页签</translation>
        </message>
        <message>
            <source>&amp;Previous page</source>
            <translation>上一页(&amp;P)</translation>
        </message>
        <message>
            <source>Show the previous tab</source>
            <translation>显示上一个页签</translation>
        </message>
        <message>
            <source>&amp;Later period</source>
            <translation>后一期(&amp;L)</translation>
        </message>
        <message>
            <source>Look at the next period</source>
            <translation>查看后一期</translation>
        </message>
        <message>
            <source>&amp;Earlier period</source>
            <translation>前一期(&amp;E)</translation>
        </message>
        <message>
            <source>Look at the previous period</source>
            <translation>查看前一期</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <source>Use the whole screen, or stop doing so</source>
            <translation>进入或退出全屏</translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>关于(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Put back what was before; both stay recorded</source>
            <translation>恢复到改动之前；前后都留痕</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>重新执行已撤销的改动</translation>
        </message>
        <message>
            <source>&amp;Who works at this desk…</source>
            <translation>本机使用人(&amp;W)…</translation>
        </message>
        <message>
            <source>The name beside everything recorded here</source>
            <translation>记录留痕所用的姓名</translation>
        </message>
        <message>
            <source>&amp;Target and planned course…</source>
            <translation>目标与计划进度(&amp;T)…</translation>
        </message>
        <message>
            <source>Look at or set the target and planned course of the indicator selected</source>
            <translation>查看或设定所选指标的目标与计划进度</translation>
        </message>
        <message>
            <source>&amp;As known at a moment…</source>
            <translation>回看历史时点(&amp;A)…</translation>
        </message>
        <message>
            <source>Show everything as it was known then</source>
            <translation>各页按该时点已入库的内容显示</translation>
        </message>
        <message>
            <source>Show what is known now again</source>
            <translation>各页恢复显示最新数据</translation>
        </message>
        <message>
            <source>See every rule, choose one, change limits, add one</source>
            <translation>查看各判灯规则，选用、改界限、新增</translation>
        </message>
        <message>
            <source>&amp;Set a light by hand…</source>
            <translation>人工改判(&amp;S)…</translation>
        </message>
        <message>
            <source>Set the light of the indicator selected against its rule</source>
            <translation>不按规则，由人工判定所选指标的灯</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>返回(&amp;B)</translation>
        </message>
        <message>
            <source>Go back to where you came from</source>
            <translation>回到来处</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <source>Find measures, units, projects, matters, words of the notice</source>
            <translation>查找举措、指标、单位、项目、诉求和通知原文</translation>
        </message>
        <message>
            <source>&amp;Return forms…</source>
            <translation>发填报表(&amp;F)…</translation>
        </message>
        <message>
            <source>Write the forms in which units and prefectures report</source>
            <translation>生成各单位、市州的填报表</translation>
        </message>
        <message>
            <source>Who is &amp;missing</source>
            <translation>催报(&amp;M)</translation>
        </message>
        <message>
            <source>See who has not reported what, and what came</source>
            <translation>查看谁缺报什么、收到了什么</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <source>Take figures from .xlsx and .csv files, seeing first what would change</source>
            <translation>导入 .xlsx 和 .csv 文件中的数，先看差异再记录</translation>
        </message>
        <message>
            <source>&amp;Entry sheet</source>
            <translation>填报表(&amp;E)</translation>
        </message>
        <message>
            <source>Type figures, on the one selected where there is one</source>
            <translation>录入填报值；选中了指标的，直接到该指标</translation>
        </message>
        <message>
            <source>&amp;Log of figures…</source>
            <translation>填报记录(&amp;L)…</translation>
        </message>
        <message>
            <source>Every version of every figure: who, when, from which file</source>
            <translation>每个填报值的每一版：谁、何时、出自哪个文件</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>Write figures, ledgers or the page's table to a file</source>
            <translation>把填报数据、台账或当前页表格写成文件</translation>
        </message>
        <message>
            <source>Look at, make and restore copies of the workbook</source>
            <translation>查看、制作和恢复工作簿的备份</translation>
        </message>
        <message>
            <source>Open again for &amp;writing</source>
            <translation>重新以可写方式打开(&amp;W)</translation>
        </message>
        <message>
            <source>Work on the workbook once nobody else does</source>
            <translation>别处关闭工作簿后，在这里继续填报</translation>
        </message>
        <message>
            <source>Show the pages to a room, from the first</source>
            <translation>从第一页开始全屏放映简报</translation>
        </message>
        <message>
            <source>Show the briefing from &amp;here</source>
            <translation>从当前页放映(&amp;H)</translation>
        </message>
        <message>
            <source>Begin with the page of what is looked at</source>
            <translation>从正在查看的内容所在页开始放映</translation>
        </message>
        <message>
            <source>A&amp;rrange the briefing…</source>
            <translation>简报编排(&amp;R)…</translation>
        </message>
        <message>
            <source>Choose and order its pages, rewrite headlines, keep notes</source>
            <translation>选择页面、调整顺序，改写标题、填写备注</translation>
        </message>
        <message>
            <source>&amp;Write the briefing to a file…</source>
            <translation>导出简报(&amp;W)…</translation>
        </message>
        <message>
            <source>As .pptx, PDF or pictures of its pages</source>
            <translation>导出为 PPTX、PDF 或每页一张图片</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>打印(&amp;P)…</translation>
        </message>
        <message>
            <source>Print this page or one of its tables, or save it as a PDF</source>
            <translation>打印本页或其中的表格，或存为 PDF</translation>
        </message>
        <message>
            <source>&amp;Copy chart</source>
            <translation>复制图表(&amp;C)</translation>
        </message>
        <message>
            <source>Copy the chart clicked last as a picture, for other programs</source>
            <translation>把最近点选的图表复制为图片，供其他程序粘贴</translation>
        </message>
        <message>
            <source>Save c&amp;hart as…</source>
            <translation>图表另存为(&amp;H)…</translation>
        </message>
        <message>
            <source>Save the chart clicked last as a PNG or SVG of any size</source>
            <translation>把最近点选的图表存为任意尺寸的 PNG 或 SVG</translation>
        </message>
        <message>
            <source>&amp;Bulletin</source>
            <translation>通报(&amp;B)</translation>
        </message>
        <message>
            <source>The round's written report: read, write anew, export</source>
            <translation>本期书面通报：阅读、改写、导出</translation>
        </message>
        <message>
            <source>P&amp;lans…</source>
            <translation>方案(&amp;L)…</translation>
        </message>
        <message>
            <source>Go to another plan, compare two, archive one that is over</source>
            <translation>转到另一个方案、对比两个方案、归档已结束的方案</translation>
        </message>
        <message>
            <source>Re&amp;gisters…</source>
            <translation>名册(&amp;G)…</translation>
        </message>
        <message>
            <source>Units with all their names, regions, counties, goods</source>
            <translation>查看单位及其各种名称、市州与县区、监测品种</translation>
        </message>
        <message>
            <source>Make a plan and its workbook of another notice</source>
            <translation>由一份新通知建立方案和工作簿</translation>
        </message>
        <message>
            <source>Ne&amp;w plan…</source>
            <translation>新建方案(&amp;W)…</translation>
        </message>
        <message>
            <source>Save p&amp;ictures of all pages…</source>
            <translation>各页存为图片(&amp;I)…</translation>
        </message>
        <message>
            <source>Ru&amp;les that judge…</source>
            <translation>判灯规则(&amp;L)…</translation>
        </message>
        <message>
            <source>Bac&amp;k to now</source>
            <translation>回到最新数据(&amp;K)</translation>
        </message>
        <message>
            <source>Show the br&amp;iefing</source>
            <translation>简报放映(&amp;I)</translation>
        </message>
        <message>
            <source>Bac&amp;kup copies…</source>
            <translation>备份与恢复(&amp;K)…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>使用手册(&amp;M)</translation>
        </message>
        <message>
            <source>Open the manual at what is shown</source>
            <translation>打开使用手册，翻到当前页的说明</translation>
        </message>
        <message>
            <source>&amp;What's this?</source>
            <translation>这是什么(&amp;W)</translation>
        </message>
        <message>
            <source>Explain the light, chart or part clicked next</source>
            <translation>点选一盏灯、一张图表或一个部分，说明它的含义</translation>
        </message>
        <message>
            <source>Version, licences and the source</source>
            <translation>版本、许可证与源代码</translation>
        </message>
        <message>
            <source>&amp;Start page…</source>
            <translation>起始页(&amp;S)…</translation>
        </message>
        <message>
            <source>Demonstration, workbooks opened last, a new plan</source>
            <translation>看演示、打开最近的工作簿、新建方案</translation>
        </message>
        <message>
            <source>Language, text size, colours, start page, folder for copies</source>
            <translation>语言、字号、配色、起始页面、备份文件夹</translation>
        </message>
        <message>
            <source>Sett&amp;ings…</source>
            <translation>设置(&amp;I)…</translation>
        </message>
    </context>
    <context>
        <name>kmh::ComparisonWindow</name>
        <message>
            <source>Only what &amp;both plans have</source>
            <translation>只看两个方案都有的(&amp;B)</translation>
        </message>
        <message>
            <source>Plans side by side</source>
            <translation>方案对比</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The two plans have nothing in common here.</source>
            <translation>两个方案在这里没有共同项。</translation>
        </message>
    </context>
    <context>
        <name>kmh::Content</name>
        <message>
            <source>It cannot be empty.</source>
            <translation>不能为空。</translation>
        </message>
        <message>
            <source>“%1” is no number; write digits, such as 12.5.</source>
            <translation>“%1”不是数，请写数字，如 12.5。</translation>
        </message>
    </context>
    <context>
        <name>kmh::CourseCard</name>
        <message>
            <source>Progress</source>
            <translation>进展</translation>
        </message>
        <message>
            <source>What the progress card shows</source>
            <translation>进展卡片显示的内容</translation>
        </message>
        <message>
            <source>The notice asks for no deliverable here.</source>
            <translation>本板块没有交付物。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <translation>%1　%2</translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>计划…</translation>
        </message>
        <message>
            <source>What the next ten-day period, its month, quarter and year must bring</source>
            <translation>下一旬及所在月、季、年各须完成多少</translation>
        </message>
        <message>
            <source>Look at or set the target and the planned course</source>
            <translation>查看或设定目标与计划进度</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>Course</source>
            <translation>指标走势</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>旬月季年</translation>
        </message>
        <message>
            <source>Due dates</source>
            <translation>交付时间轴</translation>
        </message>
    </context>
    <context>
        <name>kmh::CourseChart</name>
        <message>
            <source>Course of %1</source>
            <translation>%1走势</translation>
        </message>
        <message>
            <source>No figures reported yet</source>
            <translation>暂无填报值</translation>
        </message>
        <message>
            <source>actual %1</source>
            <translation>实际 %1</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>估计</translation>
        </message>
        <message>
            <source>preliminary</source>
            <translation>初步</translation>
        </message>
        <message>
            <source>revised</source>
            <translation>已订正</translation>
        </message>
        <message>
            <source>forecast %1</source>
            <translation>预计 %1</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>target to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>final</source>
            <translation>核定</translation>
        </message>
        <message>
            <source>last year %1</source>
            <translation>上年 %1</translation>
        </message>
        <message>
            <source>the series is broken here</source>
            <translation>口径变化</translation>
        </message>
        <message>
            <source>the series is broken here: %1</source>
            <translation>口径变化：%1</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>上年</translation>
        </message>
        <message>
            <source>series broken</source>
            <translation>口径变化</translation>
        </message>
    </context>
    <context>
        <name>kmh::CourseDialog</name>
        <message>
            <source>Restore the default course</source>
            <translation>恢复默认进度</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Target and planned course — %1</source>
            <translation>目标与计划进度 — %1</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>On what grounds, such as a document's number (may be empty)</source>
            <translation>依据或说明，如文号（可不填）</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Planned course</source>
            <translation>计划进度</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 under this target and course:</source>
            <translation>按此设定，%1判灯：</translation>
        </message>
    </context>
    <context>
        <name>kmh::CourseForm</name>
        <message>
            <source>How the target is to be reached</source>
            <translation>计划进度形状</translation>
        </message>
        <message>
            <source>Default course</source>
            <translation>默认进度</translation>
        </message>
        <message>
            <source>Planned points by period</source>
            <translation>按期别计划点</translation>
        </message>
        <message>
            <source>Straight line</source>
            <translation>序时进度</translation>
        </message>
        <message>
            <source>As in an earlier year</source>
            <translation>参照往年进度</translation>
        </message>
        <message>
            <source>Flat, at the target</source>
            <translation>持平（始终按目标）</translation>
        </message>
        <message>
            <source>The year to follow</source>
            <translation>参照年度</translation>
        </message>
        <message>
            <source>course of %1</source>
            <translation>%1年进度</translation>
        </message>
        <message>
            <source>The workbook holds no figures of an earlier year to follow.</source>
            <translation>本工作簿没有以往年度数据，无法参照。</translation>
        </message>
        <message>
            <source>Give at least one planned value, or choose another course.</source>
            <translation>请至少填一个计划值，或改选其他进度。</translation>
        </message>
        <message>
            <source>Set the target first; then a course to it can be planned.</source>
            <translation>请先定目标，再排计划进度。</translation>
        </message>
    </context>
    <context>
        <name>kmh::CoveragePage</name>
        <message>
            <source>Coverage</source>
            <translation>查漏</translation>
        </message>
        <message>
            <source>Next open place</source>
            <translation>下一处未落实</translation>
        </message>
        <message>
            <source>The next place that nothing follows up</source>
            <translation>转到下一处没有事项跟踪的语句</translation>
        </message>
        <message>
            <source>Previous open place</source>
            <translation>上一处未落实</translation>
        </message>
        <message>
            <source>The one before that nothing follows up</source>
            <translation>转到上一处没有事项跟踪的语句</translation>
        </message>
        <message>
            <source>To what tracks it</source>
            <translation>查看跟踪事项</translation>
        </message>
        <message>
            <source>Show what follows the selected place up; also Enter</source>
            <translation>打开跟踪所选语句的事项，也可按回车键</translation>
        </message>
        <message>
            <source>The notice</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>Places to follow up</source>
            <translation>需落实的语句</translation>
        </message>
        <message>
            <source>Places to follow up: %1</source>
            <translation>需落实的语句：%1处</translation>
        </message>
        <message>
            <source>Nothing is open: every place is tracked, or waived with a reason.</source>
            <translation>没有未落实的语句：每处都有事项跟踪，或已说明理由。</translation>
        </message>
        <message>
            <source>No place fits the choice above.</source>
            <translation>没有符合上方条件的语句。</translation>
        </message>
        <message>
            <source>Nothing is open here: every place shown is tracked, or waived with a reason.</source>
            <translation>此处没有未落实的语句：所列每处都有事项跟踪，或已说明理由。</translation>
        </message>
    </context>
    <context>
        <name>kmh::CoverageText</name>
        <message>
            <source>The notice in full</source>
            <translation>通知全文</translation>
        </message>
        <message>
            <source>✓ a place that is tracked</source>
            <translation>✓ 已跟踪</translation>
        </message>
        <message>
            <source>the words it was derived from</source>
            <translation>由此形成的事项</translation>
        </message>
        <message>
            <source>– waived with a reason</source>
            <translation>– 已说明</translation>
        </message>
        <message>
            <source>◆ open</source>
            <translation>◆ 未落实</translation>
        </message>
    </context>
    <context>
        <name>kmh::DayEditor</name>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Choose a day from the calendar</source>
            <translation>从日历中选择日期</translation>
        </message>
        <message>
            <source>such as 2025-3-5 or 3/5</source>
            <translation>如 2025-3-5 或 3月5日</translation>
        </message>
        <message>
            <source>“%1” is no day; write it such as 2025-3-5 or 3/5.</source>
            <translation>“%1”不是日期；请按 2025-3-5 或 3月5日 的样子填写。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DeliverySteps</name>
        <message>
            <source>planned %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>done %1, due %2</source>
            <translation>已完成 %1，应完成 %2</translation>
        </message>
        <message>
            <source>Deliverables due and done by day</source>
            <translation>按日累计的应交付与已交付</translation>
        </message>
        <message>
            <source>planned %1; by now due %2, done %3</source>
            <translation>计划共 %1 项；至今应完成 %2 项，已完成 %3 项</translation>
        </message>
        <message>
            <source>Nothing to deliver</source>
            <translation>没有交付物</translation>
        </message>
        <message>
            <source>deliverables</source>
            <translation>项</translation>
        </message>
    </context>
    <context>
        <name>kmh::Desk</name>
        <message>
            <source>This is the bundled workbook, which is only read; start a workbook of your own with File, New.</source>
            <translation>这是内置工作簿，只供查看；请用“文件→新建”建立自己的工作簿。</translation>
        </message>
        <message>
            <source>This workbook is open for reading only; copy it to a folder of your own and open the copy.</source>
            <translation>此工作簿以只读方式打开；请复制到自己的文件夹后打开副本。</translation>
        </message>
        <message>
            <source>You are looking at what was known at an earlier moment; go back to now first.</source>
            <translation>当前查看的是历史时点的数据；请先回到最新数据。</translation>
        </message>
        <message>
            <source>Who works at this desk</source>
            <translation>本机使用人</translation>
        </message>
        <message>
            <source>Your name; it stands beside everything you record:</source>
            <translation>您的姓名（随每条记录留痕）：</translation>
        </message>
        <message>
            <source>undone: %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>As known at %1</source>
            <translation>正在查看 %1 时点的数据</translation>
        </message>
        <message>
            <source>%1 (put back)</source>
            <translation>%1（恢复原改判）</translation>
        </message>
        <message>
            <source>Nothing was recorded: everything recorded bears a name, so give yours first.</source>
            <translation>未录入：每条记录都须署名，请先填写姓名。</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>This plan has been archived since %1; take it out of the archive first (File, Plans).</source>
            <translation>本方案已于%1归档；请先取消归档（文件，方案）。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DeskView</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Choose an indicator on its sector's page first; its target and planned course can be set there.</source>
            <translation>请先在板块页选中一个指标，再设定其目标与计划进度。</translation>
        </message>
        <message>
            <source>Choose an indicator on its sector's page or a row of the rules compared first; its light can be set there.</source>
            <translation>请先在板块页选中一个指标，或在判灯比较页选中一行，再作人工改判。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DeskWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>查看(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>%1 dispatch desk</source>
            <translation>%1调度台</translation>
        </message>
        <message>
            <source>%1 — %2 dispatch desk</source>
            <translation>%1 — %2调度台</translation>
        </message>
        <message>
            <source>Folder for the pictures</source>
            <translation>图片存放文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%1 pictures were written to %2.</source>
            <translation>
                <numerusform>已将 %1 张图片写入 %2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Dispatch desk</source>
            <translation>调度台</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>操作(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Data</source>
            <translation>数据(&amp;D)</translation>
        </message>
        <message>
            <source>Opened &amp;recently</source>
            <translation>最近打开(&amp;R)</translation>
        </message>
        <message>
            <source>%1 (not there)</source>
            <translation>%1（找不到文件）</translation>
        </message>
        <message>
            <source>Nothing was opened yet</source>
            <translation>还没有打开过工作簿</translation>
        </message>
        <message>
            <source>Lan&amp;guage</source>
            <translation>语言(&amp;G)</translation>
        </message>
        <message>
            <source>A briefing is being shown; end it first (Esc), then choose language, size of text or colours again.</source>
            <translation>正在放映简报；请先按 Esc 结束放映，再重新选择语言、字号或配色。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DetailColumn</name>
        <message>
            <source>In the notice's words</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>Prefectures</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>Deliverables of the sector, added up</source>
            <translation>本板块交付物累计</translation>
        </message>
        <message>
            <source>In the notice's words · measure %1</source>
            <translation>举措原文 · 第%1条</translation>
        </message>
        <message>
            <source>Prefectures · %1</source>
            <translation>分地区 · %1</translation>
        </message>
    </context>
    <context>
        <name>kmh::DossierView</name>
        <message>
            <source>Indicators</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>No indicator is reported here.</source>
            <translation>没有填报指标。</translation>
        </message>
        <message>
            <source>Ledger entries</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Nothing is open here.</source>
            <translation>没有未办结事项。</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>The unit answers for no measure.</source>
            <translation>该单位不承担举措。</translation>
        </message>
        <message>
            <source>Prefectures</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>No entry names an enterprise here.</source>
            <translation>没有列明企业的事项。</translation>
        </message>
        <message>
            <source>By ledger</source>
            <translation>分台账</translation>
        </message>
        <message>
            <source>No ledger has an entry here.</source>
            <translation>各台账均无事项。</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>迟报</translation>
        </message>
        <message>
            <source>Nothing came late.</source>
            <translation>没有迟报。</translation>
        </message>
        <message>
            <source>Came late: %1</source>
            <translation>迟报 %1 次</translation>
        </message>
        <message>
            <source>Measures it answers for: %1</source>
            <translation>承担的举措 %1 项</translation>
        </message>
        <message>
            <source>Indicators of these measures: %1</source>
            <translation>举措所含指标 %1 项</translation>
        </message>
        <message>
            <source>Open: %1, overdue: %2</source>
            <translation>未办结 %1 项，逾期 %2 项</translation>
        </message>
        <message>
            <source>The province's indicators; each with its prefectures</source>
            <translation>全省指标（选一项，右侧列出各市州）</translation>
        </message>
        <message>
            <source>Indicators: %1</source>
            <translation>指标 %1 项</translation>
        </message>
        <message>
            <source>Prefectures: %1</source>
            <translation>市州：%1</translation>
        </message>
        <message>
            <source>Counties</source>
            <translation>县市区</translation>
        </message>
        <message>
            <source>Enterprises</source>
            <translation>企业</translation>
        </message>
        <message>
            <source>Everything of this enterprise: %1</source>
            <translation>该企业全部事项 %1 项</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>All of them in the ledgers</source>
            <translation>到台账看全部</translation>
        </message>
        <message>
            <source>%1; the first %2 are listed</source>
            <translation>%1；列出前%2条</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftCourseDialog</name>
        <message>
            <source>Planned course — %1</source>
            <translation>计划进度 — %1</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftDesk</name>
        <message>
            <source>Choose a measure, or something that belongs to one.</source>
            <translation>请先选中一条举措或其中的条目。</translation>
        </message>
        <message>
            <source>%1 accepted</source>
            <translation>接受%1</translation>
        </message>
        <message>
            <source>Look at what is doubtful first; the same keys again accept the whole measure.</source>
            <translation>请先看存疑的条目；再按一次 Ctrl+Enter 即接受整条举措。</translation>
        </message>
        <message>
            <source>measure accepted</source>
            <translation>接受举措</translation>
        </message>
        <message>
            <source>%1 dropped</source>
            <translation>删除%1</translation>
        </message>
        <message>
            <source>section split</source>
            <translation>拆分部分</translation>
        </message>
        <message>
            <source>measure split</source>
            <translation>拆分举措</translation>
        </message>
        <message>
            <source>This is the last measure; there is none behind it to merge it with.</source>
            <translation>这是最后一条举措，后面没有可合并的举措。</translation>
        </message>
        <message>
            <source>sections merged</source>
            <translation>合并部分</translation>
        </message>
        <message>
            <source>measures merged</source>
            <translation>合并举措</translation>
        </message>
        <message>
            <source>%1 reassigned</source>
            <translation>改归%1</translation>
        </message>
        <message>
            <source>Choose the item whose words these are.</source>
            <translation>请先选中这些文字所属的条目。</translation>
        </message>
        <message>
            <source>words of an item changed</source>
            <translation>更改出处</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>新增%1</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>新指标</translation>
        </message>
        <message>
            <source>doubt settled</source>
            <translation>存疑已核</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftKeeper</name>
        <message>
            <source>The folder %1 for drafts cannot be made; what is done here is not kept until it can be.</source>
            <translation>建不了草稿文件夹 %1；在能建之前，这里所做的不会保存。</translation>
        </message>
        <message>
            <source>The draft %1 cannot be removed: %2.</source>
            <translation>草稿 %1 删除不了：%2。</translation>
        </message>
        <message>
            <source>This draft is being worked on in a window; go on there, or close that window first.</source>
            <translation>这份草稿正在窗口中办理，请到那里继续，或先关闭那个窗口。</translation>
        </message>
        <message>
            <source>Nothing can be written to the folder %1, so what is done here is not kept; make room in it or let files be written to it.</source>
            <translation>无法向文件夹 %1 写入，这里所做的没有保存；请腾出空间，或开放该文件夹的写入权限。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftText</name>
        <message>
            <source>The notice, with what was made of its words set off</source>
            <translation>通知原文，已标出读出的条目</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nothing follows these words up yet: select them and make an item of them, or say why nothing needs to.</source>
            <translation>这些文字尚未落实：请选中后新增为条目，或说明为何不需要跟踪。</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftTree</name>
        <message>
            <source>The draft: what was read from the notice</source>
            <translation>方案草稿：由通知读出的条目</translation>
        </message>
    </context>
    <context>
        <name>kmh::DraftTreeModel</name>
        <message>
            <source>%1 → tab %2</source>
            <translation>%1 → 板块：%2</translation>
        </message>
        <message>
            <source>%1 → tab still to be chosen</source>
            <translation>%1 → 板块待选</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>(title still to be given)</source>
            <translation>（标题待填）</translation>
        </message>
        <message>
            <source>Outside of the measures</source>
            <translation>举措之外的文字</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>读出的内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>kmh::DueTimeline</name>
        <message>
            <source>Nothing to deliver</source>
            <translation>没有交付物</translation>
        </message>
        <message>
            <source>Deliverables planned against done</source>
            <translation>交付物计划与完成对照</translation>
        </message>
        <message>
            <source>as of %1/%2</source>
            <translation>截至%1月%2日</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1月%2日</translation>
        </message>
        <message>
            <source>due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1完成</translation>
        </message>
        <message>
            <source>deliverables: %1</source>
            <translation>交付物：%1 项</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryActions</name>
        <message>
            <source>&amp;Add…</source>
            <translation>新增(&amp;A)…</translation>
        </message>
        <message>
            <source>Add an entry to this ledger</source>
            <translation>在本台账中新增一条</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>编辑(&amp;E)…</translation>
        </message>
        <message>
            <source>Change what is said of the entry selected</source>
            <translation>修改所选条目</translation>
        </message>
        <message>
            <source>&amp;Next step…</source>
            <translation>下一步(&amp;N)…</translation>
        </message>
        <message>
            <source>Take the entry selected to its next state</source>
            <translation>把所选条目推进到下一状态</translation>
        </message>
        <message>
            <source>&amp;Strike out…</source>
            <translation>删除(&amp;S)…</translation>
        </message>
        <message>
            <source>Take the entry selected out of the ledger; it stays in the history</source>
            <translation>把所选条目移出台账，历史记录保留</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>历史(&amp;H)…</translation>
        </message>
        <message>
            <source>Every version of the entry selected, and restoring one</source>
            <translation>查看所选条目的各个版本，可恢复其中一版</translation>
        </message>
        <message>
            <source>A&amp;ttached files…</source>
            <translation>附件(&amp;T)…</translation>
        </message>
        <message>
            <source>Attach files to the entry selected, open them, take them away</source>
            <translation>为所选条目添加、打开、移除附件</translation>
        </message>
        <message>
            <source>&amp;Prices…</source>
            <translation>填报价格(&amp;P)…</translation>
        </message>
        <message>
            <source>Type or paste the prices of the goods in this ledger</source>
            <translation>填写或粘贴本台账各商品的价格</translation>
        </message>
        <message>
            <source>New &amp;list…</source>
            <translation>新建清单(&amp;L)…</translation>
        </message>
        <message>
            <source>Start a list of your own</source>
            <translation>新建一个本单位的清单</translation>
        </message>
        <message>
            <source>&amp;Rename the list…</source>
            <translation>清单改名(&amp;R)…</translation>
        </message>
        <message>
            <source>Change the name of this list</source>
            <translation>修改本清单的名称</translation>
        </message>
        <message>
            <source>Re&amp;move the list…</source>
            <translation>移除清单(&amp;M)…</translation>
        </message>
        <message>
            <source>Take this list away; nothing in it may be open</source>
            <translation>移除本清单；其中不得有未办结条目</translation>
        </message>
        <message>
            <source>“%1” is taken out of the ledger. It stays in the history, and the last change can be undone with Ctrl+Z.</source>
            <translation>“%1”将移出台账。历史记录保留，可用 Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>The notice itself asks for it: once struck out, nobody follows it up here.</source>
            <translation>这是通知原文要求的事项：删除后本台账不再跟踪。</translation>
        </message>
        <message>
            <source>Strike out an entry</source>
            <translation>删除条目</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Strike out: %1</source>
            <translation>删除：%1</translation>
        </message>
        <message numerus="yes">
            <source>“%1” still has %2 open entries; close them or strike them out before the list is taken away.</source>
            <translation>
                <numerusform>“%1”还有 %2 条未办结；请先办结或删除这些条目，再移除清单。</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove a list</source>
            <translation>移除清单</translation>
        </message>
        <message>
            <source>“%1” is no longer shown; what was recorded in it stays in the workbook.</source>
            <translation>“%1”将不再显示；已登记的内容仍保留在工作簿中。</translation>
        </message>
        <message>
            <source>Remove the list</source>
            <translation>移除清单</translation>
        </message>
        <message>
            <source>Remove the list: %1</source>
            <translation>移除清单：%1</translation>
        </message>
        <message>
            <source>Put &amp;back…</source>
            <translation>恢复(&amp;B)…</translation>
        </message>
        <message>
            <source>Put the struck out entry back into the ledger</source>
            <translation>将已删除的条目恢复到台账</translation>
        </message>
        <message>
            <source>Somebody else has meanwhile finished “%1”, struck it out or put it back; the ledger was read anew.</source>
            <translation>“%1”已被他人办结、删除或恢复，台账已重新载入。</translation>
        </message>
        <message>
            <source>Put back an entry</source>
            <translation>恢复条目</translation>
        </message>
        <message>
            <source>“%1” is put back into the ledger as it was when it was struck out.</source>
            <translation>“%1”将按删除时的内容恢复到台账。</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <translation>恢复：%1</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryChoiceEditor</name>
        <message>
            <source>words of a project or another entry</source>
            <translation>输入项目或其他条目名称中的字</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Choose one of the entries that “%1” finds.</source>
            <translation>请从“%1”查到的条目中选择一条。</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryDetail</name>
        <message>
            <source>The selected entry</source>
            <translation>选中条目</translation>
        </message>
        <message>
            <source>Everything said of it</source>
            <translation>条目详情</translation>
        </message>
        <message>
            <source>The notice's words and attachments</source>
            <translation>通知原文和附件</translation>
        </message>
        <message>
            <source>No entry is selected</source>
            <translation>未选中条目</translation>
        </message>
        <message>
            <source>within the warning lines</source>
            <translation>价格在预警线以内</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryDialog</name>
        <message>
            <source>on what grounds; it stays in the history</source>
            <translation>变更依据或原因，留存在历史记录中</translation>
        </message>
        <message>
            <source>Files attached: %1. Ctrl+Enter records, Esc cancels.</source>
            <translation>已有附件 %1 个。按 Ctrl+Enter 登记，按 Esc 取消。</translation>
        </message>
        <message>
            <source>Ctrl+Enter records, Esc cancels.</source>
            <translation>按 Ctrl+Enter 登记，按 Esc 取消。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Type the amount.</source>
            <translation>请填写金额。</translation>
        </message>
        <message>
            <source>&amp;Note (required)</source>
            <translation>变更说明（必填）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>变更说明(&amp;N)</translation>
        </message>
        <message>
            <source>No field was changed, so there is nothing to record the note with. Change something or clear the note.</source>
            <translation>没有修改任何内容，变更说明无从记录。请修改内容，或清空变更说明。</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryHistoryDialog</name>
        <message>
            <source>History of an entry</source>
            <translation>条目历史</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore version %1: %2</source>
            <translation>恢复第 %1 版：%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::EntryPage</name>
        <message>
            <source>Entry sheet</source>
            <translation>填报</translation>
        </message>
        <message>
            <source>Next missing figure</source>
            <translation>下一个缺报</translation>
        </message>
        <message>
            <source>The next figure that is due and not there</source>
            <translation>到下一个已到期而未报的格</translation>
        </message>
        <message>
            <source>Missing figure before</source>
            <translation>上一个缺报</translation>
        </message>
        <message>
            <source>The one before that is due and not there</source>
            <translation>到上一个已到期而未报的格</translation>
        </message>
        <message>
            <source>Versions of the figure…</source>
            <translation>查看各版次…</translation>
        </message>
        <message>
            <source>Every version of the current figure</source>
            <translation>当前格填报值的历次版本</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>向下填充</translation>
        </message>
        <message>
            <source>The first row of the selection into its others</source>
            <translation>把选区首行填到其余各行</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>向右填充</translation>
        </message>
        <message>
            <source>The first column of the selection into its others</source>
            <translation>把选区首列填到其余各列</translation>
        </message>
        <message>
            <source>Copy with headers</source>
            <translation>连同表头复制</translation>
        </message>
        <message>
            <source>The selection with its rows' and columns' names</source>
            <translation>复制选区及其行名、列名</translation>
        </message>
        <message>
            <source>Paste, blanks take back</source>
            <translation>粘贴（空白即撤回）</translation>
        </message>
        <message>
            <source>Like pasting, but a blank cell takes the figure back</source>
            <translation>同粘贴，但空白格撤回原有填报值</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回填报值</translation>
        </message>
        <message>
            <source>The selected figures are not in force any more</source>
            <translation>选中的填报值不再有效，历史保留</translation>
        </message>
        <message>
            <source>Mark as preliminary</source>
            <translation>标为初步</translation>
        </message>
        <message>
            <source>Quality of the selected figures</source>
            <translation>选中填报值的质量</translation>
        </message>
        <message>
            <source>Mark as final</source>
            <translation>标为核定</translation>
        </message>
        <message>
            <source>Mark as estimated</source>
            <translation>标为估计</translation>
        </message>
        <message>
            <source>Reported by…</source>
            <translation>报送单位…</translation>
        </message>
        <message>
            <source>Who reported the selected figures</source>
            <translation>选中填报值由谁报送</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>备注…</translation>
        </message>
        <message>
            <source>A note on the selected figures</source>
            <translation>给选中填报值加备注</translation>
        </message>
        <message>
            <source>Own figures or running totals</source>
            <translation>切换本期值／累计值</translation>
        </message>
        <message>
            <source>Switch which figure is typed</source>
            <translation>切换录入的是本期值还是累计值</translation>
        </message>
        <message>
            <source>Many indicators or one</source>
            <translation>切换多指标／单指标</translation>
        </message>
        <message>
            <source>Switch between all indicators of a period and all periods of the current one</source>
            <translation>在“一期各指标”与“当前指标各期”之间切换</translation>
        </message>
        <message>
            <source>Only missing</source>
            <translation>只看缺报</translation>
        </message>
        <message>
            <source>Only rows that lack a figure that is due</source>
            <translation>只显示有缺报的行</translation>
        </message>
        <message>
            <source>To the next part of the page</source>
            <translation>转到页面下一部分</translation>
        </message>
        <message>
            <source>Filters, grid, details</source>
            <translation>筛选、表格、明细轮换</translation>
        </message>
        <message>
            <source>Nothing is missing that is due by now.</source>
            <translation>到期应报的都已报。</translation>
        </message>
        <message>
            <source>No indicator fits the choice above.</source>
            <translation>没有符合上面条件的指标。</translation>
        </message>
        <message>
            <source>On the entry sheet a figure is being typed that is not recorded yet; Enter records it.</source>
            <translation>填报表上有一个数正在键入、尚未入库；按回车即入库。</translation>
        </message>
        <message>
            <source>Nothing that is due by now is missing in these rows.</source>
            <translation>这些行里到期应报的都已报。</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2 statistics not out yet</source>
            <translation>
                <numerusform>%1，统计指标未发布 %2 格</numerusform>
            </translation>
        </message>
        <message>
            <source>Not recorded: everything recorded bears a name, so give yours first.</source>
            <translation>未入库：入库的每个数都要署名，请先填写姓名。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation>
                <numerusform>%1 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 figures missing</source>
            <translation>
                <numerusform>缺报 %1 格</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::ExplanationPopup</name>
        <message>
            <source>Why this light</source>
            <translation>判灯说明</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>公式</translation>
        </message>
        <message>
            <source>&amp;Set by a person…</source>
            <translation>人工改判(&amp;S)…</translation>
        </message>
    </context>
    <context>
        <name>kmh::ExportDialog</name>
        <message>
            <source>%1 %2 export</source>
            <translation>%1 %2 导出</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>浏览(&amp;B)…</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Open its folder</source>
            <translation>打开所在文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>已取消，未写入任何文件。</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Everything: overview, charts, figures, history, ledgers, receipts</source>
            <translation>全部：总览、图表、填报数据、历史版本、台账、收件登记</translation>
        </message>
        <message>
            <source>Reported figures in force</source>
            <translation>填报数据（现行值）</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>History: every version of the figures</source>
            <translation>历史版本：填报值的每一版</translation>
        </message>
        <message>
            <source>The table of the page: %1</source>
            <translation>当前页表格：%1</translation>
        </message>
        <message>
            <source>A4 landscape</source>
            <translation>A4 横向</translation>
        </message>
        <message>
            <source>A3 landscape</source>
            <translation>A3 横向</translation>
        </message>
        <message>
            <source>&amp;What:</source>
            <translation>内容(&amp;W)：</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>格式(&amp;F)：</translation>
        </message>
        <message>
            <source>&amp;Paper:</source>
            <translation>纸张(&amp;P)：</translation>
        </message>
        <message>
            <source>F&amp;ile:</source>
            <translation>文件(&amp;I)：</translation>
        </message>
        <message>
            <source>Excel workbook (.xlsx)</source>
            <translation>Excel 工作簿 (.xlsx)</translation>
        </message>
        <message>
            <source>Figures in force, comma-separated (.csv)</source>
            <translation>现行填报数据，逗号分隔 (.csv)</translation>
        </message>
        <message>
            <source>Comma-separated (.csv)</source>
            <translation>逗号分隔 (.csv)</translation>
        </message>
        <message>
            <source>For other programs (.json)</source>
            <translation>供其他程序使用 (.json)</translation>
        </message>
        <message>
            <source>The file is there already and will be replaced.</source>
            <translation>此文件已存在，导出后将被替换。</translation>
        </message>
        <message>
            <source>Export to</source>
            <translation>导出到</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在写入…</translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureFields</name>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Reported by</source>
            <translation>报送单位</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>after a figure is there</source>
            <translation>填数后再选</translation>
        </message>
        <message>
            <source>e.g. %1</source>
            <translation>建议：%1</translation>
        </message>
        <message>
            <source>several</source>
            <translation>（不一致）</translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureLogBar</name>
        <message>
            <source>Words, source, note, file…</source>
            <translation>关键字、来源、备注、文件…</translation>
        </message>
        <message>
            <source>Words to filter by</source>
            <translation>筛选关键词</translation>
        </message>
        <message>
            <source>Recorded by…</source>
            <translation>录入人…</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>录入人</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>all indicators</source>
            <translation>全部指标</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>all regions</source>
            <translation>全部地区</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>all periods</source>
            <translation>全部期别</translation>
        </message>
        <message>
            <source>Came with</source>
            <translation>来件</translation>
        </message>
        <message>
            <source>typed and from files</source>
            <translation>录入与来件</translation>
        </message>
        <message>
            <source>Recorded on</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>不限日期</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>the last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>the last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>days…</source>
            <translation>指定日期…</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <source>To the day</source>
            <translation>截止日期</translation>
        </message>
        <message numerus="yes">
            <source>%1 versions</source>
            <translation>
                <numerusform>共 %1 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureLogDialog</name>
        <message>
            <source>&amp;Versions of the figure…</source>
            <translation>查看各版次(&amp;V)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Log of reported figures</source>
            <translation>填报记录</translation>
        </message>
        <message>
            <source>Everything that was ever recorded stays here, the newest first; open a row for all versions of its figure.</source>
            <translation>所有录入都留存在此，最新的在前；打开一行可看该填报值的全部版本。</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>Demonstration figures.</source>
            <translation>演示数据。</translation>
        </message>
        <message>
            <source>No version fits the choice above.</source>
            <translation>没有符合上述条件的记录。</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Export the log</source>
            <translation>导出填报记录</translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureLogModel</name>
        <message>
            <source>Recorded</source>
            <translation>入库时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>录入人</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>本期值</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计值</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>File and cell</source>
            <translation>文件与单元格</translation>
        </message>
    </context>
    <context>
        <name>kmh::FigureSheet</name>
        <message>
            <source>%1 has no target of its own, its figure is no part of the province's, and nothing was reported for it before.</source>
            <translation>%1没有本地目标，其数也不汇总成全省数，以前也没有报过，此格不填。</translation>
        </message>
        <message numerus="yes">
            <source>On the entry sheet %1 figures are typed but not recorded, “%2” of %3 among them.</source>
            <translation>
                <numerusform>填报表上有 %1 个数已键入但未入库，其中有%3的“%2”。</numerusform>
            </translation>
        </message>
        <message>
            <source>typed figures</source>
            <translation>录入填报值</translation>
        </message>
        <message>
            <source>quality of figures</source>
            <translation>填报值质量</translation>
        </message>
        <message>
            <source>source of figures</source>
            <translation>填报值报送单位</translation>
        </message>
        <message>
            <source>note on figures</source>
            <translation>填报值备注</translation>
        </message>
        <message>
            <source>Not recorded yet: everything recorded bears a name, so give yours first.</source>
            <translation>尚未入库：入库的每个数都要署名，请先填写姓名。</translation>
        </message>
        <message>
            <source>%1 of %2, %3</source>
            <translation>%2“%1”%3</translation>
        </message>
    </context>
    <context>
        <name>kmh::FilterBar</name>
        <message>
            <source>Words, unit, prefecture…</source>
            <translation>关键词、单位、市州…</translation>
        </message>
        <message>
            <source>Words to filter by</source>
            <translation>筛选关键词</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>all units</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>Prefecture</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>all regions</source>
            <translation>全部地区</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>灯</translation>
        </message>
        <message>
            <source>all lights</source>
            <translation>全部灯</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>any due date</source>
            <translation>全部期限</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>open only</source>
            <translation>只看未办结</translation>
        </message>
        <message>
            <source>due from</source>
            <translation>时限自</translation>
        </message>
        <message>
            <source>due up to</source>
            <translation>时限至</translation>
        </message>
        <message numerus="yes">
            <source>%1 / %2 entries</source>
            <translation>
                <numerusform>%1 / %2 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>as recorded; lights judged at the end of %1</source>
            <translation>按登记情况，灯按%1判定</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>kmh::FindBox</name>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>What to find</source>
            <translation>查找内容</translation>
        </message>
        <message>
            <source>Measure, indicator, unit, place, project, matter, words of the notice, a code or initials</source>
            <translation>举措、指标、单位、市州县、项目、诉求、通知原文，编号或拼音首字母</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>查找结果</translation>
        </message>
        <message>
            <source>The ledgers with the same words and filters (Ctrl+Enter)</source>
            <translation>按同样的词和条件打开台账（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Names, numbers, words of the notice; zdxm finds 重大项目</source>
            <translation>可输名称、编号、原文；输 zdxm 可找“重大项目”</translation>
        </message>
        <message>
            <source>↑ ↓ choose, Enter opens, Esc closes</source>
            <translation>↑ ↓ 选择，回车打开，Esc 关闭</translation>
        </message>
        <message>
            <source>Nothing found; fewer words or filters find more.</source>
            <translation>没有找到；减少词或条件可找到更多。</translation>
        </message>
        <message>
            <source>Still reading the ledgers…</source>
            <translation>正在读取台账…</translation>
        </message>
        <message>
            <source>Open in the ledgers</source>
            <translation>在台账中打开</translation>
        </message>
        <message>
            <source>Open in “%1”: %2</source>
            <translation>在“%1”中打开：%2 条</translation>
        </message>
        <message>
            <source>Open in “%1”: %2 of %3 in the ledgers</source>
            <translation>在“%1”中打开：%2 条（各台账共 %3 条）</translation>
        </message>
    </context>
    <context>
        <name>kmh::FindFilters</name>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>any unit</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>Prefecture</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>any prefecture</source>
            <translation>全部市州</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>灯</translation>
        </message>
        <message>
            <source>any light</source>
            <translation>全部灯色</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>any due date</source>
            <translation>全部期限</translation>
        </message>
        <message>
            <source>due by %1</source>
            <translation>%1前到期</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>%1: %2; click to leave it out of account</source>
            <translation>%1：%2；点击取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::FindModel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · first %2 of %3</source>
            <translation>%1 · 列出 %2 条，共 %3 条</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::FindWords</name>
        <message>
            <source>The notice's words</source>
            <translation>通知原文</translation>
        </message>
    </context>
    <context>
        <name>kmh::FinishPage</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1 units are added to the register: %2</source>
            <translation>
                <numerusform>名册新增 %1 个单位：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>Say which file the workbook is written to.</source>
            <translation>请填写工作簿的文件名。</translation>
        </message>
        <message>
            <source>new plan</source>
            <translation>新建方案</translation>
        </message>
        <message numerus="yes">
            <source>%1 points are still open; the workbook can be made when none is.</source>
            <translation>
                <numerusform>还有 %1 处待核，全部处理后才能建立工作簿。</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Nothing is open.</source>
            <translation>✓ 没有待核事项，可以建立工作簿。</translation>
        </message>
        <message>
            <source>Workbook of the new plan</source>
            <translation>新方案的工作簿</translation>
        </message>
        <message>
            <source>Workbooks (*.kmh)</source>
            <translation>工作簿（*.kmh）</translation>
        </message>
        <message>
            <source>Go to the first</source>
            <translation>去看第一处</translation>
        </message>
        <message>
            <source>&amp;Go on with what is not finished of %1</source>
            <translation>接续“%1”未完成的事项(&amp;G)</translation>
        </message>
        <message>
            <source>Make the workbook</source>
            <translation>建立工作簿</translation>
        </message>
        <message>
            <source>The plan before</source>
            <translation>上一期方案</translation>
        </message>
        <message>
            <source>The new plan</source>
            <translation>新方案</translation>
        </message>
        <message>
            <source>Its workbook</source>
            <translation>工作簿文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>File the workbook is written to</source>
            <translation>工作簿文件</translation>
        </message>
        <message>
            <source>What goes on is recorded in the new workbook under a name; give yours first.</source>
            <translation>结转的事项要署名记入新工作簿，请先填写姓名。</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between counts</comment>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%1 sections</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 个部分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 measures</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 indicators</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 deliverables</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 项交付物</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 projects</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1个项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 mechanisms</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 项机制</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 sums of money</source>
            <comment>counted</comment>
            <translation>
                <numerusform>%1 笔资金</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::FlagEditor</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>kmh::FormDialog</name>
        <message>
            <source>Form of the document</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>such as: No. 3; empty for none</source>
            <translation>如：第3期；留空则不印</translation>
        </message>
        <message>
            <source>Issuer in the red head:</source>
            <translation>红头发文机关：</translation>
        </message>
        <message>
            <source>Number:</source>
            <translation>期号：</translation>
        </message>
        <message>
            <source>Margin above:</source>
            <translation>上边距：</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <source>Margin below:</source>
            <translation>下边距：</translation>
        </message>
        <message>
            <source>Margin at the binding edge:</source>
            <translation>订口（左）边距：</translation>
        </message>
        <message>
            <source>Margin on the right:</source>
            <translation>右边距：</translation>
        </message>
        <message>
            <source>Between lines:</source>
            <translation>行距：</translation>
        </message>
        <message>
            <source> pt</source>
            <translation> 磅</translation>
        </message>
        <message>
            <source>Title:</source>
            <translation>标题：</translation>
        </message>
        <message>
            <source>Body:</source>
            <translation>正文：</translation>
        </message>
        <message>
            <source>First headings:</source>
            <translation>一级标题：</translation>
        </message>
        <message>
            <source>Second headings:</source>
            <translation>二级标题：</translation>
        </message>
        <message>
            <source>Fonts are named in order, with commas between; the first that a computer has is used. What is not set is as GB/T 9704—2012 has it.</source>
            <translation>字体按先后列出，用逗号分开，用电脑上已装的第一种。未作设置的，按 GB/T 9704—2012《党政机关公文格式》。</translation>
        </message>
        <message>
            <source>As the standard has it</source>
            <translation>恢复国标版式</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>None of them is on this computer; another of the kind takes its place.</source>
            <translation>本机均未安装，将以同类字体代替。</translation>
        </message>
        <message>
            <source>On this computer: %1</source>
            <translation>本机使用：%1</translation>
        </message>
        <message>
            <source>change the form of the bulletin</source>
            <translation>修改通报版式</translation>
        </message>
    </context>
    <context>
        <name>kmh::FormRow</name>
        <message>
            <source>%1 *</source>
            <translation>%1 *</translation>
        </message>
        <message>
            <source>Changed; it was empty before</source>
            <translation>已修改；原为空</translation>
        </message>
        <message>
            <source>Changed; before: %1</source>
            <translation>已修改；原为：%1</translation>
        </message>
    </context>
    <context>
        <name>kmh::FormsDialog</name>
        <message>
            <source>&amp;Write the forms</source>
            <translation>生成填报表(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Open the folder</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Return forms</source>
            <translation>发填报表</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>期别：</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>Who gets a form</source>
            <translation>发给哪些单位</translation>
        </message>
        <message>
            <source>Choose &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <source>Choose &amp;none</source>
            <translation>全不选(&amp;N)</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation>选择文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>Write to:</source>
            <translation>保存到：</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopped; no form was written.</source>
            <translation>已停止，未生成填报表。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 figures</source>
            <translation>
                <numerusform>%1：%2项</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due in this round; there are no forms to write.</source>
            <translation>本期没有应报数据，不需要生成填报表。</translation>
        </message>
        <message>
            <source>Folder for the forms</source>
            <translation>选择保存填报表的文件夹</translation>
        </message>
        <message>
            <source>This folder cannot be made; choose another.</source>
            <translation>无法建立此文件夹，请另选一个。</translation>
        </message>
        <message numerus="yes">
            <source>%1 forms were written to %2.</source>
            <translation>
                <numerusform>已生成%1份填报表，保存在%2。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Whoever is asked for nothing in this round gets no form.</source>
            <translation>本期没有填报任务的单位和市州不生成填报表。</translation>
        </message>
    </context>
    <context>
        <name>kmh::HeaderBar</name>
        <message>
            <source>Demonstration figures</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>%1 dispatch desk</source>
            <translation>%1调度台</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>The period looked at; every page follows (Alt+Left, Alt+Right)</source>
            <translation>所看期别，各页随之变化（Alt+←、Alt+→）</translation>
        </message>
        <message>
            <source>The moment whose knowledge is shown (Ctrl+T)</source>
            <translation>按哪一时点已入库的内容显示（Ctrl+T）</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3 has passed</source>
            <translation>截至%1 · %3时间进度 %2</translation>
        </message>
        <message>
            <source>%1 (%2): %3
Opens the rules (Ctrl+R)</source>
            <translation>%1（%2）：%3
点开看判灯规则（Ctrl+R）</translation>
        </message>
        <message>
            <source>Known as of %1 ▼</source>
            <translation>数据时点：%1 ▼</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>Judged %1</source>
            <translation>判灯：%1</translation>
        </message>
        <message>
            <source>Judged %1 ▼</source>
            <translation>判灯：%1 ▼</translation>
        </message>
    </context>
    <context>
        <name>kmh::HistoryDialog</name>
        <message>
            <source>Versions of a figure</source>
            <translation>填报值各版次</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Demonstration figures.</source>
            <translation>演示数据。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>较早</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>较新</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>%1 (restored: %2)</source>
            <translation>%1（恢复：%2）</translation>
        </message>
        <message>
            <source>Restore version %1: %2</source>
            <translation>恢复第 %1 版：%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::ImportDialog</name>
        <message>
            <source>Import figures</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Files to import</source>
            <translation>要导入的文件</translation>
        </message>
        <message>
            <source>Add files, or drop them here: .xlsx and .csv</source>
            <translation>添加文件，或把 .xlsx、.csv 拖到这里</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>表格 (*.xlsx *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Figures of the file beside those in force</source>
            <translation>文件中的数与现行数对照</translation>
        </message>
        <message>
            <source>No figures of this kind.</source>
            <translation>没有这一类的数。</translation>
        </message>
        <message>
            <source>Remarks on the file</source>
            <translation>对文件的提示</translation>
        </message>
        <message>
            <source>There is nothing to remark.</source>
            <translation>没有提示。</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>读法</translation>
        </message>
        <message>
            <source>as the file says</source>
            <translation>按文件</translation>
        </message>
        <message>
            <source>For files that name no period: 2025-03-X2, 3月中旬, 2025Q1</source>
            <translation>用于没有写明期别的文件：2025-03-X2、3月中旬、2025Q1</translation>
        </message>
        <message>
            <source>read this sender's files so from now on</source>
            <translation>记住本单位的表样</translation>
        </message>
        <message>
            <source>Sender:</source>
            <translation>报送单位：</translation>
        </message>
        <message>
            <source>Came in:</source>
            <translation>收件时间：</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>期别：</translation>
        </message>
        <message>
            <source>All conflicts:</source>
            <translation>全部冲突：</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>See what would change before anything is written</source>
            <translation>写入之前先看会有什么变化</translation>
        </message>
        <message>
            <source>Remarks %1</source>
            <translation>提示 %1</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message numerus="yes">
            <source>Import %1 files</source>
            <translation>
                <numerusform>导入 %1 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>The same file came on %1; this time it says something new.</source>
            <translation>同一文件曾于%1收到，这次有新内容。</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>正在读取%1…</translation>
        </message>
        <message>
            <source>Import of %1</source>
            <translation>导入%1</translation>
        </message>
        <message>
            <source>Recording it was stopped.</source>
            <translation>记录已停止。</translation>
        </message>
        <message>
            <source>Recording %1…</source>
            <translation>正在记录%1…</translation>
        </message>
        <message>
            <source>The file is being recorded; close this when that is done.</source>
            <translation>文件正在记录，完成后再关闭。</translation>
        </message>
        <message>
            <source>What was recorded before it has changed what this file would do; look at it again, then import it.</source>
            <translation>先入库的文件改变了本文件的导入结果，请再看一遍，确认后再导入。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Take the file's figure</source>
            <translation>采用文件的数</translation>
        </message>
        <message>
            <source>Keep the figure in force</source>
            <translation>保留现行数</translation>
        </message>
        <message>
            <source>Selected conflicts:</source>
            <translation>所选冲突：</translation>
        </message>
        <message>
            <source>No backup copy was made before this import: %1 What is imported can be undone.</source>
            <translation>导入前的备份没有做成：%1导入照常进行，可以撤销。</translation>
        </message>
        <message>
            <source>A backup copy is being made before the import…</source>
            <translation>正在做导入前的备份…</translation>
        </message>
        <message>
            <source>Reading it was stopped; read it again to import it.</source>
            <translation>读取已停止；要导入请重新读取。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ItemForm</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>The notice's head</source>
            <translation>通知首部</translation>
        </message>
        <message>
            <source>Line %1: “%2”</source>
            <translation>第 %1 行：“%2”</translation>
        </message>
        <message>
            <source>▲ %1</source>
            <translation>▲ %1</translation>
        </message>
        <message>
            <source>head of the notice changed</source>
            <translation>更改通知首部</translation>
        </message>
        <message>
            <source>%1 corrected</source>
            <translation>更正%1</translation>
        </message>
        <message>
            <source>Ctrl+Enter accepts the whole measure, Enter one item after the other; F2 corrects, F8 goes to what is open.</source>
            <translation>按 Ctrl+Enter 接受整条举措，按 Enter 逐条接受；F2 更正，F8 转到下一处待核。</translation>
        </message>
        <message>
            <source>▲ %1 (Enter in the draft: it is right as it is.)</source>
            <translation>▲ %1（在草稿中按 Enter 表示无误。）</translation>
        </message>
        <message>
            <source>◆ %1</source>
            <translation>◆ %1</translation>
        </message>
    </context>
    <context>
        <name>kmh::Items</name>
        <message>
            <source>%1 %2 (%3)</source>
            <translation>%1 %2（%3）</translation>
        </message>
    </context>
    <context>
        <name>kmh::LayoutPanel</name>
        <message>
            <source>read this table</source>
            <translation>读取此表</translation>
        </message>
        <message>
            <source>such as 2025-03-X2 or 3月中旬</source>
            <translation>如 2025-03-X2 或 3月中旬</translation>
        </message>
        <message>
            <source>such as 亿元</source>
            <translation>如 亿元</translation>
        </message>
        <message>
            <source>Period of all figures:</source>
            <translation>全表期别：</translation>
        </message>
        <message>
            <source>Region of all figures:</source>
            <translation>全表地区：</translation>
        </message>
        <message>
            <source>Indicator of all figures:</source>
            <translation>全表指标：</translation>
        </message>
        <message>
            <source>Unit of all figures:</source>
            <translation>全表单位：</translation>
        </message>
        <message>
            <source>First row of figures:</source>
            <translation>数据首行：</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>表头</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>Of indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Of region</source>
            <translation>地区</translation>
        </message>
        <message>
            <source>Of period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>In unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>What each column holds</source>
            <translation>每列的含义</translation>
        </message>
        <message>
            <source>A return form needs no layout: it says itself what its cells are.</source>
            <translation>填报表自带单元格含义，无需指定读法。</translation>
        </message>
        <message>
            <source>as each row says</source>
            <translation>按各行所写</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerCard</name>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Which ledger is shown</source>
            <translation>显示哪本台账</translation>
        </message>
        <message>
            <source>Deliverables %1/%2</source>
            <translation>交付物 %1/%2</translation>
        </message>
        <message>
            <source>Projects %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>Funding and mechanisms %1</source>
            <translation>资金与机制 %1</translation>
        </message>
        <message>
            <source>To its line in the ledgers</source>
            <translation>到台账中的条目</translation>
        </message>
        <message>
            <source>Deliverables</source>
            <translation>交付物</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Funding and mechanisms</source>
            <translation>资金与机制</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerDialog</name>
        <message>
            <source>Rename a list</source>
            <translation>清单改名</translation>
        </message>
        <message>
            <source>New list</source>
            <translation>新建清单</translation>
        </message>
        <message>
            <source>such as: enterprises short of credit</source>
            <translation>如：融资困难企业清单</translation>
        </message>
        <message>
            <source>of no measure in particular</source>
            <translation>不对应具体举措</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>改名</translation>
        </message>
        <message>
            <source>Start the list</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Measure</source>
            <translation>对应举措(&amp;M)</translation>
        </message>
        <message>
            <source>Give the list a name.</source>
            <translation>请填写清单名称。</translation>
        </message>
        <message>
            <source>There is a ledger “%1” already; choose another name.</source>
            <translation>已有台账“%1”，请另取名称。</translation>
        </message>
        <message>
            <source>Rename the list: %1</source>
            <translation>清单改名：%1</translation>
        </message>
        <message>
            <source>New list: %1</source>
            <translation>新建清单：%1</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerList</name>
        <message>
            <source>Ledger</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>未办结</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>%1 (%2 watched)</source>
            <translation>%1（监测%2种）</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerModel</name>
        <message>
            <source>struck out</source>
            <translation>已删除</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerPage</name>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>入库记录</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>To the words the ledger is filtered by</source>
            <translation>到台账的筛选关键词</translation>
        </message>
        <message>
            <source>To its unit</source>
            <translation>到责任单位</translation>
        </message>
        <message>
            <source>Everything the unit leads and owes</source>
            <translation>该单位牵头、应办的全部事项</translation>
        </message>
        <message>
            <source>To its prefecture</source>
            <translation>到所在市州</translation>
        </message>
        <message>
            <source>Everything of the prefecture or county</source>
            <translation>该市州或县的全部事项</translation>
        </message>
        <message>
            <source>To its measure</source>
            <translation>转到举措</translation>
        </message>
        <message>
            <source>The page of the measure it carries out</source>
            <translation>到所落实举措的页面</translation>
        </message>
        <message>
            <source>To the notice's words</source>
            <translation>到通知原文</translation>
        </message>
        <message>
            <source>The words of the notice it follows up</source>
            <translation>到它所落实的通知原文</translation>
        </message>
        <message>
            <source>No entry fits the choice above.</source>
            <translation>没有符合上述条件的条目。</translation>
        </message>
        <message>
            <source>Nothing is in this ledger yet.</source>
            <translation>本台账还没有条目。</translation>
        </message>
        <message>
            <source>The entry is not in the ledgers any more, or was not yet at the moment looked at; its history tells of it.</source>
            <translation>该条目已从台账中删除，或在所看时点尚未登记；可在历史中查看。</translation>
        </message>
    </context>
    <context>
        <name>kmh::LedgerTotals</name>
        <message numerus="yes">
            <source>%1 projects · total investment %2, planned for the year %3, completed this year %4 (10,000 yuan)</source>
            <translation>
                <numerusform>项目 %1 个 · 总投资 %2 万元 · 年度计划投资 %3 万元 · 本年完成投资 %4 万元</numerusform>
            </translation>
        </message>
        <message>
            <source>
Provincial key projects of %1: %2 of %3 begun or resumed, %4</source>
            <translation>
%1省级重点项目：开复工 %2/%3，开复工率 %4</translation>
        </message>
        <message>
            <source> · completed of the year's planned investment: %1</source>
            <translation> · 年度计划投资完成率 %1</translation>
        </message>
        <message>
            <source> (incomplete: %1 do not say what is completed)</source>
            <translation>（不完整：%1个项目未填完成投资）</translation>
        </message>
        <message>
            <source> · %1 more under construction without a start date</source>
            <translation> · 另有%1个在建项目未填开复工日期</translation>
        </message>
    </context>
    <context>
        <name>kmh::LightBadge</name>
        <message>
            <source>Explains how this was judged</source>
            <translation>说明如何判灯</translation>
        </message>
    </context>
    <context>
        <name>kmh::LightBar</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>nothing to judge</source>
            <translation>没有可判事项</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>项指标</translation>
        </message>
        <message>
            <source>How many there are of each light</source>
            <translation>各灯的数量</translation>
        </message>
    </context>
    <context>
        <name>kmh::MadeFolder</name>
        <message>
            <source>The folder %1 cannot be created; choose one that can be written to.</source>
            <translation>无法新建文件夹 %1；请选择可以写入的位置。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ManualBrowser</name>
        <message>
            <source>Text of the manual</source>
            <translation>手册正文</translation>
        </message>
    </context>
    <context>
        <name>kmh::ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>使用手册</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>Nothing holds these words. Try fewer or shorter ones.</source>
            <translation>没有找到。请减少词或缩短词再试。</translation>
        </message>
        <message>
            <source>Lines found: %1. Enter or F3 goes to the next.</source>
            <translation>找到 %1 处；按 Enter 或 F3 到下一处。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>◀ Back</source>
            <translation>◀ 后退</translation>
        </message>
        <message>
            <source>To what was read before</source>
            <translation>回到刚才读的地方</translation>
        </message>
        <message>
            <source>Forward ▶</source>
            <translation>前进 ▶</translation>
        </message>
        <message>
            <source>To what was read after it</source>
            <translation>到后来读的地方</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>字小</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>字大</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100%</translation>
        </message>
        <message>
            <source>Text as large as at the desk</source>
            <translation>文字与调度台同样大小</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Print this chapter</source>
            <translation>打印本章</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find in the manual (Ctrl+F)</source>
            <translation>在手册中查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Find in the manual</source>
            <translation>在手册中查找</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Lines that were found</source>
            <translation>找到的各行</translation>
        </message>
    </context>
    <context>
        <name>kmh::MarkLegend</name>
        <message>
            <source>What the marks mean</source>
            <translation>标记说明</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>kmh::MatrixView</name>
        <message>
            <source>Units × measures</source>
            <translation>单位 × 举措</translation>
        </message>
        <message>
            <source>Units and measures</source>
            <translation>单位与举措</translation>
        </message>
        <message>
            <source>Prefectures × measures</source>
            <translation>市州 × 举措</translation>
        </message>
        <message>
            <source>Prefectures and measures</source>
            <translation>市州与举措</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>kmh::MeasureColumn</name>
        <message>
            <source>Measures</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>Responsible units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1　%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::MissingPage</name>
        <message>
            <source>Who is missing</source>
            <translation>催报</translation>
        </message>
        <message>
            <source>Chase list…</source>
            <translation>催报单…</translation>
        </message>
        <message>
            <source>Whom to ask for what, to copy or to save</source>
            <translation>向谁催什么，可复制或另存</translation>
        </message>
        <message>
            <source>Return forms…</source>
            <translation>发填报表…</translation>
        </message>
        <message>
            <source>Write the forms in which units and prefectures report</source>
            <translation>生成各单位、市州的填报表</translation>
        </message>
        <message>
            <source>Note what came in…</source>
            <translation>登记收件…</translation>
        </message>
        <message>
            <source>Something that came by telephone, fax or message</source>
            <translation>登记电话、传真、微信等收到的材料</translation>
        </message>
        <message>
            <source>Take the note back</source>
            <translation>撤回登记</translation>
        </message>
        <message>
            <source>The selected note was made by mistake</source>
            <translation>所选登记有误，予以撤回</translation>
        </message>
        <message>
            <source>Who reports</source>
            <translation>填报单位</translation>
        </message>
        <message>
            <source>Nobody owes a figure in this round.</source>
            <translation>本期没有应报数据。</translation>
        </message>
        <message>
            <source>Figures due</source>
            <translation>应报数据</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>没有应报数据。</translation>
        </message>
        <message>
            <source>What came in</source>
            <translation>收件登记</translation>
        </message>
        <message>
            <source>Nothing has been noted yet.</source>
            <translation>尚无收件登记。</translation>
        </message>
        <message>
            <source>What came in: %1 for this round, %2 in all</source>
            <translation>收件登记：本期%1件，共%2件</translation>
        </message>
        <message>
            <source>%1, until %2: %3</source>
            <translation>%1，截至%2：%3</translation>
        </message>
        <message>
            <source>Figures due from %1</source>
            <translation>%1应报数据</translation>
        </message>
        <message>
            <source>take a receipt back</source>
            <translation>撤回收件登记</translation>
        </message>
        <message>
            <source>Fill it in</source>
            <translation>填报</translation>
        </message>
        <message>
            <source>The figure's cell of the entry sheet; also Enter and Ctrl+E</source>
            <translation>到填报表的这一格；也可按回车或 Ctrl+E</translation>
        </message>
        <message>
            <source>To its measure</source>
            <translation>转到举措</translation>
        </message>
        <message>
            <source>The page of the selected figure's measure</source>
            <translation>到选中指标所属的举措页</translation>
        </message>
        <message numerus="yes">
            <source>The note stays: %1 figures came with it. Take them back on the entry sheet, or undo the import.</source>
            <translation>
                <numerusform>登记未撤回：随件报来%1个填报值。请先在填报表撤回这些数，或撤销该次导入。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::MomentDialog</name>
        <message>
            <source>Choose a moment</source>
            <translation>选择时刻</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选定</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Date and time:</source>
            <translation>日期和时间：</translation>
        </message>
    </context>
    <context>
        <name>kmh::MomentSpan</name>
        <message>
            <source>From which moment</source>
            <translation>起始时刻</translation>
        </message>
        <message>
            <source>To which moment</source>
            <translation>截止时刻</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>方案之初</translation>
        </message>
        <message>
            <source>from</source>
            <translation>自</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>end of %1</source>
            <translation>%1末</translation>
        </message>
        <message>
            <source>another moment…</source>
            <translation>其他时刻…</translation>
        </message>
        <message>
            <source>the end of the period before (%1)</source>
            <translation>上一期末（%1）</translation>
        </message>
        <message>
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>7 days ago</source>
            <translation>7 天前</translation>
        </message>
    </context>
    <context>
        <name>kmh::NoticeCommands</name>
        <message>
            <source>Step &amp;1: the text</source>
            <translation>第一步：来源(&amp;1)</translation>
        </message>
        <message>
            <source>Choose or paste a notice, or go on with a draft</source>
            <translation>选择或粘贴通知，或继续办理草稿</translation>
        </message>
        <message>
            <source>Step &amp;2: check</source>
            <translation>第二步：核对(&amp;2)</translation>
        </message>
        <message>
            <source>Compare what was read with the notice</source>
            <translation>对照原文核对读出的条目</translation>
        </message>
        <message>
            <source>Step &amp;3: finish</source>
            <translation>第三步：完成(&amp;3)</translation>
        </message>
        <message>
            <source>Make the workbook once nothing is open</source>
            <translation>没有待核事项后建立工作簿</translation>
        </message>
        <message>
            <source>&amp;Close, to go on later</source>
            <translation>关闭，以后接着办(&amp;C)</translation>
        </message>
        <message>
            <source>The draft is kept as it is</source>
            <translation>草稿按现状保存</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Do again what was undone</source>
            <translation>重新执行已撤销的改动</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>接受(&amp;A)</translation>
        </message>
        <message>
            <source>This item is right; go to the next one</source>
            <translation>本条无误，转到下一条</translation>
        </message>
        <message>
            <source>All of this measure is right; go to what is open next</source>
            <translation>整条举措无误，转到下一处待核</translation>
        </message>
        <message>
            <source>&amp;Correct</source>
            <translation>更正(&amp;C)</translation>
        </message>
        <message>
            <source>Go to the fields of the item; Esc comes back</source>
            <translation>到条目的各栏修改，按 Esc 返回</translation>
        </message>
        <message>
            <source>&amp;Drop…</source>
            <translation>删除(&amp;D)…</translation>
        </message>
        <message>
            <source>Take the item away; says why where words are left over</source>
            <translation>删除条目；有文字因此无人跟踪时须说明理由</translation>
        </message>
        <message>
            <source>&amp;Split at the text's cursor</source>
            <translation>在光标处拆分(&amp;S)</translation>
        </message>
        <message>
            <source>A new measure (or section) begins where the cursor is in the notice</source>
            <translation>从原文光标处起另立一条举措（或部分）</translation>
        </message>
        <message>
            <source>&amp;Merge with the next</source>
            <translation>与下一条合并(&amp;M)</translation>
        </message>
        <message>
            <source>Make one of this measure (or section) and the next</source>
            <translation>把本条与下一条举措（或部分）合为一条</translation>
        </message>
        <message>
            <source>Give the item to another measure or section</source>
            <translation>把条目改归另一条举措或部分</translation>
        </message>
        <message>
            <source>&amp;Quote the selected words</source>
            <translation>以选中文字为出处(&amp;Q)</translation>
        </message>
        <message>
            <source>The item was made of the words selected in the notice</source>
            <translation>把条目的出处改为原文中选中的文字</translation>
        </message>
        <message>
            <source>&amp;Target</source>
            <translation>目标(&amp;T)</translation>
        </message>
        <message>
            <source>The selected words ask for a number</source>
            <translation>选中的文字要求达到某个数</translation>
        </message>
        <message>
            <source>&amp;Quantity</source>
            <translation>数量(&amp;Q)</translation>
        </message>
        <message>
            <source>The selected words say a number that is not asked for</source>
            <translation>选中的文字含有不作要求的数量</translation>
        </message>
        <message>
            <source>&amp;Deliverable</source>
            <translation>交付物(&amp;D)</translation>
        </message>
        <message>
            <source>The selected words ask for a document or an action</source>
            <translation>选中的文字要求出台文件或完成事项</translation>
        </message>
        <message>
            <source>&amp;Project</source>
            <translation>项目(&amp;P)</translation>
        </message>
        <message>
            <source>The selected words name a project or an enterprise</source>
            <translation>选中的文字是项目或企业名称</translation>
        </message>
        <message>
            <source>&amp;Mechanism</source>
            <translation>机制(&amp;M)</translation>
        </message>
        <message>
            <source>The selected words set up a mechanism, action or list</source>
            <translation>选中的文字建立机制、行动或清单</translation>
        </message>
        <message>
            <source>M&amp;oney</source>
            <translation>资金(&amp;O)</translation>
        </message>
        <message>
            <source>The selected words say money to be used or given</source>
            <translation>选中的文字是要使用或下达的资金</translation>
        </message>
        <message>
            <source>The selected words name a unit that answers for it</source>
            <translation>选中的文字是责任单位</translation>
        </message>
        <message>
            <source>&amp;Exemption…</source>
            <translation>豁免(&amp;E)…</translation>
        </message>
        <message>
            <source>Nothing needs to follow the selected words up; says why</source>
            <translation>选中的文字不需要跟踪，须说明理由</translation>
        </message>
        <message>
            <source>Meas&amp;ure</source>
            <translation>举措(&amp;N)</translation>
        </message>
        <message>
            <source>The selected words are a measure that was not found</source>
            <translation>选中的文字是没有读出的举措</translation>
        </message>
        <message>
            <source>&amp;Guidance of the office's own</source>
            <translation>自设指导指标(&amp;G)</translation>
        </message>
        <message>
            <source>An indicator that the notice does not name, its target still to be set</source>
            <translation>通知未点名的指标，目标待定</translation>
        </message>
        <message>
            <source>&amp;Next open point</source>
            <translation>下一处待核(&amp;N)</translation>
        </message>
        <message>
            <source>Go to what is open next</source>
            <translation>转到下一处待核</translation>
        </message>
        <message>
            <source>&amp;Previous open point</source>
            <translation>上一处待核(&amp;P)</translation>
        </message>
        <message>
            <source>Go to what is open before this</source>
            <translation>转到上一处待核</translation>
        </message>
        <message>
            <source>&amp;List of open points</source>
            <translation>待核清单(&amp;L)</translation>
        </message>
        <message>
            <source>Show or hide all that is still open</source>
            <translation>展开或收起待核清单</translation>
        </message>
        <message>
            <source>&amp;Other pane</source>
            <translation>切换窗格(&amp;O)</translation>
        </message>
        <message>
            <source>The keyboard goes to the notice, the draft, its fields</source>
            <translation>光标在原文、草稿、各栏之间切换</translation>
        </message>
        <message>
            <source>&amp;Open a notice…</source>
            <translation>打开通知(&amp;O)…</translation>
        </message>
        <message>
            <source>Choose the file of a notice, .txt or .docx</source>
            <translation>选择通知文件（.txt 或 .docx）</translation>
        </message>
        <message>
            <source>Accept the &amp;whole measure</source>
            <translation>接受整条举措(&amp;W)</translation>
        </message>
        <message>
            <source>Reass&amp;ign…</source>
            <translation>改归(&amp;I)…</translation>
        </message>
        <message>
            <source>Unit in &amp;charge</source>
            <translation>责任单位(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>kmh::NoticeView</name>
        <message>
            <source>The measure in the notice's words</source>
            <translation>举措原文</translation>
        </message>
        <message>
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>deliverable</source>
            <translation>交付物</translation>
        </message>
        <message>
            <source>project, funding, mechanism</source>
            <translation>项目、资金、机制</translation>
        </message>
    </context>
    <context>
        <name>kmh::NoticeWindow</name>
        <message>
            <source>1 Text</source>
            <translation>1 来源</translation>
        </message>
        <message>
            <source>2 Check</source>
            <translation>2 核对</translation>
        </message>
        <message>
            <source>3 Finish</source>
            <translation>3 完成</translation>
        </message>
        <message>
            <source>&amp;Plan</source>
            <translation>方案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Add as</source>
            <translation>新增为(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>New plan</source>
            <translation>新建方案</translation>
        </message>
        <message>
            <source>New plan — %1</source>
            <translation>新建方案 — %1</translation>
        </message>
        <message>
            <source>Draft kept at %1</source>
            <translation>草稿已于 %1 保存</translation>
        </message>
    </context>
    <context>
        <name>kmh::OutdatedBar</name>
        <message numerus="yes">
            <source>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since. The first %2 of them (F8 goes on to the next):</source>
            <translation>
                <numerusform>▲ 有 %1 段人工修改需要核对：其后自动生成的内容已变。先列 %2 段（按 F8 逐段查看）：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>▲ %1 paragraphs written by a person have to be looked at again: what is computed there has changed since.</source>
            <translation>
                <numerusform>▲ 有 %1 段人工修改需要核对：其后自动生成的内容已变。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::OutlineList</name>
        <message>
            <source>Pages of the briefing</source>
            <translation>简报页面</translation>
        </message>
    </context>
    <context>
        <name>kmh::OverrideDialog</name>
        <message>
            <source>Set a light by hand</source>
            <translation>人工改判</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>The rule says</source>
            <translation>规则判为</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Set so far</source>
            <translation>已改判</translation>
        </message>
        <message>
            <source>%1 by %2 on %3: %4</source>
            <translation>%1，%2 %3 改判：%4</translation>
        </message>
        <message>
            <source>Set to</source>
            <translation>改判为</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>stands beside the light wherever it is shown</source>
            <translation>凡显示此灯之处都附上这一理由</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Set the light</source>
            <translation>改判(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>撤销改判(&amp;T)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose the light to set.</source>
            <translation>请选定要改判为哪种灯。</translation>
        </message>
        <message>
            <source>Write the reason: a light set against the rule is only shown with one.</source>
            <translation>请写明理由：不按规则判的灯必须附理由。</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 改判为%2</translation>
        </message>
        <message>
            <source>%1 judged by the rule again</source>
            <translation>%1 撤销改判</translation>
        </message>
        <message>
            <source>Write the reason: a light is only taken back with one, which stays on record.</source>
            <translation>请写明理由：撤销改判须附理由，随记录留痕。</translation>
        </message>
    </context>
    <context>
        <name>kmh::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>总览</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>Targets kept</source>
            <translation>量化目标（达标或正常）</translation>
        </message>
        <message>
            <source>Deliverables done</source>
            <translation>交付物（已完成）</translation>
        </message>
        <message>
            <source>Behind</source>
            <translation>滞后</translation>
        </message>
        <message>
            <source>Not reported this period</source>
            <translation>本期未报</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>八大板块</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>重点关注</translation>
        </message>
        <message>
            <source>Nothing is behind, missing or to be watched.</source>
            <translation>没有滞后、未报或需关注的事项。</translation>
        </message>
        <message>
            <source>Prefectures (schematic, not a map)</source>
            <translation>市州（示意排列，非地图）</translation>
        </message>
        <message>
            <source>Due next</source>
            <translation>下一批到期</translation>
        </message>
        <message>
            <source>Nothing is due after this period.</source>
            <translation>本期之后没有到期事项。</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 met or on track · %2 targets to be set</source>
            <translation>
                <numerusform>占 %1 · 另有 %2 项目标待定</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 open and due within the next ten-day period</source>
            <translation>未完成且下旬内到期 %1 项</translation>
        </message>
        <message>
            <source>targets %1 · deliverables %2</source>
            <translation>目标 %1 项 · 交付物 %2 项</translation>
        </message>
        <message numerus="yes">
            <source>all %1 reports are in</source>
            <translation>
                <numerusform>应报 %1 项，全部报齐</numerusform>
            </translation>
        </message>
        <message>
            <source> and others</source>
            <translation> 等</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 sectors</source>
            <translation>
                <numerusform>%1 个板块</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 lead units</source>
            <translation>
                <numerusform>%1 家责任单位</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::PageWordsForm</name>
        <message>
            <source>&amp;Keep my headline</source>
            <translation>保留我的标题(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Take the computed headline</source>
            <translation>恢复自动标题(&amp;T)</translation>
        </message>
        <message>
            <source>Headline in a person's words</source>
            <translation>人工改写的标题</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Headline as computed</source>
            <translation>自动生成的标题</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>改写为</translation>
        </message>
        <message>
            <source>What whoever presents wants to remember; never projected</source>
            <translation>供主讲人提示用，不投影</translation>
        </message>
        <message>
            <source>Empty: the computed headline stands</source>
            <translation>留空即用自动生成的标题</translation>
        </message>
        <message>
            <source>The figures have changed since it was written. Computed then: %1
Computed now: %2</source>
            <translation>改写之后数据有变化。当时的自动标题：%1
现在的自动标题：%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::ParagraphPanel</name>
        <message>
            <source>The paragraph</source>
            <translation>本段</translation>
        </message>
        <message>
            <source>What the words rest on</source>
            <translation>本段依据</translation>
        </message>
        <message>
            <source>Written by a person</source>
            <translation>人工修改</translation>
        </message>
        <message>
            <source>Computed when it was written</source>
            <translation>修改时自动生成</translation>
        </message>
        <message>
            <source>Computed now</source>
            <translation>现在自动生成</translation>
        </message>
        <message>
            <source>Nothing in these words can be traced.</source>
            <translation>本段没有可追溯的数据。</translation>
        </message>
        <message>
            <source>Nothing any more.</source>
            <translation>现已不再生成。</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>自动生成</translation>
        </message>
        <message>
            <source>Written by a person; look at it again</source>
            <translation>人工修改，待核对</translation>
        </message>
        <message>
            <source>What the computed sentence rests on</source>
            <translation>自动生成句子的依据</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>打开所选依据</translation>
        </message>
        <message>
            <source>Goes to what the words rest on (Enter in the list)</source>
            <translation>转到所选依据（列表中按回车键）</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>things words rest on</comment>
            <translation>共%1项</translation>
        </message>
        <message>
            <source>%1 in all; the first %2 are listed</source>
            <translation>共%1项，列出前%2项</translation>
        </message>
    </context>
    <context>
        <name>kmh::ParagraphView</name>
        <message>
            <source>Rewritten by %1 on %2</source>
            <translation>人工修改　%1　%2</translation>
        </message>
        <message>
            <source>▲ Nothing is computed here any more; look whether it still holds.</source>
            <translation>▲ 此处现已不再自动生成，请核对是否仍然成立。</translation>
        </message>
        <message>
            <source>▲ What is computed here has changed since; look whether it still holds.</source>
            <translation>▲ 自动生成的内容已变，请核对是否仍然成立。</translation>
        </message>
    </context>
    <context>
        <name>kmh::PlaceCard</name>
        <message>
            <source>The selected place</source>
            <translation>所选语句</translation>
        </message>
        <message>
            <source>before the first section</source>
            <translation>前言</translation>
        </message>
        <message>
            <source>%1 “%2” · %3</source>
            <translation>%1“%2” · %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Tracked by the %1 %2</source>
            <translation>由%1 %2 跟踪</translation>
        </message>
        <message>
            <source>%1. Light: %2, %3</source>
            <translation>%1。当前%2：%3</translation>
        </message>
    </context>
    <context>
        <name>kmh::PlaceFilter</name>
        <message>
            <source>Which places are shown</source>
            <translation>显示哪些语句</translation>
        </message>
        <message>
            <source>all places</source>
            <translation>全部语句</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>举措</translation>
        </message>
        <message>
            <source>all measures</source>
            <translation>全部举措</translation>
        </message>
        <message>
            <source>preamble</source>
            <translation>前言</translation>
        </message>
    </context>
    <context>
        <name>kmh::PlannedValuesModel</name>
        <message numerus="yes">
            <source>%1 of the %2 values pasted found no period and were left out.</source>
            <translation>
                <numerusform>粘贴的 %2 个数中有 %1 个没有对应期别，未填入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>Planned value</source>
            <translation>计划值</translation>
        </message>
        <message>
            <source>Planned value (%1)</source>
            <translation>计划值（%1）</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
        </message>
    </context>
    <context>
        <name>kmh::PlannedValuesTable</name>
        <message>
            <source>Planned values by period</source>
            <translation>分期计划值</translation>
        </message>
    </context>
    <context>
        <name>kmh::PlansDialog</name>
        <message>
            <source>Plans</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>No workbook was opened on this computer yet; start one, open one or make a new plan from a notice in the File menu.</source>
            <translation>本机还没有打开过工作簿；请在“文件”菜单中新建、打开，或由通知新建方案。</translation>
        </message>
        <message>
            <source>&amp;Archive the plan at the desk</source>
            <translation>归档当前方案(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Compare with the plan at the desk</source>
            <translation>与当前方案对比(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add a workbook to the list</source>
            <translation>添加工作簿到列表</translation>
        </message>
        <message>
            <source>Workbooks (*.kmh)</source>
            <translation>工作簿（*.kmh）</translation>
        </message>
        <message>
            <source>out of the archive</source>
            <translation>取消归档</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>The plan is out of the archive; figures can be recorded again.</source>
            <translation>方案已取消归档，可以继续填报。</translation>
        </message>
        <message>
            <source>The plan is archived: it can be looked at, compared and exported, and nothing more is recorded in it.</source>
            <translation>方案已归档：可以查看、对比和导出，不再记入任何内容。</translation>
        </message>
        <message>
            <source>Take off the &amp;list</source>
            <translation>从列表移除(&amp;L)</translation>
        </message>
        <message>
            <source>Add a &amp;file…</source>
            <translation>添加文件(&amp;F)…</translation>
        </message>
        <message>
            <source>Take the plan at the desk out of the &amp;archive</source>
            <translation>当前方案取消归档(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>kmh::PresenterWindow</name>
        <message>
            <source>Presenter's window</source>
            <translation>讲稿窗口</translation>
        </message>
        <message>
            <source>No notes for this page.</source>
            <translation>本页没有备注。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Lasted</source>
            <translation>已用时</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Previous page (←)</source>
            <translation>上一页（←）</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Next page (→)</source>
            <translation>下一页（→）</translation>
        </message>
        <message>
            <source>Black screen</source>
            <translation>黑屏</translation>
        </message>
        <message>
            <source>Black screen and back (B)</source>
            <translation>黑屏、恢复（B）</translation>
        </message>
        <message>
            <source>Change displays</source>
            <translation>屏幕互换</translation>
        </message>
        <message>
            <source>Slides here, this window there (X)</source>
            <translation>简报与本窗口互换屏幕（X）</translation>
        </message>
        <message>
            <source>Figures of now</source>
            <translation>取最新数据</translation>
        </message>
        <message>
            <source>Read everything again, staying on the page (F5)</source>
            <translation>重新读取数据，仍停在本页（F5）</translation>
        </message>
        <message>
            <source>End the show</source>
            <translation>结束放映</translation>
        </message>
        <message>
            <source>The room sees black.</source>
            <translation>大屏已黑屏</translation>
        </message>
        <message>
            <source>The room sees white.</source>
            <translation>大屏已白屏</translation>
        </message>
        <message>
            <source>This was the last page.</source>
            <translation>已是最后一页</translation>
        </message>
        <message>
            <source>Looked into; Esc goes back to page %1</source>
            <translation>细看；按 Esc 返回第 %1 页</translation>
        </message>
        <message>
            <source>The room sees</source>
            <translation>大屏正在放映</translation>
        </message>
        <message>
            <source>Go to page %1: Enter</source>
            <translation>转到第 %1 页：按回车</translation>
        </message>
    </context>
    <context>
        <name>kmh::PriceChart</name>
        <message>
            <source>Prices of %1</source>
            <translation>%1价格</translation>
        </message>
        <message>
            <source>No prices reported yet</source>
            <translation>尚未报价</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2：%1</translation>
        </message>
        <message>
            <source>warn above %1</source>
            <translation>高于 %1 预警</translation>
        </message>
        <message>
            <source>warn below %1</source>
            <translation>低于 %1 预警</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>kmh::PriceGrid</name>
        <message>
            <source>Prices by goods and day</source>
            <translation>各商品各日价格</translation>
        </message>
        <message>
            <source>Tab goes from cell to cell, F6 leaves the table</source>
            <translation>Tab 键在单元格间移动，F6 键离开表格</translation>
        </message>
    </context>
    <context>
        <name>kmh::PriceModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: “%2” is no price; write it in digits, such as 12.5.</source>
            <translation>%1：“%2”不是价格；请用数字填写，如 12.5。</translation>
        </message>
        <message>
            <source>%1 up from the price before, %2</source>
            <translation>比上次价格 %2 上涨 %1</translation>
        </message>
        <message>
            <source>%1 down from the price before, %2</source>
            <translation>比上次价格 %2 下降 %1</translation>
        </message>
        <message>
            <source>below the warning price %1</source>
            <translation>低于预警线 %1</translation>
        </message>
        <message>
            <source>above the warning price %1</source>
            <translation>高于预警线 %1</translation>
        </message>
        <message>
            <source>%1: %2 is %3; is it right?</source>
            <translation>%1：%2，%3，请核对</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message numerus="yes">
            <source>%1 of the values pasted found no goods or no day and were left out.</source>
            <translation>
                <numerusform>粘贴的数据中有 %1 个没有对应的商品或日期，未填入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Warn below</source>
            <translation>下限预警价</translation>
        </message>
        <message>
            <source>Warn above</source>
            <translation>上限预警价</translation>
        </message>
    </context>
    <context>
        <name>kmh::PricesDialog</name>
        <message>
            <source>These prices were checked and are right</source>
            <translation>以上价格已核对无误</translation>
        </message>
        <message>
            <source>Prices of %1 — %2</source>
            <translation>价格填报：%1 — %2</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>按日</translation>
        </message>
        <message>
            <source>by ten days, kept under the last</source>
            <translation>按旬（记在旬末日）</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>such as: price bureau's market reports</source>
            <translation>如：价格监测日报</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>来源(&amp;S)</translation>
        </message>
        <message>
            <source>Type prices or paste them from a spreadsheet with Ctrl+V; only what you change is recorded.</source>
            <translation>可直接填写，也可从表格复制后按 Ctrl+V 粘贴；只登记有改动的价格。</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>登记(&amp;R)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>and %1 more, marked in the grid</source>
            <translation>另有 %1 处，已在表中标出</translation>
        </message>
        <message>
            <source>Say where the prices come from.</source>
            <translation>请填写价格来源。</translation>
        </message>
        <message>
            <source>Check the prices asked about; if they are right, tick the box and record again.</source>
            <translation>请核对上列价格；确认无误后勾选，再次登记。</translation>
        </message>
        <message>
            <source>Prices of %1: %2</source>
            <translation>价格填报 %1：%2 项</translation>
        </message>
    </context>
    <context>
        <name>kmh::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>&amp;What:</source>
            <translation>内容(&amp;W)：</translation>
        </message>
        <message>
            <source>P&amp;rinter:</source>
            <translation>打印机(&amp;R)：</translation>
        </message>
        <message>
            <source>&amp;Copies:</source>
            <translation>份数(&amp;C)：</translation>
        </message>
        <message>
            <source>P&amp;aper:</source>
            <translation>纸张(&amp;A)：</translation>
        </message>
        <message>
            <source>&amp;Orientation:</source>
            <translation>方向(&amp;O)：</translation>
        </message>
        <message>
            <source>&amp;Fit:</source>
            <translation>缩放(&amp;F)：</translation>
        </message>
        <message>
            <source>A PDF file</source>
            <translation>PDF 文件</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <source>Landscape</source>
            <translation>横向</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>纵向</translation>
        </message>
        <message>
            <source>All on one sheet</source>
            <translation>整页打印在一张纸上</translation>
        </message>
        <message>
            <source>As wide as the sheet</source>
            <translation>适应页宽</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>存为 PDF(&amp;D)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>存为 PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF 文件 (*.pdf)</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>存为 PDF(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>打印(&amp;P)</translation>
        </message>
        <message>
            <source>No printer is installed here; what is saved as a PDF can be printed anywhere.</source>
            <translation>本机没有安装打印机；可存为 PDF，拿到其他电脑上打印。</translation>
        </message>
        <message>
            <source>%1 was written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>It was sent to %1.</source>
            <translation>已发送到打印机 %1。</translation>
        </message>
        <message>
            <source>Cancelled; nothing was printed.</source>
            <translation>已取消，没有打印。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::ReasonDialog</name>
        <message>
            <source>&amp;Reason (required, it stays on record):</source>
            <translation>理由(&amp;R)（必填，随记录留痕）：</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::ReceiptDialog</name>
        <message>
            <source>Note what came in</source>
            <translation>登记收件</translation>
        </message>
        <message>
            <source>Whose return:</source>
            <translation>填报单位：</translation>
        </message>
        <message>
            <source>Sender:</source>
            <translation>报送单位：</translation>
        </message>
        <message>
            <source>Period:</source>
            <translation>期别：</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>传真</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>纸质</translation>
        </message>
        <message>
            <source>How it came:</source>
            <translation>报送方式：</translation>
        </message>
        <message>
            <source>When it came:</source>
            <translation>收到时间：</translation>
        </message>
        <message>
            <source>Remark:</source>
            <translation>备注：</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>nobody who reports</source>
            <translation>非填报单位</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Say who sent or told it.</source>
            <translation>请填写报送人。</translation>
        </message>
        <message>
            <source>note what came in</source>
            <translation>登记收件</translation>
        </message>
    </context>
    <context>
        <name>kmh::RecentList</name>
        <message>
            <source>The file is not there: it was moved or deleted, or its drive is not connected.</source>
            <translation>找不到文件：可能已移动或删除，或所在的盘没有连接。</translation>
        </message>
        <message>
            <source>demonstration data</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Opened recently</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>No workbook was opened on this computer yet. Look at the demonstration to see what the desk can do; start a clean workbook for your own figures.</source>
            <translation>这台电脑上还没有打开过工作簿。想了解能做什么，请看演示；要填自己的数，请新建空白工作簿。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ReconcilePage</name>
        <message>
            <source>Reconciliation</source>
            <translation>对账</translation>
        </message>
        <message>
            <source>Say why the selected finding may stand</source>
            <translation>说明所选疑点为何可以放行</translation>
        </message>
        <message>
            <source>The selected finding is to be looked at again</source>
            <translation>所选疑点重新列为待核对</translation>
        </message>
        <message>
            <source>Every version of the selected figure</source>
            <translation>查看所选填报值的各个版次</translation>
        </message>
        <message>
            <source>The page of the selected finding's measure; also Enter</source>
            <translation>转到所选疑点对应的举措页，也可按回车</translation>
        </message>
        <message>
            <source>Figures that do not go together</source>
            <translation>数据不符之处</translation>
        </message>
        <message>
            <source>Which findings are shown</source>
            <translation>显示哪些疑点</translation>
        </message>
        <message>
            <source>all findings</source>
            <translation>全部疑点</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>explained</source>
            <translation>已说明</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>Findings to look at</source>
            <translation>待核对的疑点</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>已说明</translation>
        </message>
        <message>
            <source>Findings that may stand</source>
            <translation>已说明放行的疑点</translation>
        </message>
        <message>
            <source>Up to %1: %2 %3</source>
            <translation>截至%1：%2%3</translation>
        </message>
        <message>
            <source>To look at: %1</source>
            <translation>待核对 %1 处</translation>
        </message>
        <message>
            <source>Explained: %1</source>
            <translation>已说明放行 %1 处</translation>
        </message>
        <message>
            <source>Nothing to look at: what is reported goes together, or has been explained.</source>
            <translation>没有待核对的疑点：填报数据相互吻合，或均已说明。</translation>
        </message>
        <message>
            <source>No finding fits the choice above.</source>
            <translation>没有符合上述条件的疑点。</translation>
        </message>
        <message>
            <source>Nothing has been explained yet.</source>
            <translation>尚无已说明的疑点。</translation>
        </message>
        <message>
            <source>Explain and let stand…</source>
            <translation>说明并放行…</translation>
        </message>
        <message>
            <source>Take the explanation back…</source>
            <translation>撤销说明…</translation>
        </message>
        <message>
            <source>Versions of the figure…</source>
            <translation>查看各版次…</translation>
        </message>
        <message>
            <source>To its measure</source>
            <translation>转到举措</translation>
        </message>
    </context>
    <context>
        <name>kmh::RegionBars</name>
        <message>
            <source>No prefecture has figures</source>
            <translation>暂无市州填报值</translation>
        </message>
        <message>
            <source>Prefectures compared</source>
            <translation>市州对比</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>| each one's target</source>
            <translation>| 各自目标</translation>
        </message>
    </context>
    <context>
        <name>kmh::RegisterPanel</name>
        <message>
            <source>As in the workbook</source>
            <translation>恢复当前工作簿名册</translation>
        </message>
        <message>
            <source>Regions from a table…</source>
            <translation>装入地区…</translation>
        </message>
        <message>
            <source>Units from a table…</source>
            <translation>装入单位…</translation>
        </message>
        <message>
            <source>Goods from a table…</source>
            <translation>装入商品…</translation>
        </message>
        <message>
            <source>Table with the list</source>
            <translation>名册表格</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.csv);;All files (*)</source>
            <translation>表格 (*.xlsx *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>regions from %1</source>
            <translation>地区取自 %1</translation>
        </message>
        <message>
            <source>units from %1</source>
            <translation>单位取自 %1</translation>
        </message>
        <message>
            <source>goods from %1</source>
            <translation>商品取自 %1</translation>
        </message>
        <message>
            <source>As in the workbook of %1</source>
            <translation>沿用“%1”工作簿的名册</translation>
        </message>
        <message>
            <source>As in the workbook of %1, but %2</source>
            <translation>沿用“%1”工作簿的名册，其中%2</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>%1: %2, %3, %4, %5 goods.</source>
            <translation>%1：%2，%3、%4，%5 种商品。</translation>
        </message>
        <message numerus="yes">
            <source>%1 units</source>
            <translation>
                <numerusform>%1 个单位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 regions under %2</source>
            <translation>
                <numerusform>%2及下辖 %1 个地区</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 counties</source>
            <translation>
                <numerusform>%1 个县市区</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>kmh::RegistersDialog</name>
        <message>
            <source>Registers</source>
            <translation>名册</translation>
        </message>
        <message>
            <source>Words looked for (Ctrl+F)</source>
            <translation>查找（Ctrl+F）</translation>
        </message>
        <message>
            <source>Words looked for</source>
            <translation>查找内容</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Regions and counties</source>
            <translation>市州与县区</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>品种</translation>
        </message>
        <message>
            <source>Nothing in this list.</source>
            <translation>这个名册是空的。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <source>Write the list shown to a table, to be changed in Excel and loaded when a new plan is made</source>
            <translation>把当前名册写成表格，可在Excel里修改，新建方案时载入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>A new plan starts with these lists, or with an office's own tables.</source>
            <translation>新建方案时沿用这些名册，也可以载入本单位自己的表格。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 rows hold the words.</source>
            <translation>
                <numerusform>共%2行，符合的有%1行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>导出名册</translation>
        </message>
        <message>
            <source>Register_%1</source>
            <translation>名册_%1</translation>
        </message>
        <message>
            <source>Tables of text (*.csv)</source>
            <translation>文本表格 (*.csv)</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>已写入%1。</translation>
        </message>
    </context>
    <context>
        <name>kmh::ResponsibilityPage</name>
        <message>
            <source>Units and the measures they answer for</source>
            <translation>责任单位与所负责举措</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Its measures</source>
            <translation>所负责举措</translation>
        </message>
        <message>
            <source>The selected unit's measures</source>
            <translation>所选单位的举措</translation>
        </message>
        <message>
            <source>In the notice's words</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>Prefectures, which carry out every measure</source>
            <translation>市州（落实全部举措）</translation>
        </message>
        <message>
            <source>Prefectures</source>
            <translation>市州</translation>
        </message>
        <message>
            <source>%1 · measures</source>
            <translation>%1 · 所负责举措</translation>
        </message>
        <message>
            <source>Explain the prefecture's light</source>
            <translation>说明市州灯色</translation>
        </message>
        <message>
            <source>Why the selected prefecture's light is what it is</source>
            <translation>所选市州的灯色由来</translation>
        </message>
    </context>
    <context>
        <name>kmh::RoundsPage</name>
        <message>
            <source>Dispatch rounds</source>
            <translation>五个一</translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>办结本轮</translation>
        </message>
        <message>
            <source>Close “%1”?</source>
            <translation>办结“%1”？</translation>
        </message>
        <message>
            <source>A closed round is frozen with what is known now; it cannot be opened or changed again, and this cannot be undone.</source>
            <translation>办结后本轮按此刻的数据冻结，不能再打开或修改，也不能撤销。</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>继续办理</translation>
        </message>
        <message>
            <source>Start the next round</source>
            <translation>开始下一轮</translation>
        </message>
        <message>
            <source>Begins the round of the next ten days</source>
            <translation>开始下一旬的调度</translation>
        </message>
        <message>
            <source>Insert what is left</source>
            <translation>填入要点</translation>
        </message>
        <message>
            <source>Writes what is left into the text, to go on from</source>
            <translation>把未了事项写入正文，供修改</translation>
        </message>
        <message>
            <source>Record the text</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Records what this step came to</source>
            <translation>记录本环节的办理情况</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>进入下一环节</translation>
        </message>
        <message>
            <source>Records the text and goes on to the next step</source>
            <translation>记录正文并进入下一环节</translation>
        </message>
        <message>
            <source>Look at the figures of then</source>
            <translation>查看当时的数据</translation>
        </message>
        <message>
            <source>All pages as they were when this round was closed</source>
            <translation>各页面显示本轮办结时的数据</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>调度轮次</translation>
        </message>
        <message>
            <source>No round has been started yet.</source>
            <translation>尚未开始调度。</translation>
        </message>
        <message>
            <source>A round walks the five steps of ten days; start the first one.</source>
            <translation>每旬一轮，依次办理五个环节；请开始第一轮。</translation>
        </message>
        <message>
            <source>%1: closed on %2 by %3; what is shown is what was known then.</source>
            <translation>%1：%2 由%3办结，所示为当时的数据。</translation>
        </message>
        <message>
            <source>%1: at step “%2” since %3.</source>
            <translation>%1：%3起处于“%2”环节。</translation>
        </message>
        <message>
            <source>Dispatch round of %1</source>
            <translation>%1调度</translation>
        </message>
        <message>
            <source>start a round</source>
            <translation>开始一轮调度</translation>
        </message>
        <message>
            <source>what a round's step came to</source>
            <translation>调度环节办理情况</translation>
        </message>
        <message>
            <source>close a round</source>
            <translation>办结一轮调度</translation>
        </message>
        <message>
            <source>a round's next step</source>
            <translation>调度进入下一环节</translation>
        </message>
        <message>
            <source>Dispatch rounds: what was typed for %1 of them is not recorded.</source>
            <translation>五个一：有%1个轮次填写的文字尚未记录。</translation>
        </message>
    </context>
    <context>
        <name>kmh::Row</name>
        <message>
            <source>Light</source>
            <translation>灯</translation>
        </message>
    </context>
    <context>
        <name>kmh::RuleExplanations</name>
        <message>
            <source>The figures all rules judge</source>
            <translation>各规则所依据的数据</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The selected indicator under each rule</source>
            <translation>所选指标在各规则下的判灯</translation>
        </message>
    </context>
    <context>
        <name>kmh::RuleFilter</name>
        <message>
            <source>Only where the rules disagree</source>
            <translation>只看判断不一致的</translation>
        </message>
        <message>
            <source>All sectors</source>
            <translation>全部板块</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>板块</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>地区</translation>
        </message>
    </context>
    <context>
        <name>kmh::RuleForm</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Change the limits of a rule</source>
            <translation>改规则的界限</translation>
        </message>
        <message>
            <source>Add a rule of our own</source>
            <translation>新增本单位规则</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>规则全文</translation>
        </message>
        <message>
            <source>How it judges</source>
            <translation>判法</translation>
        </message>
        <message>
            <source>How it &amp;judges</source>
            <translation>判法(&amp;J)</translation>
        </message>
        <message>
            <source>The plan is judged by this rule's newest version: its lights change at once.</source>
            <translation>本方案按此规则的最新版判灯，保存后各灯随即改变。</translation>
        </message>
        <message>
            <source>The plan stays judged by %1 until the new version is chosen.</source>
            <translation>在选用新版之前，本方案仍按 %1 判灯。</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>&amp;Name, for the console</source>
            <translation>代号（命令行用）(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Title, as shown</source>
            <translation>名称（显示用）(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>理由(&amp;R)</translation>
        </message>
        <message>
            <source>for example office-strict</source>
            <translation>例如 office-strict</translation>
        </message>
        <message>
            <source>&amp;Save as version %1</source>
            <translation>存为第 %1 版(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Add the rule</source>
            <translation>新增(&amp;A)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>&amp;On track up to</source>
            <translation>正常不超过(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;On track from</source>
            <translation>正常不低于(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Watch up to</source>
            <translation>关注不超过(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Watch from</source>
            <translation>关注不低于(&amp;W)</translation>
        </message>
        <message>
            <source>Write both limits to see the rule.</source>
            <translation>两个界限填妥后显示规则全文。</translation>
        </message>
        <message>
            <source>There is a rule “%1” already; select it and change its limits, or choose another name.</source>
            <translation>已有代号为“%1”的规则；请选中它改界限，或另取代号。</translation>
        </message>
        <message>
            <source>Write the title that stands beside its lights.</source>
            <translation>请写显示在灯旁的规则名称。</translation>
        </message>
        <message>
            <source>The limits are as before; change one of them.</source>
            <translation>界限没有改动，请至少改一个。</translation>
        </message>
        <message>
            <source>Write the reason; it stays with this version.</source>
            <translation>请写明理由，它随这一版一并留存。</translation>
        </message>
        <message>
            <source>other limits for “%1”</source>
            <translation>改“%1”的界限</translation>
        </message>
        <message>
            <source>new rule “%1”</source>
            <translation>新增规则“%1”</translation>
        </message>
    </context>
    <context>
        <name>kmh::RulesDialog</name>
        <message>
            <source>Rules that judge</source>
            <translation>判灯规则</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>&amp;Why this one</source>
            <translation>选用缘由(&amp;W)</translation>
        </message>
        <message>
            <source>recorded with the choice</source>
            <translation>随选用一并记录</translation>
        </message>
        <message>
            <source>&amp;Judge the plan by the selected rule</source>
            <translation>用所选规则判本方案(&amp;J)</translation>
        </message>
        <message>
            <source>Change the &amp;limits…</source>
            <translation>改界限(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Add a rule of our own…</source>
            <translation>新增本单位规则(&amp;A)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>judge %1</source>
            <translation>改用“%1”判灯</translation>
        </message>
    </context>
    <context>
        <name>kmh::RulesPage</name>
        <message>
            <source>Rules compared</source>
            <translation>判灯比较</translation>
        </message>
        <message>
            <source>How many of each light every rule gives</source>
            <translation>各规则判出的灯数</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>缘由</translation>
        </message>
        <message>
            <source>The same figures under every rule</source>
            <translation>同一数据、各规则判灯</translation>
        </message>
        <message>
            <source>Indicators under every rule</source>
            <translation>各规则下的指标</translation>
        </message>
        <message>
            <source>Nothing here that the rules could judge differently.</source>
            <translation>这里没有各规则判断不一致的指标。</translation>
        </message>
        <message numerus="yes">
            <source>The same figures under every rule · %1 indicators, the rules disagree on %2</source>
            <translation>
                <numerusform>同一数据、各规则判灯 · 共 %1 项指标，其中 %2 项各规则判断不一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Why · %1</source>
            <translation>判灯依据 · %1</translation>
        </message>
    </context>
    <context>
        <name>kmh::SectorPage</name>
        <message>
            <source>Target and actual</source>
            <translation>目标与实际</translation>
        </message>
        <message>
            <source>The notice sets no number here, and the office steers by none.</source>
            <translation>本板块没有量化目标，也没有指导性指标。</translation>
        </message>
        <message>
            <source>No ledger has a line for it any more; it was struck out.</source>
            <translation>台账中已没有这一条，它已被删除。</translation>
        </message>
        <message>
            <source>From this figure down</source>
            <translation>从该指标穿透</translation>
        </message>
        <message>
            <source>The selected indicator by prefecture, and from there down to county, project and enterprise</source>
            <translation>所选指标分市州的情况，并逐级穿透到县市区、项目、企业</translation>
        </message>
    </context>
    <context>
        <name>kmh::SeriesCard</name>
        <message>
            <source>Its series</source>
            <translation>所在序列</translation>
        </message>
        <message>
            <source>Select a finding to see the figures around it.</source>
            <translation>选中一处疑点，查看其前后各期填报值。</translation>
        </message>
        <message>
            <source>Its series: %1 · %2</source>
            <translation>所在序列：%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>kmh::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Standard (red, amber, green)</source>
            <translation>标准（红、黄、绿）</translation>
        </message>
        <message>
            <source>Blue and orange, for eyes that cannot tell red from green</source>
            <translation>蓝橙（便于红绿色觉障碍者分辨）</translation>
        </message>
        <message>
            <source>Where it was left</source>
            <translation>上次离开的地方</translation>
        </message>
        <message>
            <source>The start page</source>
            <translation>起始页</translation>
        </message>
        <message>
            <source>Page “%1”</source>
            <translation>“%1”页</translation>
        </message>
        <message>
            <source>&amp;Language:</source>
            <translation>语言(&amp;L)：</translation>
        </message>
        <message>
            <source>&amp;Text size:</source>
            <translation>字号(&amp;T)：</translation>
        </message>
        <message>
            <source>&amp;Colours:</source>
            <translation>配色(&amp;C)：</translation>
        </message>
        <message>
            <source>&amp;Open on:</source>
            <translation>启动时打开(&amp;O)：</translation>
        </message>
        <message>
            <source>&amp;Folder for backup copies:</source>
            <translation>备份文件夹(&amp;F)：</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>字号</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Open on</source>
            <translation>启动时打开</translation>
        </message>
        <message>
            <source>Folder for backup copies</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>选择(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;Restore the defaults</source>
            <translation>恢复默认(&amp;R)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Page “%1” (not in this plan)</source>
            <translation>“%1”页（本方案中没有）</translation>
        </message>
    </context>
    <context>
        <name>kmh::SettingsPreview</name>
        <message>
            <source>What it will look like</source>
            <translation>效果预览</translation>
        </message>
        <message>
            <source>Text of %1 %</source>
            <translation>%1 % 的文字</translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetBar</name>
        <message>
            <source>only missing</source>
            <translation>只看缺报</translation>
        </message>
        <message>
            <source>only mine</source>
            <translation>只看我填的</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>排列方式</translation>
        </message>
        <message>
            <source>Indicators × regions</source>
            <translation>指标×地区</translation>
        </message>
        <message>
            <source>One indicator × periods</source>
            <translation>单指标×各期</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Figure typed</source>
            <translation>录入哪个数</translation>
        </message>
        <message>
            <source>running totals</source>
            <translation>填累计值</translation>
        </message>
        <message>
            <source>own figures</source>
            <translation>填本期值</translation>
        </message>
        <message>
            <source>Below a figure</source>
            <translation>数下方显示</translation>
        </message>
        <message>
            <source>below: last and change</source>
            <translation>下行：上期与增减</translation>
        </message>
        <message>
            <source>below: target</source>
            <translation>下行：目标</translation>
        </message>
        <message>
            <source>below: plan to date</source>
            <translation>下行：计划进度</translation>
        </message>
        <message>
            <source>Reporting unit</source>
            <translation>报送单位</translation>
        </message>
        <message>
            <source>all units</source>
            <translation>全部单位</translation>
        </message>
        <message>
            <source>Only rows with a figure that you recorded last</source>
            <translation>只显示其中有您最后录入的数的行</translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetGrid</name>
        <message>
            <source>Entry sheet</source>
            <translation>填报</translation>
        </message>
        <message>
            <source>Look for words in the table…</source>
            <translation>表内查找…</translation>
        </message>
        <message>
            <source>taking back %1</source>
            <translation>撤回%1</translation>
        </message>
        <message>
            <source>taking figures back</source>
            <translation>撤回填报值</translation>
        </message>
        <message numerus="yes">
            <source>pasting %1 figures</source>
            <translation>
                <numerusform>粘贴 %1 个数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of the figures pasted are not recorded; they are marked, with the reason.</source>
            <translation>
                <numerusform>粘贴的数中有 %1 个未入库，已在格中标出并注明原因。</numerusform>
            </translation>
        </message>
        <message>
            <source>filling figures</source>
            <translation>填充填报值</translation>
        </message>
        <message>
            <source>Nothing was pasted: %1 × %2 cells (rows × columns) were copied, and from this cell on there are %3 × %4; start further up or left, or copy less.</source>
            <translation>未粘贴：复制的是 %1 行×%2 列，从此格起只有 %3 行×%4 列；请从更靠上或靠左的格开始，或少复制一些。</translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetModel</name>
        <message>
            <source>to be set</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>plan %1</source>
            <translation>计划 %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>未报</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>上%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>Taken back by %1; no figure is in force.</source>
            <translation>已由%1撤回；现无有效填报值。</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>板块</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期别</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Province's target</source>
            <translation>全省目标</translation>
        </message>
        <message>
            <source>in force %1</source>
            <translation>在库 %1</translation>
        </message>
        <message>
            <source>report by %1</source>
            <translation>报送截止 %1</translation>
        </message>
        <message>
            <source>not out yet</source>
            <translation>未发布</translation>
        </message>
        <message>
            <source>Report by</source>
            <translation>报送截止</translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetPreview</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Sheet before (PgUp)</source>
            <translation>上一页 (PgUp)</translation>
        </message>
        <message>
            <source>Sheet before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next sheet (PgDn)</source>
            <translation>下一页 (PgDn)</translation>
        </message>
        <message>
            <source>Next sheet</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>整页</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100%</translation>
        </message>
        <message>
            <source>150%</source>
            <translation>150%</translation>
        </message>
        <message>
            <source>Size of the preview</source>
            <translation>预览大小</translation>
        </message>
    </context>
    <context>
        <name>kmh::SheetStrip</name>
        <message>
            <source>Choose a cell to see what is known of it.</source>
            <translation>选中一格，这里显示其口径、目标、上期等。</translation>
        </message>
        <message>
            <source>Counts: %1</source>
            <translation>口径：%1</translation>
        </message>
        <message>
            <source>target %1 by %2</source>
            <translation>目标%1（%2）</translation>
        </message>
        <message>
            <source>target to be set</source>
            <translation>目标待定</translation>
        </message>
        <message>
            <source>plan to date %1</source>
            <translation>计划进度 %1</translation>
        </message>
        <message>
            <source>last %1 (%2)</source>
            <translation>上期%1（%2）</translation>
        </message>
        <message>
            <source>no figure before</source>
            <translation>以前未报</translation>
        </message>
        <message>
            <source>change %1</source>
            <translation>增减%1</translation>
        </message>
        <message>
            <source>not comparable with the last</source>
            <translation>与上期不可比</translation>
        </message>
        <message>
            <source>a year before %1</source>
            <translation>同期%1</translation>
        </message>
        <message>
            <source>running total %1</source>
            <translation>累计值%1</translation>
        </message>
        <message>
            <source>own figure %1</source>
            <translation>本期值%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>Nothing has been recorded here yet.</source>
            <translation>此格尚无记录。</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>第%1版</translation>
        </message>
        <message>
            <source>taken back by %1, %2</source>
            <translation>%1于%2撤回</translation>
        </message>
        <message>
            <source>recorded by %1, %2</source>
            <translation>%1于%2录入</translation>
        </message>
        <message>
            <source>reported by %1</source>
            <translation>报送单位：%1</translation>
        </message>
        <message>
            <source>from %1 %2</source>
            <translation>来自%1 %2</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>备注：%1</translation>
        </message>
        <message>
            <source>sum %1   mean %2   count %3</source>
            <translation>求和 %1　平均 %2　计数 %3</translation>
        </message>
    </context>
    <context>
        <name>kmh::SlideView</name>
        <message>
            <source>A page of the briefing</source>
            <translation>一页简报</translation>
        </message>
    </context>
    <context>
        <name>kmh::SourcePage</name>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Notices (*.txt *.docx);;All files (*)</source>
            <translation>通知 (*.txt *.docx);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>已停止读取文件。</translation>
        </message>
        <message>
            <source>%1, its beginning; the whole of it is read</source>
            <translation>%1（仅显示开头，读取全文）</translation>
        </message>
        <message>
            <source>“%1” is no period; write 2025Q2 or 2025年二季度.</source>
            <translation>“%1”不是期别，请写成 2025Q2 或 2025年二季度。</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>换一份</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续办理</translation>
        </message>
        <message>
            <source>Throw away…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Read the notice</source>
            <translation>读取通知</translation>
        </message>
        <message>
            <source>The notice</source>
            <translation>通知原文</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Text of the notice</source>
            <translation>通知全文</translation>
        </message>
        <message>
            <source>Paste the whole notice here, or drop a file: .txt or .docx.
Of a PDF, copy its text; line breaks inside sentences are joined again.</source>
            <translation>在此粘贴通知全文，或把 .txt、.docx 文件拖到这里。
PDF 请复制其中文字粘贴，句中的换行会自动接上。</translation>
        </message>
        <message>
            <source>What it is read with</source>
            <translation>读取依据</translation>
        </message>
        <message>
            <source>&amp;Period the plan governs, where the notice does not say:</source>
            <translation>方案期别（通知未写明时填写）(&amp;P)：</translation>
        </message>
        <message>
            <source>2025Q2 or 2025年二季度</source>
            <translation>如 2025Q2 或 2025年二季度</translation>
        </message>
        <message>
            <source>Period the plan governs</source>
            <translation>方案期别</translation>
        </message>
        <message>
            <source>Drafts to go on with</source>
            <translation>未办完的草稿</translation>
        </message>
        <message>
            <source>There is none. What is begun here is kept by itself.</source>
            <translation>没有未办完的草稿。在这里开始的工作会自动保存。</translation>
        </message>
        <message>
            <source>Throw a draft away</source>
            <translation>删除草稿</translation>
        </message>
        <message>
            <source>The draft “%1” and all that was checked in it would be lost.</source>
            <translation>将删除草稿“%1”及其中已核对的全部内容。</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Choose the file of a notice (Ctrl+O)</source>
            <translation>选择通知文件（Ctrl+O）</translation>
        </message>
    </context>
    <context>
        <name>kmh::StageTrack</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>How it came to where it is</source>
            <translation>办理进程</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未开始</translation>
        </message>
    </context>
    <context>
        <name>kmh::StatusLine</name>
        <message>
            <source>Demonstration figures</source>
            <translation>演示数据</translation>
        </message>
        <message>
            <source>Basis: %1</source>
            <translation>依据：%1</translation>
        </message>
        <message>
            <source>last entry %1 by %2</source>
            <translation>最近入库 %1 · %2</translation>
        </message>
        <message>
            <source>bundled workbook, read only</source>
            <translation>内置工作簿，只读</translation>
        </message>
        <message>
            <source>%1 (read only)</source>
            <translation>%1（只读）</translation>
        </message>
        <message>
            <source>  ·  </source>
            <translation>　·　</translation>
        </message>
        <message>
            <source>Due %1 · received %2 · missing %3</source>
            <translation>本期应报 %1 · 已报 %2 · 未报 %3</translation>
        </message>
        <message>
            <source>network share</source>
            <translation>网络共享</translation>
        </message>
        <message>
            <source>Saved automatically %1</source>
            <translation>已自动保存 %1</translation>
        </message>
        <message>
            <source>Saves automatically</source>
            <translation>自动保存</translation>
        </message>
        <message>
            <source>What is recorded is in the file at once; there is nothing to save by hand.</source>
            <translation>登记的内容即时写入文件，无须手动保存。</translation>
        </message>
    </context>
    <context>
        <name>kmh::StepCard</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>step under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未开始</translation>
        </message>
    </context>
    <context>
        <name>kmh::StepPanel</name>
        <message>
            <source>What is left</source>
            <translation>未了事项</translation>
        </message>
        <message>
            <source>What it came to</source>
            <translation>办理情况</translation>
        </message>
        <message>
            <source>What is left of the step</source>
            <translation>本环节未了事项</translation>
        </message>
        <message>
            <source>Nothing is left of this step.</source>
            <translation>本环节没有未了事项。</translation>
        </message>
        <message>
            <source>What the step came to</source>
            <translation>本环节办理情况</translation>
        </message>
        <message>
            <source>%1: what is left</source>
            <translation>%1：未了事项</translation>
        </message>
        <message>
            <source>%1: what it came to</source>
            <translation>%1：办理情况</translation>
        </message>
        <message>
            <source>Write down what this step came to.</source>
            <translation>请填写本环节的办理情况。</translation>
        </message>
    </context>
    <context>
        <name>kmh::StepRow</name>
        <message>
            <source>figures not reported</source>
            <translation>项未报</translation>
        </message>
        <message>
            <source>entries overdue</source>
            <translation>项逾期</translation>
        </message>
        <message>
            <source>findings to look at</source>
            <translation>处待核对</translation>
        </message>
        <message>
            <source>not analysed</source>
            <translation>项未分析</translation>
        </message>
        <message>
            <source>not named yet</source>
            <translation>个未写入通报</translation>
        </message>
    </context>
    <context>
        <name>kmh::Table</name>
        <message>
            <source>No row holds these words.</source>
            <translation>没有含这些词的行。</translation>
        </message>
    </context>
    <context>
        <name>kmh::TableHeader</name>
        <message>
            <source>Words to look for in the table</source>
            <translation>表内查找的词</translation>
        </message>
        <message>
            <source>Show only rows with these words; Esc shows all</source>
            <translation>只显示含有这些词的行；Esc 显示全部</translation>
        </message>
        <message>
            <source>Show all rows again (Esc)</source>
            <translation>重新显示全部（Esc）</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>kmh::TargetForm</name>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
        <message>
            <source>≥ at least</source>
            <translation>≥ 以上</translation>
        </message>
        <message>
            <source>&gt; more than</source>
            <translation>&gt; 超过</translation>
        </message>
        <message>
            <source>≤ at most</source>
            <translation>≤ 以内</translation>
        </message>
        <message>
            <source>&lt; less than</source>
            <translation>&lt; 低于</translation>
        </message>
        <message>
            <source>= exactly</source>
            <translation>= 等于</translation>
        </message>
        <message>
            <source>between</source>
            <translation>区间</translation>
        </message>
        <message>
            <source>How the figure must stand to the target</source>
            <translation>目标比较方式</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>to be set</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>Upper end of the range</source>
            <translation>区间上限</translation>
        </message>
        <message>
            <source>Due at the end of</source>
            <translation>到期期别</translation>
        </message>
        <message>
            <source>by the end of %1</source>
            <translation>%1末到期</translation>
        </message>
        <message>
            <source>The notice sets this target (“%1”); it cannot be changed here.</source>
            <translation>此目标为通知原文所定（“%1”），不能在此更改。</translation>
        </message>
        <message>
            <source>A range needs its upper end too.</source>
            <translation>区间目标还须填写上限。</translation>
        </message>
        <message>
            <source>The upper end of the range lies below its lower end; write the smaller value first.</source>
            <translation>区间上限小于下限；请先写较小的数。</translation>
        </message>
    </context>
    <context>
        <name>kmh::TileGrid</name>
        <message>
            <source>Prefectures, schematic grid</source>
            <translation>市州示意排列</translation>
        </message>
        <message>
            <source>indicators</source>
            <translation>项指标</translation>
        </message>
    </context>
    <context>
        <name>kmh::UnitField</name>
        <message>
            <source>Unit</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>a part of the name, a short name, or first letters (gxt)</source>
            <translation>输入部分名称、简称或拼音首字母（如 gxt）</translation>
        </message>
        <message>
            <source>Names units without saying which; it is kept as a group.</source>
            <translation>泛指有关单位，按一组保留。</translation>
        </message>
        <message>
            <source>Not in the register: accepted as it is, it is added to it as a new unit. To match one that is there, type a part of its name.</source>
            <translation>名册中没有；按现名接受即作为新单位加入名册。要对应名册中的单位，请输入其部分名称。</translation>
        </message>
        <message>
            <source>In the register.</source>
            <translation>名册中已有。</translation>
        </message>
        <message>
            <source>In the register as “%1”.</source>
            <translation>名册中为“%1”。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>↓ and Enter take one of the list.</source>
            <translation>按 ↓ 和 Enter 从列表中选用。</translation>
        </message>
        <message>
            <source>The register has none like it: it would be added as a new unit.</source>
            <translation>名册中没有相近的单位，将作为新单位加入。</translation>
        </message>
    </context>
    <context>
        <name>kmh::VersionsDialog</name>
        <message>
            <source>&amp;Restore this version…</source>
            <translation>恢复此版本(&amp;R)…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>各版本</translation>
        </message>
        <message>
            <source>No version had been recorded by then.</source>
            <translation>该时刻尚无任何版次入库。</translation>
        </message>
        <message>
            <source>What the versions differ in</source>
            <translation>版本差异</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>没有差异。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The last version is the one in force; earlier ones stay as they were recorded. Select two with Ctrl to compare them.</source>
            <translation>最后一版为现行版本，以前各版按登记时原样保留。按住 Ctrl 选两版可作比较。</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>The first version: nothing was there before.</source>
            <translation>这是第一版，此前没有记录。</translation>
        </message>
        <message>
            <source>Select one version or two.</source>
            <translation>请选择一版或两版。</translation>
        </message>
        <message>
            <source>What version %1 says otherwise than version %2:</source>
            <translation>第 %1 版与第 %2 版的差异：</translation>
        </message>
        <message>
            <source>Restore an earlier version</source>
            <translation>恢复以前的版本</translation>
        </message>
        <message>
            <source>Version %1 is recorded once more, as the newest; the ones after it stay in the history.</source>
            <translation>第 %1 版将作为最新一版重新登记；其后各版仍留在历史记录中。</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>kmh::WaiverDialog</name>
        <message>
            <source>Words that nothing follows up</source>
            <translation>无人跟踪的文字</translation>
        </message>
        <message>
            <source>Nothing will follow up “%1”. Say why nothing needs to; it stays in the plan.</source>
            <translation>“%1”将无人跟踪。请说明理由，理由会保留在方案中。</translation>
        </message>
        <message>
            <source>&amp;Reason (required):</source>
            <translation>理由（必填）(&amp;R)：</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>↓ shows the usual reasons; or write another</source>
            <translation>按 ↓ 选常用理由，或自行填写</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>kmh::WelcomeWindow</name>
        <message>
            <source>Open t&amp;his one</source>
            <translation>打开所选(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Take off the list</source>
            <translation>从列表移除(&amp;T)</translation>
        </message>
        <message>
            <source>Start page — dispatch desk</source>
            <translation>起始页 — 调度台</translation>
        </message>
        <message>
            <source>Kaimenhong dispatch desk</source>
            <translation>“开门红”调度台</translation>
        </message>
        <message>
            <source>From the notice to the bulletin: who owes which figure, what is behind and by how much. Everything stays on this computer.</source>
            <translation>从通知到通报：谁该报什么数、什么滞后、差多少，一目了然。所有数据都留在这台电脑上。</translation>
        </message>
        <message>
            <source>Look at the &amp;demonstration</source>
            <translation>看演示(&amp;D)</translation>
        </message>
        <message>
            <source>The bundled notice with invented figures; nothing can be spoilt in it.</source>
            <translation>随附的通知配上虚构的数据，随便点，不会弄坏什么。</translation>
        </message>
        <message>
            <source>Start a &amp;clean workbook</source>
            <translation>新建空白工作簿(&amp;C)</translation>
        </message>
        <message>
            <source>For your own figures, on the bundled notice; a file you choose.</source>
            <translation>按随附的通知填报自己的数据，存为您指定的文件。</translation>
        </message>
        <message>
            <source>&amp;Open a workbook…</source>
            <translation>打开工作簿(&amp;O)…</translation>
        </message>
        <message>
            <source>A file *.kmh of yours or of a colleague.</source>
            <translation>自己的或同事给的 *.kmh 文件。</translation>
        </message>
        <message>
            <source>Make a &amp;plan of another notice…</source>
            <translation>按新通知建方案(&amp;P)…</translation>
        </message>
        <message>
            <source>The text is read, you check what was found in it.</source>
            <translation>程序读通知原文，由您核对读出的内容。</translation>
        </message>
        <message>
            <source>&amp;Your name</source>
            <translation>您的姓名(&amp;Y)</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>can be given later</source>
            <translation>可以以后再填</translation>
        </message>
        <message>
            <source>It stands beside everything you record.</source>
            <translation>登记的每一项都会注明。</translation>
        </message>
        <message>
            <source>Opened recently</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>设置(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>使用手册(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>关于(&amp;A)…</translation>
        </message>
    </context>
    <context>
        <name>kmh::WordingEditor</name>
        <message>
            <source>Your words for this paragraph</source>
            <translation>改写本段</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves; an empty text gives back the computed sentence.</source>
            <translation>Ctrl+Enter 保存，Esc 放弃；清空即恢复自动生成的句子。</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves, Esc leaves; an empty text takes the paragraph out.</source>
            <translation>Ctrl+Enter 保存，Esc 放弃；清空即删去本段。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
</TS>
