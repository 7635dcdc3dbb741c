@echo off
rem Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
rem
rem Starts Astrarium: without arguments the workbench, with a command the command line.
rem
rem   JAVA_HOME            the Java to use; without it, the java on the path
rem   ASTRARIUM_WORKSPACE  the folder of the workbench's projects; without it, astrarium in the home folder
rem   ASTRARIUM_JAVA_OPTS  more options for the Java virtual machine, such as -Xmx8g
setlocal

set "ASTRARIUM_HOME=%~dp0"
set "ASTRARIUM_JAVA=java"
if defined JAVA_HOME set "ASTRARIUM_JAVA=%JAVA_HOME%\bin\java"

set "ASTRARIUM_MAJOR="
for /f "tokens=3" %%v in ('call "%ASTRARIUM_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do for /f "delims=.-+ " %%m in ("%%~v") do set "ASTRARIUM_MAJOR=%%m"
if not defined ASTRARIUM_MAJOR (
    echo astrarium: no Java was found ^(install Java 17 or newer, or set JAVA_HOME^) 1>&2
    exit /b 2
)
if %ASTRARIUM_MAJOR% LSS 17 (
    echo astrarium: %ASTRARIUM_JAVA% is Java %ASTRARIUM_MAJOR%, and 17 or newer is needed ^(set JAVA_HOME^) 1>&2
    exit /b 2
)

set "ASTRARIUM_LAUNCHER="
for %%j in ("%ASTRARIUM_HOME%plugins\org.eclipse.equinox.launcher_*.jar") do set "ASTRARIUM_LAUNCHER=%%j"
if not defined ASTRARIUM_LAUNCHER (
    echo astrarium: the installation in %ASTRARIUM_HOME% is not whole: plugins\org.eclipse.equinox.launcher_*.jar is missing ^(unpack it again^) 1>&2
    exit /b 2
)

set "ASTRARIUM_COMMON=-XX:MaxRAMPercentage=60 -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dosgi.requiredJavaVersion=17"
if %ASTRARIUM_MAJOR% GEQ 24 set "ASTRARIUM_COMMON=%ASTRARIUM_COMMON% --enable-native-access=ALL-UNNAMED"

if "%~1"=="" goto workbench

set "ASTRARIUM_SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (run classify convert match query) do if /i "%~1"=="%%c" set "ASTRARIUM_SPEED=-XX:+UseParallelGC"
"%ASTRARIUM_JAVA%" %ASTRARIUM_SPEED% %ASTRARIUM_COMMON% %ASTRARIUM_JAVA_OPTS% -jar "%ASTRARIUM_LAUNCHER%" -nosplash -application org.astrarium.cli.application -data @none %*
exit /b %ERRORLEVEL%

:workbench
set "ASTRARIUM_DATA="
if defined ASTRARIUM_WORKSPACE set ASTRARIUM_DATA=-data "%ASTRARIUM_WORKSPACE%"
"%ASTRARIUM_JAVA%" %ASTRARIUM_COMMON% %ASTRARIUM_JAVA_OPTS% -jar "%ASTRARIUM_LAUNCHER%" -name Astrarium %ASTRARIUM_DATA%
if %ERRORLEVEL% EQU 23 goto workbench
if %ERRORLEVEL% EQU 24 goto workbench
exit /b %ERRORLEVEL%
