; SPDX-License-Identifier: GPL-3.0-or-later
; The installer: for one person and without an administrator. It asks for nothing it does not need,
; takes the place of an earlier version, and never touches workbooks or settings. `/S` installs
; without a question. Exit codes: 0 installed, 1 cancelled, 2 it could not be: the program is running,
; this Windows is too old, the folder is somebody else's, the disk is full.
;
; make_installer.cmake gives VERSION, OUTPUT, STAGE (what is packed), ICONS, SIZE (in KiB), TEXTS, and
; the lists made from what is packed: LAID into the folder INCOMING, from there MOVED to their place,
; or WITHDRAWN again; REMOVED by the uninstaller.
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
; On the same disk as the program, so that moving out of it needs no room.
!define INCOMING "$INSTDIR\next version"

Name "$(ProgramName)"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Kaimenhong"
InstallDirRegKey HKCU "${SETUP_KEY}" "Folder"
BrandingText "$(ProgramName) ${VERSION}"
AllowSkipFiles off ; or a program with a file missing would be installed
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
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE FolderIsChosen
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is shown where Windows speaks neither.
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

!include "${TEXTS}"

; A program that runs cannot be written to: until both can, nothing is changed. Windows says 32
; (sharing violation) where a program runs.
!macro WaitUntilClosed
    !define AGAIN "again_${__LINE__}"
    ${AGAIN}:
    ${For} $2 1 2
        StrCpy $3 "$INSTDIR\kaimenhong.exe"
        ${If} $2 = 2
            StrCpy $3 "$INSTDIR\kmhctl.exe"
        ${EndIf}
        ${If} ${FileExists} "$3"
            System::Call 'kernel32::CreateFileW(w r3, i 0xC0000000, i 1, p 0, i 3, i 0, p 0) p.r0 ?e'
            Pop $1
            ${If} $0 != -1
                System::Call 'kernel32::CloseHandle(p r0)'
            ${ElseIf} $1 = 32
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY ${AGAIN}
                SetErrorLevel 2
                Quit
            ${Else}
                MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NotWritable)" /SD IDCANCEL IDRETRY ${AGAIN}
                SetErrorLevel 2
                Quit
            ${EndIf}
        ${EndIf}
    ${Next}
    !undef AGAIN
!macroend

; $R1 becomes "no" where the folder holds what is not ours: the installer would overwrite it, and the
; uninstaller take it away later.
Function AskWhoseFolder
    StrCpy $R1 "yes"
    ReadRegStr $0 HKCU "${SETUP_KEY}" "Begun" ; an installation that broke off
    ${If} $0 == $INSTDIR
        Return
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\kaimenhong.exe"
    ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
        Return
    ${EndIf}
    ClearErrors
    FindFirst $0 $1 "$INSTDIR\*"
    ${DoUntil} ${Errors}
        ${If} $1 != "."
        ${AndIf} $1 != ".."
            StrCpy $R1 "no"
        ${EndIf}
        FindNext $0 $1
    ${Loop}
    FindClose $0
    ClearErrors
FunctionEnd

Function FolderIsChosen
    Call AskWhoseFolder
    ${If} $R1 == "no"
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(NotOurs)"
        Abort
    ${EndIf}
FunctionEnd

; Puts one file of the next version in its place; what already lies there by this name was ours.
!macro MoveHere name
    StrCpy $R0 "$INSTDIR\${name}"
    ClearErrors
    Delete "$R0"
    ClearErrors
    Rename "${INCOMING}\${name}" "$R0"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "$(NotMoved)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
!macroend

Function Withdraw
    SetOutPath "$TEMP" ; a folder one stands in stays
    !include "${WITHDRAWN}"
    DeleteRegValue HKCU "${SETUP_KEY}" "Begun"
    RMDir "$INSTDIR" ; stays unless nothing is in it
FunctionEnd

Function .onInstFailed
    Call Withdraw
FunctionEnd

!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "$(TheProgram)" TheProgramSection
    SectionIn RO
    !insertmacro WaitUntilClosed
    Call AskWhoseFolder
    ${If} $R1 == "no"
        MessageBox MB_OK|MB_ICONSTOP "$(NotOurs)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    ; All of the next version is on the disk before the earlier one is touched: a full disk or a
    ; virus scanner stops the installation here, and the earlier version stays as it was.
    WriteRegStr HKCU "${SETUP_KEY}" "Begun" "$INSTDIR"
    !include "${LAID}"
    SetOutPath "$TEMP"
    ; The earlier version knows best what was its own, wherever it lies.
    ReadRegStr $4 HKCU "${SETUP_KEY}" "Folder"
    ${If} $4 != ""
    ${AndIf} ${FileExists} "$4\uninstall.exe"
        ExecWait '"$4\uninstall.exe" /S /UPGRADE _?=$4' $5
        ${If} $5 != 0
            Call Withdraw
            MessageBox MB_OK|MB_ICONSTOP "$(StillThere)" /SD IDOK
            SetErrorLevel 2
            Quit
        ${EndIf}
        ${If} $4 != $INSTDIR
            Delete "$4\uninstall.exe"
            RMDir "$4"
        ${EndIf}
    ${EndIf}
    !include "${MOVED}"
    Call Withdraw ; its folders, empty by now
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    WriteRegStr HKCU "${SETUP_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${SETUP_KEY}" "Shortcut" "$(ProgramName).lnk"
    CreateShortcut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\kaimenhong.exe"

    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}" "" "$(WorkbookName)"
    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}\DefaultIcon" "" "$INSTDIR\kaimenhong.exe,1"
    WriteRegStr HKCU "${CLASSES}\${WORKBOOK}\shell\open\command" "" '"$INSTDIR\kaimenhong.exe" "%1"'
    ; Another program's claim to .kmh is kept, for the uninstaller to give back.
    ReadRegStr $0 HKCU "${CLASSES}\.kmh" ""
    ${If} $0 != "${WORKBOOK}"
        WriteRegStr HKCU "${SETUP_KEY}" "OpenedBefore" $0
        WriteRegStr HKCU "${CLASSES}\.kmh" "" "${WORKBOOK}"
    ${EndIf}
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
        ReadRegStr $1 HKCU "${SETUP_KEY}" "OpenedBefore"
        ${If} $1 != ""
            WriteRegStr HKCU "${CLASSES}\.kmh" "" $1
        ${EndIf}
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
