@echo off
rem Starts Gouji. Beside a jar it starts that; in a checkout it builds the jar when there is none.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined GOUJI_JAVA_HOME set "JAVA=%GOUJI_JAVA_HOME%\bin\java.exe"
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
"%JAVA%" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m -Xms24m -jar "%JAR%" %*
exit /b %ERRORLEVEL%
:missing
echo Gouji: gouji.jar was not found beside gouji.cmd. 1>&2
exit /b 2
