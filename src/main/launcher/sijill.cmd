@echo off
rem Starts the program faster than "java -jar": with the class data beside the jar, and with options
rem of the JVM. JAVA_OPTS comes last, and wins; for an archive of more than 7,000 articles it can
rem name the other file: set "JAVA_OPTS=@C:\path to\sijill-large.options"
rem Untested: the program's own tests run on Linux. Where it fails, "java -jar sijill.jar" does the same.
setlocal DisableDelayedExpansion
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "-XX:SharedArchiveFile=%~dp0sijill.jsa" "@%~dp0sijill-small.options" %JAVA_OPTS% -jar "%~dp0sijill.jar" %*
exit /b %ERRORLEVEL%
