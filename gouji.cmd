@echo off
rem Starts Gouji. Beside a jar it starts that; in a checkout it builds the jar when there is none. This file is UTF-8: its
rem Chinese sentences are printed under code page 65001, and the user's own code page is set again behind them.
rem No delayed expansion, so that folders may have ! in their names; all paths stand in quotes, so that they may have
rem blanks and ^&.
setlocal DisableDelayedExpansion
set "HERE=%~dp0"

rem The code page is the charset of the console: Java is told, since it would take that of the system.
set "PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
set "PAGE=%PAGE: =%"
set "CHARSET=Cp%PAGE%"
if "%PAGE%"=="65001" set "CHARSET=UTF-8"
if "%PAGE%"=="936" set "CHARSET=GBK"
if "%PAGE%"=="54936" set "CHARSET=GB18030"
if "%PAGE%"=="" set "CHARSET=UTF-8"

rem Java 17 or later: GOUJI_JAVA_HOME, JAVA_HOME, then the PATH.
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined GOUJI_JAVA_HOME if exist "%GOUJI_JAVA_HOME%\bin\java.exe" set "JAVA=%GOUJI_JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA goto nojava

rem The file "release" tells the version without a start; java.exe on the PATH may be a copy without one.
set "VERSION="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if not exist "%RELEASE%" goto versioned
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~v"
set "MAJOR="
for /f "delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR goto versioned
if %MAJOR% LSS 17 goto oldjava
:versioned

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
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m -Xms24m -XX:-UsePerfData -XX:+DisplayVMOutputToStderr "-Dgouji.charset=%CHARSET%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
chcp 65001 >nul
echo 勾稽：找不到 Java，请安装 17 或更高版本，或设置 JAVA_HOME。1>&2
goto fault

:oldjava
chcp 65001 >nul
echo 勾稽：Java 版本太低（%VERSION%），需要 17 或更高版本。1>&2
goto fault

:missing
chcp 65001 >nul
echo 勾稽：gouji.cmd 旁边没有 gouji.jar。1>&2
goto fault

:fault
if defined PAGE chcp %PAGE% >nul
exit /b 2
