<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>替身</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 文件</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>全选(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>增加(&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>减少(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Press</source>
            <translation>按下</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>增加</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>减少</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>显示菜单</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>获得焦点</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>切换</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>向右滚动</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>向上滚动</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>向下滚动</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>执行这个动作</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>增加数值</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>减少数值</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>显示菜单</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>获得焦点</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>切换状态</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>向右滚动</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>向上滚动</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>向下滚动</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>回到上一页</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>翻到下一页</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>打开选项列表</translation>
        </message>
        <message>
            <source>False</source>
            <translation>否</translation>
        </message>
        <message>
            <source>True</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>QDateTimeParser</name>
        <message>
            <source>AM</source>
            <translation>上午</translation>
        </message>
        <message>
            <source>am</source>
            <translation>上午</translation>
        </message>
        <message>
            <source>PM</source>
            <translation>下午</translation>
        </message>
        <message>
            <source>pm</source>
            <translation>下午</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What&apos;s This?</source>
            <translation>这是什么？</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>确定(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>不保存就关闭</translation>
        </message>
    </context>
    <context>
        <name>QErrorMessage</name>
        <message>
            <source>Debug Message:</source>
            <translation>调试信息：</translation>
        </message>
        <message>
            <source>Warning:</source>
            <translation>警告：</translation>
        </message>
        <message>
            <source>Critical Error:</source>
            <translation>严重错误：</translation>
        </message>
        <message>
            <source>Fatal Error:</source>
            <translation>致命错误：</translation>
        </message>
        <message>
            <source>Information:</source>
            <translation>提示：</translation>
        </message>
        <message>
            <source>&amp;Show this message again</source>
            <translation>以后仍显示此信息(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>确定(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>QFile</name>
        <message>
            <source>Destination file is the same file.</source>
            <translation>目标与来源是同一个文件。</translation>
        </message>
        <message>
            <source>Source file does not exist.</source>
            <translation>来源文件不存在。</translation>
        </message>
        <message>
            <source>Destination file exists</source>
            <translation>目标文件已经存在</translation>
        </message>
        <message>
            <source>Error while renaming.</source>
            <translation>重命名时出错。</translation>
        </message>
        <message>
            <source>Unable to restore from %1: %2</source>
            <translation>无法从 %1 恢复：%2</translation>
        </message>
        <message>
            <source>Cannot create %1 for output</source>
            <translation>无法创建 %1</translation>
        </message>
        <message>
            <source>No file name specified</source>
            <translation>没有指定文件名</translation>
        </message>
        <message>
            <source>Failure to write block</source>
            <translation>写入失败</translation>
        </message>
        <message>
            <source>Will not rename sequential file using block copy</source>
            <translation>这种文件不能重命名</translation>
        </message>
        <message>
            <source>Cannot remove source file</source>
            <translation>来源文件无法删除</translation>
        </message>
        <message>
            <source>Cannot open destination file: %1</source>
            <translation>目标文件无法打开：%1</translation>
        </message>
        <message>
            <source>Cannot open %1 for input</source>
            <translation>%1 无法打开</translation>
        </message>
        <message>
            <source>No file engine available or engine does not support UnMapExtension</source>
            <translation>文件系统不支持此操作</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>位置：</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>后退到上一个位置</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Left</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>前进到下一个位置</translation>
        </message>
        <message>
            <source>Alt+Right</source>
            <translation>Alt+Right</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>上级文件夹</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>到上级文件夹</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>新建一个文件夹</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>以列表显示</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>显示详细信息</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>常用位置与书签</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>文件类型：</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>文件夹：</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>文件名(&amp;N)：</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>选择(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>显示</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>显示隐藏文件(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>新建文件夹(&amp;N)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
找不到这个文件夹。
请核对文件夹名称。</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 已经存在。
要替换它吗？</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
找不到这个文件。
请核对文件名。</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
            <translation>“%1”有写保护。
仍要删除吗？</translation>
        </message>
        <message>
            <source>Are you sure you want to delete &apos;%1&apos;?</source>
            <translation>确定要删除“%1”吗？</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>文件夹无法删除。</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>最近位置</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>我的电脑</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1 文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>替身</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>QFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>驱动器</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>替身</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>快捷方式</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Invalid filename</source>
            <translation>文件名无效</translation>
        </message>
        <message>
            <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;不能使用“%1”这个名称。&lt;/b&gt;&lt;p&gt;请换一个更短或不含标点的名称。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>修改日期</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>我的电脑</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>电脑</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 byte(s)</source>
            <translation>%1 字节</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 字节</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;OK</source>
            <translation>确定(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>不保存就关闭</translation>
        </message>
    </context>
    <context>
        <name>QIODevice</name>
        <message>
            <source>Permission denied</source>
            <translation>没有权限</translation>
        </message>
        <message>
            <source>Too many open files</source>
            <translation>打开的文件过多</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>没有这个文件或文件夹</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>磁盘空间不足</translation>
        </message>
        <message>
            <source>Unknown error</source>
            <translation>未知错误</translation>
        </message>
        <message>
            <source>file to open is a directory</source>
            <translation>要打开的是一个文件夹</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>请输入：</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>QMenu</name>
        <message>
            <source>Close menu</source>
            <translation>关闭菜单</translation>
        </message>
        <message>
            <source>Execute</source>
            <translation>执行</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>显示详情…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>隐藏详情…</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>全部保存</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>是(&amp;Y)</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>全部选是(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>否(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>全部选否(&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>恢复默认</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
    </context>
    <context>
        <name>QProgressDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>QSaveFile</name>
        <message>
            <source>Existing file %1 is not writable</source>
            <translation>已有的文件 %1 不可写</translation>
        </message>
        <message>
            <source>Filename refers to a directory</source>
            <translation>这个名称是一个文件夹</translation>
        </message>
        <message>
            <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
            <translation>%1 无法打开</translation>
        </message>
        <message>
            <source>Writing canceled by application</source>
            <translation>写入已取消</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>滚动到这里</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>最左</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>顶部</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>最右</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>底部</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>左翻一页</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>上翻一页</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>右翻一页</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>下翻一页</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>向上滚动</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>向右滚动</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>向下滚动</translation>
        </message>
        <message>
            <source>Line up</source>
            <translation>上移一行</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Line down</source>
            <translation>下移一行</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>向左滚动</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>向右滚动</translation>
        </message>
    </context>
    <context>
        <name>QTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>QUndoStack</name>
        <message>
            <source>Undo %1</source>
            <translation>撤销：%1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo %1</source>
            <translation>重做：%1</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>QWhatsThisAction</name>
        <message>
            <source>What&apos;s This?</source>
            <translation>这是什么？</translation>
        </message>
    </context>
    <context>
        <name>QWidgetLineControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>复制链接地址(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
</TS>
