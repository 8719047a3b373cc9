; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one person and without an administrator. It asks for nothing it does not need,
; takes the place of an earlier version, and never touches workbooks or settings. `/S` installs
; without a question. Exit codes: 0 installed, 1 cancelled, 2 the program is running or this Windows
; is too old.
;
; make_installer.cmake gives VERSION, OUTPUT, STAGE (what is packed), ICONS, SIZE (in KiB), and the
; two lists INSTALLED and REMOVED made from what is packed.
!ifdef TARGET
    Target ${TARGET}
!else
    Unicode true
!endif
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define SETUP_KEY "Software\Kaimenhong\Setup"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kaimenhong"
!define CLASSES "Software\Classes"
!define WORKBOOK "Kaimenhong.Workbook"

Name "$(ProgramName)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Kaimenhong"
InstallDirRegKey HKCU "${SETUP_KEY}" "Folder"
BrandingText "$(ProgramName) ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "开门红调度台"
VIAddVersionKey "FileDescription" "开门红调度台安装程序"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Kaimenhong developers"
VIAddVersionKey "LegalCopyright" "GPL-3.0"

!define MUI_ICON "${ICONS}/kaimenhong.ico"
!define MUI_UNICON "${ICONS}/kaimenhong.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\kaimenhong.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WhatIsKept)"
!insertmacro MUI_PAGE_LICENSE "${STAGE}/LICENSE.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is shown where Windows speaks neither.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString ProgramName ${LANG_SIMPCHINESE} "开门红调度台"
LangString ProgramName ${LANG_ENGLISH} "Kaimenhong Dispatch Desk"
LangString WorkbookName ${LANG_SIMPCHINESE} "开门红工作簿"
LangString WorkbookName ${LANG_ENGLISH} "Kaimenhong workbook"
LangString TheProgram ${LANG_SIMPCHINESE} "调度台、命令行工具，以及双击打开 .kmh 工作簿"
LangString TheProgram ${LANG_ENGLISH} "The desk, its console, and opening .kmh workbooks by double click"
LangString OnDesktop ${LANG_SIMPCHINESE} "桌面快捷方式"
LangString OnDesktop ${LANG_ENGLISH} "Shortcut on the desktop"
LangString TooOld ${LANG_SIMPCHINESE} "开门红调度台需要 64 位的 Windows 10（1809 版）或更新的系统。本机未作任何更改。"
LangString TooOld ${LANG_ENGLISH} "The dispatch desk needs a 64-bit Windows 10 (version 1809) or later. Nothing was changed on this computer."
LangString Running ${LANG_SIMPCHINESE} "开门红调度台正在运行。请先关闭它的窗口，再按“重试”；按“取消”则不作任何更改。"
LangString Running ${LANG_ENGLISH} "The dispatch desk is running. Close its window and press Retry; Cancel changes nothing."
LangString StillThere ${LANG_SIMPCHINESE} "位于 $4 的旧版本无法移除，可能仍在运行。请关闭它后重新安装。"
LangString StillThere ${LANG_ENGLISH} "The earlier version in $4 could not be removed; perhaps it is still running. Close it and install again."
LangString WhatIsKept ${LANG_SIMPCHINESE} "将从本机移除开门红调度台。工作簿（.kmh）、备份和个人设置都会保留。"
LangString WhatIsKept ${LANG_ENGLISH} "The dispatch desk will be removed from this computer. Workbooks (.kmh), backups and settings are kept."

; A program that runs cannot be written to: until both can, nothing is changed.
!macro WaitUntilClosed
    !define AGAIN "again_${__LINE__}"
    ${AGAIN}:
    StrCpy $1 ""
    ${For} $2 1 2
        StrCpy $3 "$INSTDIR\kaimenhong.exe"
        ${If} $2 = 2
            StrCpy $3 "$INSTDIR\kmhctl.exe"
        ${EndIf}
        ${If} ${FileExists} "$3"
            ClearErrors
            FileOpen $0 "$3" a
            ${If} ${Errors}
                StrCpy $1 "running"
            ${Else}
                FileClose $0
            ${EndIf}
        ${EndIf}
    ${Next}
    ${If} $1 == "running"
        MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY ${AGAIN}
        SetErrorLevel 2
        Quit
    ${EndIf}
    !undef AGAIN
!macroend

!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "$(TheProgram)" TheProgramSection
    SectionIn RO
    !insertmacro WaitUntilClosed
    ; The earlier version knows best what was its own, wherever it lies.
    ReadRegStr $4 HKCU "${SETUP_KEY}" "Folder"
    ${If} $4 != ""
    ${AndIf} ${FileExists} "$4\uninstall.exe"
        ExecWait '"$4\uninstall.exe" /S /UPGRADE _?=$4' $5
        ${If} $5 != 0
            MessageBox MB_OK|MB_ICONSTOP "$(StillThere)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        ${If} $4 != $INSTDIR
            Delete "$4\uninstall.exe"
            RMDir "$4"
        ${EndIf}
    ${EndIf}
    !include "${INSTALLED}"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    WriteRegStr HKCU "${SETUP_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SETUP_KEY}" "Shortcut" "$(ProgramName).lnk"
    CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\kaimenhong.exe"

    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}" "" "$(WorkbookName)"
    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}\DefaultIcon" "" "$INSTDIR\kaimenhong.exe,1"
    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}\shell\open\command" "" '"$INSTDIR\kaimenhong.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\.kmh" "" "${WORKBOOK}"
    WriteRegStr HKCU "${CLASSES}\.kmh\OpenWithProgids" "${WORKBOOK}" ""
    !insertmacro TellExplorer

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(ProgramName)"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Kaimenhong developers"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\kaimenhong.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "$(OnDesktop)" OnDesktopSection
    CreateShortcut "$DESKTOP\$(ProgramName).lnk" "$INSTDIR\kaimenhong.exe"
SectionEnd

; Whoever took the shortcut off the desktop does not get it back with the next version.
Section "-what was chosen"
    ${If} ${SectionIsSelected} ${OnDesktopSection}
        WriteRegStr HKCU "${SETUP_KEY}" "Desktop" "yes"
    ${Else}
        WriteRegStr HKCU "${SETUP_KEY}" "Desktop" "no"
    ${EndIf}
SectionEnd

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} 17763
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    ReadRegStr $0 HKCU "${SETUP_KEY}" "Shortcut"
    ReadRegStr $1 HKCU "${SETUP_KEY}" "Desktop"
    ${If} $1 == "no"
    ${OrIf} $0 != ""
    ${AndIfNot} ${FileExists} "$DESKTOP\$0"
        !insertmacro UnselectSection ${OnDesktopSection}
    ${EndIf}
FunctionEnd

Section "Uninstall"
    !insertmacro WaitUntilClosed
    !include "${REMOVED}"
    ReadRegStr $0 HKCU "${SETUP_KEY}" "Shortcut"
    ${If} $0 != ""
        Delete "$SMPROGRAMS\$0"
        Delete "$DESKTOP\$0"
    ${EndIf}

    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/UPGRADE" $2
    ${IfNot} ${Errors}
        Return ; the next version follows at once
    ${EndIf}

    ; What another program has taken over since is not ours to take away.
    ReadRegStr $0 HKCU "${CLASSES}\.kmh" ""
    ${If} $0 == "${WORKBOOK}"
        DeleteRegValue HKCU "${CLASSES}\.kmh" ""
    ${EndIf}
    DeleteRegValue HKCU "${CLASSES}\.kmh\OpenWithProgids" "${WORKBOOK}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.kmh\OpenWithProgids"
    DeleteRegKey /ifnosubkeys /ifnovalues HKCU "${CLASSES}\.kmh"
    DeleteRegKey HKCU "${CLASSES}\${WORKBOOK}"
    !insertmacro TellExplorer
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey HKCU "${SETUP_KEY}"
    DeleteRegKey /ifempty HKCU "Software\Kaimenhong"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; stays if somebody keeps a file of their own in it
SectionEnd
