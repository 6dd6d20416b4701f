@echo off
rem Starts Gouji. Beside a jar it starts that; in a checkout it builds the jar when there is none. This file is UTF-8: its
rem Chinese sentences are printed under code page 65001, and the user's own code page is set again behind them.
rem No delayed expansion, so that folders may have ! in their names; all paths stand in quotes, so that they may have
rem blanks and ^&.
setlocal DisableDelayedExpansion
call :locate

rem The code page is the charset of the console: Java is told, since it would take that of the system.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
if defined PAGE set "PAGE=%PAGE: =%"
set "CHARSET=Cp%PAGE%"
if "%PAGE%"=="65001" set "CHARSET=UTF-8"
if "%PAGE%"=="936" set "CHARSET=GBK"
if "%PAGE%"=="54936" set "CHARSET=GB18030"
if "%PAGE%"=="" set "CHARSET=UTF-8"

rem Java 17 or later: GOUJI_JAVA_HOME, JAVA_HOME, then the PATH. Who sets such a variable may have put quotes around it.
set "JAVA="
set "OLD="
if defined GOUJI_JAVA_HOME set "CANDIDATE=%GOUJI_JAVA_HOME:"=%\bin\java.exe"& call :consider
if not defined JAVA if defined JAVA_HOME set "CANDIDATE=%JAVA_HOME:"=%\bin\java.exe"& call :consider
if not defined JAVA for %%j in (java.exe) do set "CANDIDATE=%%~$PATH:j"& call :consider
if defined JAVA goto found
if defined OLD goto oldjava
goto nojava

:locate
rem This stands in a call, since outside of one cmd takes the current folder if "gouji" was started in quotes and by the PATH.
set "HERE=%~dp0"
exit /b

:consider
if not exist "%CANDIDATE%" exit /b
rem The file "release" tells the version without a start; a java.exe without one, as in Oracle's javapath, is asked. The
rem command begins with call, since cmd takes away the first and the last quote of one that begins with a quote.
set "VERSION="
set "MAJOR=0"
for %%j in ("%CANDIDATE%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=2,3" %%v in ('call "%CANDIDATE%" -version 2^>^&1') do if "%%v"=="version" set "VERSION=%%~w"
if not defined VERSION set "VERSION=0"
for /f "tokens=1,2 delims=._-+" %%m in ("%VERSION%") do if "%%m"=="1" (set "MAJOR=%%n") else set "MAJOR=%%m"
if %MAJOR% GEQ 17 set "JAVA=%CANDIDATE%"
if not defined JAVA if not defined OLD set "OLD=%VERSION%"
exit /b

:found
set "JAR=%HERE%gouji.jar"
if exist "%JAR%" goto run
set "JAR=%HERE%server\target\gouji.jar"
if exist "%JAR%" goto run
if not exist "%HERE%pom.xml" goto missing
pushd "%HERE%"
call mvn -q -pl grammar,server package -DskipTests 1>&2
popd
if not exist "%JAR%" goto missing

:run
rem What the user's variables say of the collector or the heap goes before this: Java stops at two collectors. Nothing else
rem goes before what is said here: _JAVA_OPTIONS would, and it could have Java write into the report.
if defined _JAVA_OPTIONS set "JAVA_TOOL_OPTIONS=%JAVA_TOOL_OPTIONS% %_JAVA_OPTIONS%"
set "_JAVA_OPTIONS="
set "HEAP=-XX:+UseSerialGC -Xms24m"
if defined JAVA_TOOL_OPTIONS set "HEAP="
if defined JDK_JAVA_OPTIONS set "HEAP="

rem Java loads the program's classes as it loads its own: without a check of each, and also from a folder whose name ends in "!".

rem A Java that does not start ends with the code of "findings": so the program adds 64 to its own codes.
"%JAVA%" -Xlog:all=off %HEAP% -XX:TieredStopAtLevel=1 -Xss4m -XX:-UsePerfData -XX:+DisplayVMOutputToStderr -Dgouji.code=64 "-Dgouji.charset=%CHARSET%" "-Xbootclasspath/a:%JAR%" -cp "%JAR%" dev.gouji.App %*
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="1" goto unstarted
if "%CODE%"=="64" exit /b 0
if "%CODE%"=="65" exit /b 1
if "%CODE%"=="66" exit /b 2
exit /b %CODE%

:nojava
chcp 65001 >nul
>&2 echo 勾稽：找不到 Java，请安装 17 或更高版本，或设置 JAVA_HOME。
goto fault

:oldjava
chcp 65001 >nul
>&2 echo 勾稽：Java 版本太低（%OLD%），需要 17 或更高版本。
goto fault

:unstarted
chcp 65001 >nul
>&2 echo 勾稽：Java 没有启动，原因见上；请检查环境变量 JAVA_TOOL_OPTIONS、JDK_JAVA_OPTIONS 和 _JAVA_OPTIONS，或重新下载 gouji.jar。
goto fault

:missing
chcp 65001 >nul
>&2 echo 勾稽：gouji.cmd 旁边没有 gouji.jar。
goto fault

:fault
if defined PAGE chcp %PAGE% >nul
exit /b 2
