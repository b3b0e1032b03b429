<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Acerca de Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Escucha su música, muestra la probabilidad de cada género y escribe lo que usted acepta. Todo ocurre en este equipo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versiones</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.

Los modelos incluidos se entrenaron con datos de investigación; sus fichas, en Herramientas, Modelos, dicen con cuáles y en qué condiciones.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Añadir una carpeta de música a la biblioteca</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Car&amp;petas de la biblioteca…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Ver, quitar o reubicar las carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Olvi&amp;dar pistas ausentes…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Quitar de la biblioteca las pistas ausentes seleccionadas</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>&amp;Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Abrir la carpeta de la pista en el gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Volver a escanear</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Buscar archivos nuevos, modificados, movidos y ausentes</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Volver a leer t&amp;odos los archivos</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Leer también los archivos cuyo tamaño y fecha siguen como en el último escaneo</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Escribir etiquetas…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Escribir los géneros aceptados en los archivos, tras una vista previa</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Exportar la &amp;lista como CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Guardar todo lo que se sabe de las pistas de esta lista</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Copia de se&amp;guridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Guardar una copia de la base de datos de la biblioteca</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>&amp;Restaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Sustituir la base de datos de la biblioteca por una copia guardada</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Deshacer lo último que se hizo: una decisión, un cambio de una lista, una escritura</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>Selecci&amp;onar todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir al cuadro de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Aceptar el género sugerido y continuar</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Aceptar &amp;también las dudosas</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Rec&amp;hazar</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>La sugerencia es errónea y no hay que escribir nada</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Decidir más tarde: dejar la pista en «Dudosas»</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>&amp;Género…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Escribir uno o varios géneros</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Editar géneros…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Añadir géneros a las pistas seleccionadas o quitarlos</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Editar otra&amp;s etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Conservar la etiqueta</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>La etiqueta es correcta y la sugerencia es errónea</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>No pregu&amp;ntar más</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Dejar esta etiqueta en paz, diga lo que diga un modelo</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>&amp;Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Volver a preguntar por esta etiqueta</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Borrar la dec&amp;isión</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Borrar la decisión</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>Pista &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Pista a&amp;nterior</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Aceptar m&amp;uchas…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Aceptar todas las sugerencias lo bastante seguras, tras una vista previa</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Reproducir o pa&amp;usar</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>A&amp;vanzar</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Re&amp;troceder</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Ver lo que se escribió y se movió, y deshacerlo</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizar</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Editar el título, el artista, el álbum y otras etiquetas de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Añadir o sustituir carátula…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Usar una imagen como carátula de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Quitar carátula…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Quitar la carátula de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;Guardar carátula como…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Guardar la carátula de la pista en un archivo</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Reproducir a continuació&amp;n</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Aceptar también para las pistas seleccionadas de las que el programa no está seguro</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Esto es para varias pistas, algunas de ellas dudosas. Para una sola pista, pulse A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Ace&amp;ptar el género superior</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Aceptar el género superior al sugerido, como Jazz para Bebop, y continuar</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Esto es para etiquetas que el sonido contradice: están en «Discrepancias».</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Elegir condiciones que acoten la lista</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Reproducir las pistas seleccionadas después de la actual</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Añadir a la &amp;cola</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Añadir las pistas seleccionadas al final de la cola</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>&amp;Mostrar la cola</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Ver qué se reproducirá a continuación y en qué orden</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>&amp;Aleatorio</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Reproducir la lista en orden aleatorio</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>&amp;Repetir la lista</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Volver a empezar cuando termine la lista</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Repetir la &amp;pista</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Reproducir la misma pista una y otra vez</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Barra lateral o lista</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Ir a la barra lateral y volver a la lista</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Dar 5 estrellas a las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Dar 4 estrellas a las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Dar 3 estrellas a las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Dar 2 estrellas a las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Dar 1 estrella a las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Sin estrellas</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Quitar las estrellas de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Analizar todas las pistas que aún no se han analizado</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Volver a analizar la se&amp;lección</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Volver a analizar las pistas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>¿&amp;Qué género es este?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Grabar con un micrófono, o elegir un archivo, y ver su género</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>Orga&amp;nizar archivos…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Mover los archivos a carpetas por género, artista y álbum, tras una vista previa</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Fallos…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Lo que no se pudo leer, analizar o escribir, y por qué</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Poner en &amp;orden…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Poner en orden la biblioteca paso a paso, lo más seguro primero</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Poner en orden</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicados…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Comparar los archivos de una grabación, conservar uno y mover los demás a la papelera</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Géneros…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Renombrar, unir y ordenar géneros; indicar qué significan las clases</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>&amp;Unificar nombres de géneros…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Escribir los géneros de las etiquetas como en la lista de géneros</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Los modelos, qué conocen y con qué acierto</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>A&amp;prender mis géneros…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Aprender los géneros de su propia colección</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Nueva lista…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Crear una lista con las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nueva lista &amp;inteligente…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Crear una lista definida por una regla</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nueva lista de pistas &amp;parecidas…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Crear una lista con lo que suena como las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Editar la re&amp;gla…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Cambiar lo que contiene la lista inteligente</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>I&amp;mportar listas…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Crear listas a partir de archivos de otros reproductores</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Exportar &amp;varias listas…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Guardar varias listas como archivos en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Exportar lista…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>&amp;Copiar archivos…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Copiar los archivos de la lista a una memoria USB, una tarjeta o un teléfono</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Renom&amp;brar lista…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>E&amp;liminar la lista</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Subir un lugar en la lista las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Bajar un lugar en la lista las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Mostrar la lista pista a pista</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Carátulas</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Mostrar las carátulas de los álbumes de la lista</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Carátulas</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Ál&amp;bumes</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Mostrar la lista por álbumes: ¿hasta qué punto coinciden sus pistas?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Acotar la lista por género, artista, álbum, carpeta o año</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Ir a las pistas que esperan una decisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Repr&amp;oductor</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Abrir el primer menú</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Cómo usar el programa, con imágenes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>A&amp;cerca de Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} de {tracks} suenan a {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} de {tracks} seguras, todas {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} de {tracks} seguras, {votes} de ellas {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sin álbum)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Varios artistas</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(distintos)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>dudosa ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Suena a</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Mover %n archivo a la papelera</numerusform>
            <numerusform>Mover %n archivos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n archivo movido a la papelera.</numerusform>
            <numerusform>%n archivos movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n no se pudo mover y se queda donde está.</numerusform>
            <numerusform>%n no se pudieron mover y se quedan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n archivo recuperado de la papelera.</numerusform>
            <numerusform>%n archivos recuperados de la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n debe recuperarse a mano; mire en la papelera.</numerusform>
            <numerusform>%n deben recuperarse a mano; mire en la papelera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(sin género)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(sin artista)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos los álbumes</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sin álbum)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(sin año)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Todas las décadas</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Editar los géneros de %n pista</numerusform>
            <numerusform>Editar los géneros de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Otro género</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Género que añadir</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Géneros de las pistas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Marcado: todas las pistas reciben el género. Sin marcar: ninguna lo tiene. Medio marcado: sin cambios.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Añade {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Quita {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Poner en orden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>De lo más seguro a lo que necesita su oído. Cada paso muestra lo que haría antes de hacerlo y se puede deshacer; ningún archivo cambia antes de que escriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>unas {count} de ellas probablemente correctas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n pista sin género tiene una sugerencia</numerusform>
            <numerusform>%n pistas sin género tienen una sugerencia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n pista aún no se ha analizado</numerusform>
            <numerusform>%n pistas aún no se han analizado</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n pista tiene nombres de géneros que unificar</numerusform>
            <numerusform>%n pistas tienen nombres de géneros que unificar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Unificar…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Aceptar &amp;muchas…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Pistas correctas o por escribir</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} le trae de vuelta aquí.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}: {fine}, {ready}.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}: {fine}.</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n en orden</numerusform>
            <numerusform>%n en orden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n por escribir</numerusform>
            <numerusform>%n por escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n pista tiene un género, pero se sugiere otro</numerusform>
            <numerusform>%n pistas tienen un género, pero se sugiere otro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n pista no suena nada al género de la etiqueta</numerusform>
            <numerusform>%n pistas no suenan nada al género de la etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n archivo tiene una copia</numerusform>
            <numerusform>%n archivos tienen una copia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicados…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n pista necesita su oído: no se sugiere nada</numerusform>
            <numerusform>%n pistas necesitan su oído: no se sugiere nada</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Escuc&amp;har</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n archivo no se pudo leer, analizar o escribir</numerusform>
            <numerusform>%n archivos no se pudieron leer, analizar o escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Fallos…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n pista está por escribir</numerusform>
            <numerusform>%n pistas están por escribir</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Escribir…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>{number} BPM</source>
        <translation>{number} BPM</translation>
    </message>
    <message>
        <source>{after} (was {before})</source>
        <translation>{after} (antes {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>sugerido: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Etiqueta actual</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>N.º de pista</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Total de pistas</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Total de discos</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Probabilidades por modelo</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Seleccione primero una pista para comparar lo que dicen los modelos.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;Que el modelo incorporado escuche esta pista</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;Que {model} escuche esta pista</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Que %n modelo marcado escuche esta pista</numerusform>
            <numerusform>&amp;Que los %n modelos marcados escuchen esta pista</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Primera opción de este modelo</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} tomado por {said}: {count} de {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Copia la %n pista de «{name}», con un nombre hecho de artista y título que admite cualquier memoria USB, tarjeta o teléfono, y un archivo de lista al lado.</numerusform>
            <numerusform>Copia las %n pistas de «{name}», con nombres hechos de artista y título que admite cualquier memoria USB, tarjeta o teléfono, y un archivo de lista al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copiar &amp;en:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>&amp;Numerar los archivos, para reproductores que los ordenan por nombre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Elija la memoria USB, la tarjeta o una carpeta en ella.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} libres</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Quitar la carátula de %n pista</numerusform>
            <numerusform>Quitar la carátula de %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Carátula de %n pista</numerusform>
            <numerusform>Carátula de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Carátula actual</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Carátula nueva</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Leyendo carátulas…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Elegir &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Escribir %n archivo</numerusform>
            <numerusform>&amp;Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Sin carátula</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Elija una imagen, péguela o suéltela aquí.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Solo cambia la carátula delantera; las demás imágenes, como la contraportada, el audio y todos los textos quedan como están. La imagen se guarda tal cual. El historial guarda la carátula anterior, y el cambio puede deshacerse en cualquier momento.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>No todas las pistas tienen esta carátula.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>No se puede mostrar.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Esta imagen está dañada o es demasiado grande para mostrarla.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Elegir una carátula</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>No hay carátula</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Carátula</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Imagen (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Guardar carátula</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Se guardó {file}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Se ha producido un error interno en Genre Organizer. Sus archivos están a salvo y puede continuar; si vuelve a ocurrir, reinicie el programa.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>El registro contiene los detalles: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n omitida (dudosa o ya decidida).</numerusform>
            <numerusform>%n omitidas (dudosas o ya decididas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n aceptada.</numerusform>
            <numerusform>%n aceptadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n omitida (sin género superior, dudosa o ya decidida).</numerusform>
            <numerusform>%n omitidas (sin género superior, dudosas o ya decididas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>Aceptado para %n pista: {genres}.</numerusform>
            <numerusform>Aceptado para %n pistas: {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n ya lo tenía.</numerusform>
            <numerusform>%n ya lo tenían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rechazada.</numerusform>
            <numerusform>%n rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n para más tarde.</numerusform>
            <numerusform>%n para más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n omitida (escrita o aún sin decidir).</numerusform>
            <numerusform>%n omitidas (escritas o aún sin decidir).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n decisión borrada.</numerusform>
            <numerusform>%n decisiones borradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n etiqueta conservada.</numerusform>
            <numerusform>%n etiquetas conservadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>No se preguntará más por %n etiqueta.</numerusform>
            <numerusform>No se preguntará más por %n etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>Se vuelve a preguntar por %n etiqueta.</numerusform>
            <numerusform>Se vuelve a preguntar por %n etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n pista cambiada.</numerusform>
            <numerusform>%n pistas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n pista ausente olvidada.</numerusform>
            <numerusform>%n pistas ausentes olvidadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n decisión no se ha deshecho: ya está escrita. Deshaga primero la escritura.</numerusform>
            <numerusform>%n decisiones no se han deshecho: ya están escritas. Deshaga primero la escritura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>¿Deshacer la escritura de %n archivo? Su etiqueta volverá a estar como antes.</numerusform>
            <numerusform>¿Deshacer la escritura de %n archivos? Sus etiquetas volverán a estar como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Deshacer la escritura</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Deshacer la escritura</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>¿Volver a escribir %n archivo, como antes de deshacer?</numerusform>
            <numerusform>¿Volver a escribir %n archivos, como antes de deshacer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Volver a escribir</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Volver a escribir</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Organizar %n archivo</numerusform>
            <numerusform>Organizar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Copiar %n archivo</numerusform>
            <numerusform>Copiar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>¿Devolver %n archivo a donde estaba?</numerusform>
            <numerusform>¿Devolver %n archivos a donde estaban?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>¿Mover de nuevo %n archivo, como antes de deshacer?</numerusform>
            <numerusform>¿Mover de nuevo %n archivos, como antes de deshacer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Mover de nuevo</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Mover de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>¿Eliminar el %n archivo creado? El original se conserva.</numerusform>
            <numerusform>¿Eliminar los %n archivos creados? Los originales se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Eliminar copias</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Eliminar copias</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>¿Crear de nuevo el %n archivo, como antes de deshacer?</numerusform>
            <numerusform>¿Crear de nuevo los %n archivos, como antes de deshacer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Crear de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Afecta a %n pista.</numerusform>
            <numerusform>Afecta a %n pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Ya aceptadas: {count}. Esas decisiones se sustituyen.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Ya escritas: {count}. Esos archivos tendrán que escribirse de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n pista, probablemente correctas unas {right}.</numerusform>
            <numerusform>%n pistas, unas {right} de ellas probablemente correctas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>El programa no está seguro de %n de ellas.</numerusform>
            <numerusform>El programa no está seguro de %n de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n omitida (escrita, fallida o sin sugerencia).</numerusform>
            <numerusform>%n omitidas (escritas, fallidas o sin sugerencia).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Se conserva el archivo marcado de cada grabación, al principio el de mejor calidad. Los demás van a la papelera del sistema; «Deshacer» los recupera.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Grabaciones y sus archivos</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Grabación y archivos que conservar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Cada grabación está una sola vez en su biblioteca.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Mismo &amp;género para todas las copias</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>C&amp;onservar el marcado…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n grabación repetida, en {files} archivos.</numerusform>
            <numerusform>%n grabaciones repetidas, en {files} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>Además, %n grupo solo suena igual.</numerusform>
            <numerusform>Además, %n grupos solo suenan igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n grupo solo suena igual.</numerusform>
            <numerusform>%n grupos solo suenan igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>misma grabación</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>suena igual</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>¿Mover %n archivo a la papelera del sistema?</numerusform>
            <numerusform>¿Mover %n archivos a la papelera del sistema?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n de ellos solo suena igual que el archivo que se conserva.</numerusform>
            <numerusform>%n de ellos solo suenan igual que el archivo que se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Editar las etiquetas de %n pista</numerusform>
            <numerusform>Editar las etiquetas de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>De la &amp;ruta:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Patrón de la ruta</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Quitar los espacios sobrantes</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Mayúsculas como en &amp;títulos en inglés</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Numerar las pistas desde</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Primer número de pista</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>e indicar el t&amp;otal</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Solo cambian estos campos; el audio, las imágenes y todo lo demás quedan como están. El historial guarda cada cambio, y cada uno puede deshacerse en cualquier momento.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>En el carácter {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Aún no cambia nada.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n archivo cambiará</numerusform>
            <numerusform>%n archivos cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n sin tocar</numerusform>
            <numerusform>%n sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Escribir %n archivo</numerusform>
            <numerusform>&amp;Escribir %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n pista aún no se ha analizado.</numerusform>
            <numerusform>%n pistas aún no se han analizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizar</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Para %n pista ningún género es lo bastante probable como para sugerirlo.</numerusform>
            <numerusform>Para %n pistas ningún género es lo bastante probable como para sugerirlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Mostrar las &amp;dudosas</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Este paso está hecho</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>«Poner en orden» dice lo que queda.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} no es un género que este modelo conozca.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Ninguna pista de esta lista coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Archi&amp;vo:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>El archivo ya existe y se sustituirá.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Exportar varias listas</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n archivo que ya existe se sustituirá.</numerusform>
            <numerusform>%n archivos que ya existen se sustituirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Carpeta para las listas</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fallos por motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar todo</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n archivo no se pudo leer, analizar o escribir.</numerusform>
            <numerusform>%n archivos no se pudieron leer, analizar o escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Ilegible: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>No analizado: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>No escrito: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Reintentar con %n archivo</numerusform>
            <numerusform>&amp;Reintentar con %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Reintentar todo</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Instalar musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn es un etiquetador del Music Technology Group de Barcelona, con la licencia libre ISC. Combinado con el modelo predeterminado, más sugerencias son correctas; el análisis tarda varias veces más.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip descargará su paquete publicado (29 MB) del Python Package Index. Es la única vez que el programa usa la red; no se envía nada sobre usted ni su música. Si tiene el archivo del paquete, elija «Desde un archivo».</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Descargar e instalar</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Qué hacer con {field}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹varios valores›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Elija condiciones para acotar la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n pista de esta lista las cumple.</numerusform>
            <numerusform>%n pistas de esta lista las cumplen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Quitar una carpeta no toca ningún archivo, y sus decisiones vuelven cuando se añade de nuevo. Reubique una carpeta que se haya movido o renombrado; para volver atrás, reubíquela de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Reu&amp;bicar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (no disponible)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>¿Dónde está ahora la carpeta?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>¿Quitar {folder} de la biblioteca? Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>Rutas com&amp;pletas (la lista se puede mover; la música, no)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Género de %n pista</numerusform>
            <numerusform>Género de %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Géneros (separados por ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Nuevo en su biblioteca: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>N&amp;o es género</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>No contar los nombres seleccionados como género, como «Unknown»</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unir a</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Añádalo como género, únalo a uno existente o márquelo con «No es género». Se pueden seleccionar varios.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>En etiquetas</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nombre del género</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Género superior</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Otras grafías, una por línea</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protegido</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Género &amp;superior:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Otras &amp;grafías, una por línea:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Las etiquetas que contienen un género protegido nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Otros nombres en etiquetas</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (protegido)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Nuevo género</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Archivos de la escritura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Al deshacer se restaura lo que había antes en los archivos y el lugar donde estaban, salvo lo que otro programa haya cambiado desde entonces; esos archivos no se tocan.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Aquí aparece cada escritura con todos sus archivos, y se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Deshacer los archivos &amp;seleccionados</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Deshacer todo</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Escrito de nuevo: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Deshecho: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Archivos copiados</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Archivos enlazados</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Archivos movidos</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Archivos copiados de nuevo</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Archivos enlazados de nuevo</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Archivos movidos de nuevo</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Deshecho: copias eliminadas</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Deshecho: archivos devueltos</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Etiquetas editadas</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Etiquetas editadas de nuevo</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Deshecho: etiquetas como antes</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Carátulas cambiadas</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Carátulas cambiadas de nuevo</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Deshecho: carátulas como antes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n escrito</numerusform>
            <numerusform>%n escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restaurado</numerusform>
            <numerusform>%n restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>deshecho el {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n sin terminar</numerusform>
            <numerusform>%n sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n creado de nuevo</numerusform>
            <numerusform>%n creados de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n movido de nuevo</numerusform>
            <numerusform>%n movidos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n escrito de nuevo</numerusform>
            <numerusform>%n escritos de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>rechazado: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>enlazado</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>creado de nuevo</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>movido de nuevo</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>escrito de nuevo</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Crear de nuevo la &amp;selección</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Crear de &amp;nuevo</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Mover de nuevo la &amp;selección</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>&amp;Volver a escribir</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Mover de &amp;nuevo</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Volver a escribir la &amp;selección</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Carátula</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Etiqueta actual</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>A qué suena</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Mostrar todos los géneros</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>A lo largo de la pista</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Suena parecido</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Pistas parecidas de su biblioteca</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Ninguna pista seleccionada</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Seleccione una pista para ver sus géneros.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n pista seleccionada</numerusform>
            <numerusform>%n pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Aceptar cada sugerencia</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Aceptar {count} de {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Escriba un género…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Aceptar {genre} para %n pista</numerusform>
            <numerusform>Aceptar {genre} para %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Solo quedan pistas dudosas</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Todas las pistas tienen una decisión</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… y para %n dudosa</numerusform>
            <numerusform>… y para %n dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>A lo largo de la pista, antes de aprender</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>De momento, sus propios géneros solo se conocen para la pista entera. Su evolución aparecerá cuando se haya analizado la pista.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Sus propios géneros solo se conocen para la pista entera: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Mostrar %n género</numerusform>
            <numerusform>Mostrar los %n géneros</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>{duration} en total</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>A qué suenan</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>sin género</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Después de escribir</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Si se acepta</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Aceptar {genre} en su lugar</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Aceptar {genre} de todos modos</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Aceptar {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Aceptado: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Si conoce su género, pulse su número o escríbalo con G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Su etiqueta queda como está mientras no elija un género: pulse su número o escríbalo con G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Si tiene más música como esta, indique el género de algunas pistas y deje que el programa lo aprenda.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Si contiene música después de todo, analícela de nuevo o escriba su género con G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Sustituya o repare el archivo y analícelo de nuevo; o escriba su género.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Sustituya o repare el archivo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>El archivo no ha cambiado. Resuelva el problema si puede y vuelva a escribir.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Decidió conservar esta etiqueta.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>La etiqueta dice {tag}, pero no suena a {tag}. Acepte {genre} si la etiqueta es errónea, o consérvela si es correcta.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}, la última el {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(distintos)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – en pausa</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n más en espera)</numerusform>
            <numerusform>{job} (%n más en espera)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Clases del modelo</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Clase del modelo</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Su género</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Género para la clase {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>A cuál de sus géneros corresponde cada clase del modelo.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Las clases aparecen aquí en cuanto se instala un modelo.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Aprender mis géneros</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>El programa puede aprender los géneros de su propia colección a partir de música cuyo género se conoce. Marque lo que debe aprender. Un género necesita 8 pistas de al menos 3 artistas, o de 3 álbumes.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Los géneros que acepté y los de mis archivos</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Solo los géneros que acepté</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Los nombres de mis carpetas</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Carpetas bajo la carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: la primera carpeta bajo la de la biblioteca; 0: esa misma carpeta</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Aprender de</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Géneros que aprender</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Se puede aprender</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Lo bien que se aprendió cada género</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Acierta al sugerir</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Se confunde con</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Géneros</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Revisar esta pista…</numerusform>
            <numerusform>&amp;Revisar estas %n ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Pistas que más enseñarían si usted indicara su género</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Editar géneros…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Indicar qué nombres son el mismo género, cuáles son más amplios y cuáles no son género</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Recuperar los anteriores</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Apre&amp;nder</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Buscando pistas cuyo género se conoce…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>%n pista más</numerusform>
            <numerusform>%n pistas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>%n artista más</numerusform>
            <numerusform>%n artistas más</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Se aprenden como máximo {count} géneros: los que tienen más pistas.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Con él cambiaría %n sugerencia.</numerusform>
            <numerusform>Con él cambiarían %n sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>En la imagen, cada fila es el género real y cada columna lo que se predijo.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>aún no: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>El aprendizaje necesita al menos dos géneros con suficientes pistas.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n pista con género no participa: aún no está analizada.</numerusform>
            <numerusform>%n pistas con género no participan: aún no están analizadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Desde el último aprendizaje aceptó los géneros de %n pista.</numerusform>
            <numerusform>Desde el último aprendizaje aceptó los géneros de %n pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendiendo…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Evaluando sus pistas con lo aprendido…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Evaluando sus pistas con lo aprendido antes…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>No se conservó nada; sus sugerencias están como estaban.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Buscando las pistas que más enseñarían…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Ya se conoce el género de todas las pistas analizadas.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>En uso. Sus decisiones se quedan como están.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Se han recuperado los géneros anteriores.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Mejor que sin aprender.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>No es mejor que sin aprender: más ejemplos ayudarían.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Probado con música de artistas de los que no había aprendido: de {count} pistas, su primera opción acierta en el {share} (entre {low} y {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Sin aprender es {share} (entre {low} y {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Sugiere un género para el {some} de las pistas y acierta en el {share} de ellas; de las demás no está seguro.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Por revisar para aprender</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Ha aceptado %n género desde que se aprendieron los suyos.</numerusform>
            <numerusform>Ha aceptado %n géneros desde que se aprendieron los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>Apren&amp;der otra vez…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Sus géneros se han aprendido de nuevo. Con ellos cambiaría %n sugerencia.</numerusform>
            <numerusform>Sus géneros se han aprendido de nuevo. Con ellos cambiarían %n sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Ver…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>demasiado alto</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>No se puede abrir la carpeta {folder} en un gestor de archivos.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Hacer copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>¿Sustituir la biblioteca por {file}? Se hizo el {date} y contiene %n pista.</numerusform>
            <numerusform>¿Sustituir la biblioteca por {file}? Se hizo el {date} y contiene %n pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Desde entonces %n escritura cambió archivos ({files} en total); los archivos se quedan como están y la escritura aún se puede deshacer en el historial.</numerusform>
            <numerusform>Desde entonces %n escrituras cambiaron archivos ({files} en total); los archivos se quedan como están y las escrituras aún se pueden deshacer en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>La biblioteca actual se conserva al lado; los archivos de música no se tocan.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Olvidar pistas ausentes</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>¿Olvidar %n pista ausente? Se pierden sus resultados y decisiones; si el archivo vuelve, se analiza de nuevo. El historial se conserva.</numerusform>
            <numerusform>¿Olvidar %n pistas ausentes? Se pierden sus resultados y decisiones; si un archivo vuelve, se analiza de nuevo. El historial se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n movido</numerusform>
            <numerusform>%n movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Escaneado: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>no se encontraron archivos de audio</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n pista analizada</numerusform>
            <numerusform>%n pistas analizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n archivo no disponible; ¿está conectada la unidad?</numerusform>
            <numerusform>%n archivos no disponibles; ¿está conectada la unidad?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n pista exportada a {file}</numerusform>
            <numerusform>%n pistas exportadas a {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Se hizo una copia de seguridad de la biblioteca en {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>Se restauró la biblioteca</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>Se restauró la biblioteca; la anterior se conserva como {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>El cambio de carátula de %n archivo no se puede deshacer: la anterior se ha perdido o está dañada</numerusform>
            <numerusform>El cambio de carátula de %n archivos no se puede deshacer: las anteriores se han perdido o están dañadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Buscar, o year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>¿Qué género es este?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>Probar &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;Guardar el sonido…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>No hay audio en el portapapeles.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Fragmento pegado</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Guardar el sonido</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>No se pudo guardar {file}: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>Va&amp;loración</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>Carátu&amp;la</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>«(» en el carácter {number} no está cerrado</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>«)» no cierra nada</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>«:» o «=»</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>«p(» no está cerrado</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>«{alias}» ya es otra grafía de «{other}»; una «{genre}» a ese o quite allí la grafía</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>«{field}» no se puede comparar por mayor o menor</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>«{flag}» es una pregunta de sí o no (yes o no)</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>«{genre}» y «{other}» son grafías de un mismo nombre; únalos</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>«{genre}» no puede estar bajo «{parent}», que está bajo él</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>«{genre}» está bajo «{parent}», que no existe</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>«{id}» no es un nombre válido</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>«{name}» no puede ser el nombre de un modelo: use minúsculas, cifras y -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>«{name}» es una lista inteligente; cambie su regla</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>«{text}» no es un valor válido aquí; se espera {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>Aquí no se entiende «{text}»</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>1 artista o álbum más</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>1 pista más</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s en lugar de la pista entera</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Un clúster necesita el paquete distributed, que no está instalado; véase «Grandes colecciones» en la guía</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Una carpeta no puede llamarse {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Indique la ruta completa de la carpeta</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Un género no se puede añadir y quitar a la vez</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>El nombre de un género debe contener letras o cifras</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Aquí falta un nombre</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Un patrón necesita un campo; si no, todos los archivos tendrían el mismo nombre</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Una lista necesita un nombre</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>etiqueta APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>atributos ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>metadatos ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>biblioteca de metadatos ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Añada {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Tras los dos puntos hace falta un número del 1 al 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Todos los ejemplos son {genre}; para aprender hace falta otro género del que distinguirlo</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área bajo la curva</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Entre [ y ] hace falta un campo como {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Entre las llaves falta un campo</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>No se puede crear la carpeta {folder}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>No se puede crear la biblioteca {file}: su carpeta no permite la escritura</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>No se puede crear el bloqueo {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>No se puede apartar {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>No se puede abrir la biblioteca {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>No se puede acceder a un planificador Dask en {address}; inicie uno con: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>No se puede leer la lista {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>No se pueden leer las preferencias {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>No se puede restaurar {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>No se pueden guardar las preferencias {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>No se puede ordenar por «{key}»; posibles: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>No se puede escribir la copia de seguridad {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>No se puede escribir el registro {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>No se puede escribir {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>No se puede escribir {folder}: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Las copias en una carpeta de la biblioteca aparecerían dos veces; elija una fuera de ella</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Contado en {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>No se escanean los archivos eliminados ni los de otros programas</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Cada una tiene su propia probabilidad. Se aprendieron de lo que un etiquetador de AudioSet decía de música libre y de fragmentos de GTZAN, y se midieron en los bloques reservados de FMA, de los que no se conocía ninguna clase así: frente a clasificadores lineales que aprendieron las clases de AudioSet a partir de incrustaciones VGGish, para cada clase la vigésima parte de las pistas a la que mejor se ajusta. Un área bajo la curva de 0,5 equivale al azar; 1 es perfecto.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>imagen FLAC</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Cifras en pistas de las que no ha aprendido, con intervalos del 95&#xa0;%. El sistema se eligió con las partes de *validación*, no con las de *prueba*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Otras clases</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN y FMA, cuyos géneros también difieren</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Las grabaciones de GTZAN son fragmentos comerciales, y las licencias de las pistas de FMA varían; las grabaciones mismas no forman parte de él.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer no está instalado allí</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Los géneros que no están en la lista solo pueden salir como uno de ella o como dudosos.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Hasta qué punto es fiable su confianza</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>número de género ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>También da una incrustación, con la que se encuentran pistas parecidas y pistas inusuales.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>No advierte la voz hablada, el ruido ni otros sonidos que no son música.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Escucha ventanas de {features} de una pista y da una probabilidad para cada uno de {count} géneros: {genres}. La probabilidad de una pista es la media de sus ventanas.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Leerlo necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Tardó más de {seconds} s y se omitió.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>La evaluación falló: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>El aprendizaje falló: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Omitidas porque no se sostuvieron: {labels}. Lo decidieron los mismos bloques, por lo que las cifras de las demás son algo mejores de lo que deberían.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – lo entienden casi todos los reproductores</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 a 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 a 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 a 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>etiqueta MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Modelo `{model}`, versión {version}; {count} parámetros; licencia de los pesos {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Indique cada modelo una sola vez</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>No se indicó ningún género; escriba un nombre</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>No hay ningún modelo instalado; reinstale el programa</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>No queda espacio en el disco de la biblioteca {file}; libere algo de espacio</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>No se analizó ninguna pista con este modelo; analice primero sus pistas</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>No se puede usar ningún worker del clúster; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Aún no basta: el aprendizaje necesita dos géneros y ninguno tiene suficientes ejemplos; el más cercano: {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Aún no basta: el aprendizaje necesita dos géneros y {genre} tiene suficientes ejemplos; el más cercano: {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>No medido: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>No se sabe nada de cómo suenan estas pistas; analícelas antes</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Nada suena como estas pistas salvo sus copias</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>No hay nada delante de {word}</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Indique un género que añadir o quitar</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime no puede cargar su red; reinstale el modelo</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Con grabaciones dañadas y ajenas</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Solo los números tienen anchura; {field} es texto</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – para reproductores antiguos y radios por internet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Las probabilidades están calibradas (temperatura {temperature}). Por debajo del {share} una pista cuenta como dudosa. De las pistas reservadas con una sugerencia de al menos la confianza dada, tantas eran correctas:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Semillas aleatorias: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Los escaneos pasan por alto esta carpeta; elija otra</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Proporciones en porcentaje con intervalos bootstrap del 95&#xa0;%. *Sin cambios*: la respuesta es la de la grabación sin dañar. *Seguro y erróneo*: de todas las grabaciones, las que recibieron una sugerencia, no un *dudoso*, y equivocada.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Se pretende que la voz hablada, el ruido y otros sonidos que no son música salgan como dudosos, por la distancia de su incrustación a las pistas de entrenamiento; es una salvaguarda, no un detector.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Detenido: no se puede acceder a {count} archivos seguidos, el último es {file}; conecte la unidad o escanee de nuevo y después vuelva a analizar</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Seguro y erróneo</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>La copia de seguridad {file} está dañada; elija otra</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>El clúster de {address} no tiene workers; inicie algunos con: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>El clúster falló ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>Se perdió la conexión con el clúster de {address}; lo analizado se conserva. Para continuar, ejecute de nuevo la orden</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>El disco de la biblioteca {file} informa de un error; revise el disco</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>La unidad de la biblioteca {file} no puede garantizar que se conserve lo escrito; guarde la biblioteca en otra unidad (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>La unidad de la biblioteca {file} no admite bloqueos de archivos; guarde la biblioteca en otra unidad (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Los archivos de estas pistas se escribieron después; deshaga antes la escritura</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>La carpeta está vacía pero antes contenía música; ¿está conectada su unidad? Si debe estar vacía, quítela de la biblioteca.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>La carpeta no está; ¿está conectada su unidad?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>No se puede abrir la biblioteca {file}; su carpeta debe existir y permitir la escritura</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>No se puede escribir en la biblioteca {file}; revise sus permisos</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>La biblioteca {file} está ocupada: otro programa está escribiendo en ella; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>La biblioteca {file} está ocupada: hay otro escaneo, análisis o escritura en curso; espere o cancélelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>La biblioteca {file} está dañada; restaure una copia de seguridad (puede haber alguna en {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>La biblioteca {file} se creó con una versión más reciente de Genre Organizer; actualice el programa</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>La lista declara entidades, que no se leen</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>La lista ya no existe</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>La lista no es PLS: no tiene la línea [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>La lista no es WPL: le falta el elemento smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>La lista no es {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>La lista se cambió entretanto; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>El proceso que lo leía terminó inesperadamente (estado {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>El programa se está cerrando</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>La consulta tiene demasiadas partes</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>La consulta está demasiado anidada</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>La consulta es demasiado larga</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Las comillas del carácter {number} no están cerradas</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Los diez géneros de GTZAN se aprendieron de unos cientos de fragmentos, la mayoría estadounidenses o británicos y anteriores a 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Los procesos de trabajo no arrancan (estado {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Los procesos de trabajo no arrancan a tiempo.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>El {bracket} no está cerrado</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Ya hay una lista «{name}»; elija otro nombre</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Hay un {bracket} sin abrir; escríbalo dos veces para usarlo tal cual</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Hay otro modelo llamado {name}; elija otro nombre</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>No hay ningún lote {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>No hay ningún lote {batch}; el historial los enumera</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>No hay ninguna decisión que deshacer</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>No existe el campo «{field}»; ponga el texto entre comillas para buscarlo</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>No existe el campo {name}; ¿quería decir {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>No existe el campo {name}; existen: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>No hay versión anterior de {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>No existe el género «{genre}»</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>No hay ninguna biblioteca {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>No hay ningún modelo «{model}»</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>No hay ninguna lista «{name}»</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>No hay sitio: hacen falta {needed} en {folder}, hay {free} libres</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>No hay ninguna pista con género de la que aprender</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>No hay nada que deshacer: no se cambió ningún archivo, o ya está todo deshecho</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Estos archivos pertenecen a varios lotes; deshaga un lote cada vez</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Dos procesos de trabajo terminaron inesperadamente mientras lo leían.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Error inesperado ({error}); el registro contiene los detalles.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>comentarios Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL no admite un nombre con caracteres de control; exporte como XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – para Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Sus puntos débiles</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Con qué se entrenó</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Qué sabe la incrustación</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Se omite el worker {worker}: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Se perdió el worker {worker}; sus archivos se analizan en otro lugar</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML con títulos</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>una comparación, p. ej. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>una fecha, p. ej. 2025, 2025-06 o 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>hay un archivo donde hace falta una carpeta</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>un género, p. ej. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>el azar es 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>un enlace físico no puede llevar a otra unidad; cópielo</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>una duración, p. ej. 3:45 o 225 (segundos)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>un modelo tiene de 2 a {most} clases, todas distintas</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>un número de 0 a 1 o un porcentaje, p. ej. 0.6 o 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>un número, p. ej. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>una ruta, p. ej. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>una ruta, como {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>una lista de reproducción</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>una etiqueta que contenía su género ya no está</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>un etiquetador tiene de 1 a {most} clases</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>un valor, p. ej. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>una palabra, field:value, p(genre)&gt;=0.6 o un paréntesis</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artista del álbum</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>hay una etiqueta ID3 delante del archivo {format}; quítela antes</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>una dirección de internet, no un archivo</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>otro programa lo cambió entretanto; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>otro programa cambió su género entretanto</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>otro programa ha cambiado su género desde entonces</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>otro programa lo tiene abierto; inténtelo más tarde</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>otro programa lo está escribiendo; inténtelo más tarde</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>otro programa usa el archivo; ciérrelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>como tras una codificación con pérdida a 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>como tras una codificación con pérdida a 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estaba</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>como lo analiza el programa</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>el lote {batch} lo movió después; deshaga antes ese lote</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>no se puede guardar ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>su etiqueta APE es de la versión 1, que no admite imágenes</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>su etiqueta ID3 se contradice sobre si está desincronizada; guárdelo de nuevo con el programa que lo creó</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>sus atributos están truncados</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>sus comentarios están truncados</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>su carátula sería mayor de lo que permite FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>su carátula sería mayor de lo que permite ID3v2.2</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>su cabecera no tiene sitio para una carátula tan grande; elija una de menos de {most}</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>su índice de fragmentos está truncado</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>su índice de segmentos está truncado</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>su último átomo está truncado</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>su manifiesto no se puede usar: {reason}; corríjalo o consiga el modelo de nuevo</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>su red no admite las ventanas de {frames} × {bands} valores que indica su manifiesto</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>sus imágenes están donde este programa lee pero no escribe</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>el modelo {model} se hizo para otra versión del modelo {other}; instale ambos de nuevo, o apréndalo otra vez</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>modelo {model}: su red no tiene la salida {output}; corrija su manifiesto o consiga el modelo de nuevo</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>su audio quizá siga más allá del final indicado, donde una etiqueta nueva lo cortaría; guárdelo de nuevo con un editor de audio</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>no es una imagen JPEG, PNG, GIF ni WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>una de sus imágenes es más larga de lo que indica</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>una de sus tablas de desplazamientos está truncada</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>la copia no contiene la imagen como debería</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>su carátula anterior ya no se conserva: {file} falta o está dañado</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>su carátula anterior estaba dañada</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>la unidad es de solo lectura; permita escribir en ella y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>el archivo está incompleto: falta audio al final; consígalo de nuevo</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>la carátula anterior no se puede guardar para deshacer ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>la imagen está dañada: su cabecera no indica su tamaño</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>los pesos que contiene están dañados; consiga el archivo de nuevo</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>hay un archivo distinto con el nuevo nombre; mire ambos</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>hay otro archivo con este nombre</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>no hay carátula</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} no tiene carátula</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} no es el paquete publicado de musicnn 0.1.0 (su hash es otro); consígalo de nuevo</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: pistas de {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks} de {others}</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como están</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Una valoración debe ser de 0 a {most} estrellas</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>descripción ASF</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>No se indicó ningún cambio</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Solo se puede añadir texto, y solo a estos campos: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>La unidad es de solo lectura; permita escribir en ella o elija otra</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>un texto es más largo de lo que ASF permite</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>otro programa cambió sus etiquetas entretanto</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>otro programa ha cambiado sus etiquetas desde entonces</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>como mucho {number} caracteres</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>como mucho {number} niveles</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>como mucho {number} partes</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>anchos de banda distinguidos</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>error de calibración (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>no se puede analizar</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>no se puede bloquear ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>no se puede mover ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>inaccesible ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>no se puede escribir ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>fragmentos de GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>crepitar de un disco gastado</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>con validación cruzada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>copias dañadas</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>dañado o no es audio</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>cada clase necesita las etiquetas que le corresponden</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>fragmentos de GTZAN, de 2 a 3 s de audio</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>un 6&#xa0;% más rápido</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>recetas de características distinguidas</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>esta versión del programa no conoce las características {kind}; actualice el programa o elija otro modelo</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>los archivos deben estar a su lado, sin carpeta en el nombre</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>grabaciones ajenas</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>música libre de otras fuentes</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>música libre de otras fuentes, con espectrogramas hechos como los de FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>música libre, sobre todo electrónica o clásica</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>zumbido de la red eléctrica</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>intervalo: lo que mediría un modelo perfectamente calibrado</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>pertenece a otro usuario, que debe hacerlo</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>no puede leer {file}; monte allí la carpeta o indique con --map dónde está</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>no se pudo leer; no se conocen sus etiquetas</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>no empieza con la información de su flujo</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>está bloqueado y no tiene nanny que lo reinicie</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>tiene otra versión del modelo «{model}»</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>no tiene género; se queda</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>no tiene cabecera de película, o tiene varias</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>tiene desplazamientos de un tipo que no se puede mover con seguridad</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>tiene varias listas de etiquetas</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>tiene varios nombres (enlaces físicos) que se separarían; permítalo en las preferencias</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>tiene varios nombres (enlaces físicos), que otra unidad no admite; cópielo</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>tiene etiquetas donde solo miran algunos programas, como tras su final declarado</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>tiene demasiados átomos</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>tiene demasiados atributos</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>tiene la versión {there} de Genre Organizer, esta es {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>es un enlace a un archivo de otro lugar; organice ese</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>está en silencio, o suena siempre igual</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>guarda sus etiquetas en dos lugares</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>puede ser {genre}, del que hay pocos ejemplos</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>se ha cambiado desde que se creó; se queda</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>entretanto se movió o se eliminó</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>se grabó como flujo y no indica su tamaño</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>sería mayor de lo que permite su formato</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>su etiqueta APE tiene un elemento defectuoso</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>su etiqueta APE tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>su etiqueta APE tiene un elemento más largo que la etiqueta</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>su etiqueta APE es de una versión desconocida</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>su etiqueta APE cuenta mal sus elementos</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>su bloque ID3 no contiene ninguna etiqueta ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>su cabecera extendida ID3 tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>su cabecera extendida ID3 está incompleta</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>su etiqueta ID3 combina suma de comprobación y desincronización</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>su etiqueta ID3 no termina con el pie que anuncia</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>su etiqueta ID3 tiene un tamaño imposible</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>su etiqueta ID3 es más larga que el archivo</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>su etiqueta ID3 está tras otros datos, donde solo miran algunos programas; una nueva se la ocultaría</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>su etiqueta ID3 con suma de comprobación es demasiado grande para editarla</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>su etiqueta ID3v2.2 está comprimida de una forma no definida</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>su etiqueta ID3v2.{version} es de una versión desconocida</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>sus páginas Ogg no se suceden</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>sus átomos se contradicen</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>este programa no conoce su códec de audio</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>su audio quedaría más allá de lo que sus desplazamientos pueden indicar</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>sus bloques no se suceden</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>sus comentarios son más largos de lo que dicen</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>sus comentarios son demasiado grandes para editarlos</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>sus comentarios terminan demasiado pronto</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>sus comentarios no terminan nunca</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>sus comentarios superarían lo que FLAC permite</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>su descripción está truncada</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>su unidad es de solo lectura; permita antes escribir en ella</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>su manifiesto pide características con números imposibles</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>su primera página contiene más que la cabecera del flujo</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>su carpeta es de solo lectura; permita antes escribir en ella</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>su carpeta o la nueva no se puede modificar</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>su género no es el que era cuando se planificó; vuelva a leerlo</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>su género está donde este programa lee pero no escribe</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>su género se cambió después de leerlo; mírelo y vuelva a escribir</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>su género {genre} está protegido; quite antes la protección</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>su extensión de cabecera se contradice</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>su cabecera está incompleta</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>sus objetos de cabecera se contradicen</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>su última página Ogg está incompleta</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>su manifiesto dice «{model}»; renombre la carpeta</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>sus bloques de metadatos son más largos que el archivo</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>sus bloques de metadatos no llevan al audio</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>sus metadatos están truncados</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>su cabecera de película está comprimida</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>su cabecera de película sería demasiado grande</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>su red responde igual a todo</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>su red responde de forma distinta al mismo sonido</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>su red devuelve valores que no son números</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>su red contiene funciones o pasos de entrenamiento propios</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>su red hizo caer el proceso que la probaba</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>no se pudo probar su red</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>su red da {found} {kind}, pero su manifiesto indica {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>su red está demasiado anidada</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>su red no es un archivo ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>su red guarda pesos en otros archivos; guárdela en un solo archivo</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>su red necesita más memoria de la que puede ocupar un modelo</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>su red necesita operadores de {domain}, que el programa no tiene</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>su red tarda demasiado; se detuvo tras un minuto</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>las incrustaciones de su red no son una fila de números por ventana</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>su ruta no encaja con el patrón</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>su ruta es demasiado larga para una copia a su lado</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>su segundo paquete no contiene comentarios</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>su flujo no empieza como debería</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>no se entiende su estructura ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>sus enlaces simbólicos forman un círculo</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>su etiqueta está dentro del audio o más allá del archivo</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>su etiqueta se cambió después de leerla; mírela y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>sus etiquetas han cambiado desde que se planificó; vuelva a leerlas</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>sus etiquetas necesitan más memoria de la permitida</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>sus etiquetas necesitan más memoria de la que hay</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>sus etiquetas se solapan</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>sus etiquetas están donde este programa lee pero no escribe</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>su etiqueta ID3 desincronizada es demasiado grande para editarla</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>sus ventanas están vacías o son demasiado grandes</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>las clases son textos</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>aprender de 10 pistas por género</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>aprender de 20 pistas por género</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>aprender de 5 pistas por género</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>aprender de 50 pistas por género</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>menos graves, más agudos</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>menos agudos</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>espectrograma log-Mel</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>20 dB más fuerte (saturado)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>sonidos sintéticos</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>el formato de manifiesto {number} es desconocido; actualice el programa</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json no es un manifiesto ({reason}); la guía de modelos dice qué debe contener</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>media de 6 ventanas de 5 s, como el programa escucha una pista</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>modelo {model}: no se aprendió aquí</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>modelo {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modelos {models}: no tienen clases en común; elija otros</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>más graves</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>nuevo {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>ningún artista en ambos lados</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>ningún género llega al {least}, el mínimo para una sugerencia</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>sin vecinos en ambos lados</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>no hay permiso para modificarlo</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>ninguna canción en ambos lados</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>no se puede decodificar ningún sonido; el archivo puede estar dañado o vacío</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>ruidos, tonos y chasquidos, como aquellos de los que aprendió a no estar seguro</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>formato de audio desconocido o dañado</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>no es un nombre de archivo válido</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>no está en la biblioteca; escanee antes su carpeta</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>no se puede leer como audio ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>no se puede leer como audio; el archivo puede estar dañado</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>nada por encima de 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>nada por encima de 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>nada por encima de 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>de la misma receta sin la parte de validación</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>un solo canal</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>uno de sus bloques es más largo que el archivo</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>uno de sus comentarios es más largo que el bloque</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>uno de sus bloques de metadatos es más largo de lo que dice</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>uno de {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>fuera de las carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) no se compara con nada</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>ruido rosa 15 dB por debajo</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>ruido rosa 30 dB por debajo</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip no pudo descargar {requirement} ({reason}); el registro contiene los detalles</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, que lo descargaría, no está instalado aquí; descargue el archivo en otro lugar con «pip download --no-deps {requirement}» e instálelo desde ahí</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>20 dB más débil</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>grabado demasiado alto (saturado)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>remuestreado a 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>remuestreado a 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>remuestreado a 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>podrían ser varias pistas de la biblioteca</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>proporción de los géneros de FMA solos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 horas de música libre de los paquetes de Debian (espectrogramas log-mel), sin etiquetas</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Por debajo del {least} una pista cuenta como *no segura*. Sugiere un género para el {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Contado en pistas de artistas de los que no había aprendido, con intervalos del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, ocho décimas partes en bloques de 50 pistas (espectrogramas log-mel)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, nueve décimas partes en bloques de 50 pistas (espectrogramas log-mel); todo se eligió y calibró con un gemelo que no había aprendido de las partes de validación</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, parte de entrenamiento depurada de fallos ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, partes de entrenamiento y validación de la división depurada de fallos y sin artistas comunes (espectrogramas log-mel)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Se sitúa detrás del modelo `{model}` y da una probabilidad para cada uno de {count} géneros de la biblioteca de la que aprendió. Cada género se responde por separado: pueden ser probables varios, o ninguno.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Omitidas porque no se sostuvieron en los bloques de validación de FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>No está entre los archivos del lote {batch} que se pueden deshacer</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>De las sugerencias, acierta el {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Red convolucional residual sobre ventanas log-mel, {count} géneros</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Maestros: incrustaciones VGGish de las pistas de FMA; probabilidades de etiquetas de los fragmentos de entrenamiento de GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Maestros: incrustaciones VGGish de las pistas de FMA; probabilidades de etiquetas de los fragmentos de entrenamiento de GTZAN; incrustaciones y etiquetas de un etiquetador de AudioSet y de un etiquetador musical para la música libre y para extractos cortos de algunos fragmentos de GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>La del modelo `{model}` acierta en el {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>La mejor suposición acierta en el {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>El cuerpo de la versión 3, renovado con todo esto salvo la parte de validación de FMA, aporta la mitad de la decisión sobre los géneros, con una última capa propia</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>El otro cuerpo promedia los pesos de tres redes que siguieron entrenándose desde el mismo punto de partida</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Las preferencias {file} están dañadas, así que se usan las predeterminadas. Al guardar las preferencias, el archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>un año, o {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>audio, grabaciones ajenas, incrustación: medidos solo en el modelo incorporado</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>fragmentos de 30&#xa0;s: sus características necesitan audio, que los extractos tienen y los fragmentos no</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>encontradas por el modelo base</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>su incrustación: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: un etiquetador publicado (Million Song Dataset), con nuestra cabeza sobre sus etiquetas</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: el Million Song Dataset con etiquetas de Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>nuestra cabeza: sus etiquetas de la parte de entrenamiento de GTZAN depurada de fallos y de música libre de la que un etiquetador de AudioSet está seguro</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>acierto al sugerir</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>proporción de respuestas seguras</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>proporción de seguras y erróneas</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>un 6&#xa0;% más lento</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>fuentes distinguidas</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>espectrogramas hechos como los de FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>ondas cuadradas, barridos y murmullo, que no aprendió</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>la temperatura y la desviación son mayores que 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de prueba</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>la etiqueta ID3 sería mayor de lo que permite el formato</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>la papelera no admite su nombre; renombre antes el archivo</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>la copia no superó la comprobación: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>la copia no indica el género como debería</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>la copia no contiene el nuevo texto como debería</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>la copia no es igual que el original; revise la unidad</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>el daño con más</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>el disco está lleno; libere espacio</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>el disco está lleno; libere espacio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>la cuota de disco está agotada; libere espacio</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>el disco informa de un error ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>la unidad no admite un archivo tan grande</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>la unidad no admite este nombre</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>la unidad de la carpeta nueva ya no está; conéctela y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>la unidad de {folder} es de solo lectura; permita escribir en ella y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>la incrustación conocía los fragmentos de validación: la confianza es menos segura de lo que parece</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>el final de la consulta u otra palabra</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>el archivo no está; vuelva a escanear</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>el archivo es de solo lectura; permita antes escribir en él</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>el archivo se cambió entretanto; vuelva a escanear</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>el archivo se cambió después de leerlo; vuelva a escanear</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>el archivo superaría el tamaño permitido</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>falta el archivo {file} que nombra su manifiesto</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>la parte de prueba filtrada de GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>la carpeta {folder} no existe; conecte su unidad o cree la carpeta</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>la biblioteca no pudo guardarlo; el registro contiene los detalles</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>el nombre de una lista termina en {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>la red hecha con los pesos de musicnn no responde como musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>la nueva ruta es demasiado larga para la unidad</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>el original no está; la copia se queda</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>la imagen ocupa {size}; una carátula puede ocupar como máximo {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>el programa tiene un modelo {model} propio; dé a este otro nombre en su manifiesto</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>el programa no está seguro</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>los mismos fragmentos, con y sin lo que supera 8 kHz</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>ya está allí el mismo archivo</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>la misma música libre, hecha de ambas formas</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>las siete clases de FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>el sistema no lo movió a la papelera; elimine el archivo a mano</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>las diez clases de GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>las partes de prueba de GTZAN y FMA juntas</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>la parte de entrenamiento, 5 grupos por artista, 3 rondas</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>las partes de validación de GTZAN y FMA juntas</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>no hay etiqueta ID3 donde dice su cabecera</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>no contiene audio MPEG</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>no contiene audio</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>no hay audio en el archivo</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>no hay audio en este archivo</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>no contiene manifest.json; la guía de modelos dice qué debe contener</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>no hay sitio para una copia a su lado; libere espacio</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>no contiene ningún segmento</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>no existe esa carpeta o ese archivo</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>no existe la clase {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>este sistema de archivos no admite enlaces físicos; cópielo</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>esto es un archivo auxiliar del sistema, no música</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>esto es {what}, no audio</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>esto no se parece a nada de lo que aprendió el programa, así que los números dicen poco</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>track</source>
        <translation>número de pista</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>pistas de FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>pistas de artistas de los que no había aprendido</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>se quedaron pistas de su carpeta; también se queda</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>parte de entrenamiento</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>real \ dicho</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>parámetro de características desconocido {name}; actualice el programa o elija otro modelo</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>ruido blanco 15 dB por debajo</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>ruido blanco 30 dB por debajo</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>canciones enteras y fragmentos, como audio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>su biblioteca</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>no se pudo acceder a {count} archivos seguidos o escribirlos, el último: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} géneros</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} géneros de su biblioteca</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>{count} artistas o álbumes más</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>{count} pistas más</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} pistas de su biblioteca</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; repare el archivo con el programa que lo creó</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; todo se eligió sin los fragmentos de la parte de validación</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} no se puede leer ({reason}); reinstale el modelo</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} supera los {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} no es una biblioteca de Genre Organizer; elija otro archivo</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} no es un archivo ZIP que se pueda leer ({reason}); elija una carpeta o un archivo ZIP con un manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} no es una copia de seguridad; elija un archivo creado por una copia de seguridad</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} no es un manifiesto; reinstale el modelo</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} no es el archivo que nombra su manifiesto</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} es la propia biblioteca; elija otro archivo</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} ya existe y no es un archivo CSV; elija otro nombre</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>el enlace {link} de su carpeta apunta a él; quite antes el enlace</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} ya existe y no es una copia de seguridad; elija otro nombre</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} es demasiado grande</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} es demasiado grande para una lista</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>a {file} le faltan los pesos de musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} fue alterado (su hash difiere del que da el manifiesto); reinstale el modelo</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes o {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} no es una carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} no es una carpeta; revise la ruta</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} está dentro de la carpeta {other} de la biblioteca; escanee esa</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} no admite un nombre que no sea UTF-8; exporte como XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} no admite un nombre con salto de línea; exporte como XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>los archivos {format} no tienen ninguna etiqueta que este programa escriba</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} no puede ser un género; elija otro</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: encontrado en {found} de {tracks}; si no, tomado por {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} vino con el programa y se queda</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} está en uso; elija antes otro modelo</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} no se aprendió de una biblioteca</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} se aprendió de nuevo entretanto; apréndalo otra vez</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} se aprendió con otra versión del modelo {model}; analice la biblioteca con ese modelo y apréndalo otra vez</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} se aprendió con otra versión del modelo {model}; analice toda la biblioteca para aprenderlo otra vez</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;TB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} es mayor de lo que MP4 permite</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} recibe el mismo nombre</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (con {fields} de las otras etiquetas)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} como lista</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} como un solo texto, unido por «{joint}»</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} no puede contener el campo {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} no puede contener el género {genre}; elija otro</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} no admite un mes sin día; indique también el día o solo el año</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} solo admite imágenes JPEG y PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; se espera {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} de {count} pistas (del {low} al {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} no puede guardarse en una etiqueta; elija otro texto</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} no es una fecha como 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} no es un cambio; escriba, por ejemplo, title=New, title= (lo vacía) o artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} no es un número de 1 a {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} no es un año de cuatro cifras</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} no tiene la forma AQUÍ=ALLÍ, como /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: cancelado. Lo hecho hasta ahora se conserva.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Entradas omitidas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entrada no está en su biblioteca</numerusform>
            <numerusform>%n entradas no están en su biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar todo</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>nadie ha medido con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – en uso</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Con grabaciones dañadas y ajenas</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Sus puntos débiles</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Reconoce {count} géneros: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>La música de cualquier otro género sale como uno de estos o como dudosa.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Por debajo del {share} no está seguro.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>La voz hablada, el ruido, etc. salen como dudosos.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>No advierte la voz hablada, el ruido, etc.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** de {count} pistas que no había oído antes (entre {low} y {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: encontrado en {right} de {count}; tomado por {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Cuando dice **{genre}**, acierta en {right} de {taken} casos.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Avanzado: %n modelo de investigación</numerusform>
            <numerusform>Avanzado: %n modelos de investigación</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Sistemas de estudios publicados, para comparar; los mejores primero</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Modelo incorporado</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>el modelo incorporado (versión {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>acierta en unas {right} de cada 10 pistas</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}** ({count}): {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} correctas, {wrong} seguras y erróneas.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>El {share} de las copias dañadas recibe la misma respuesta; las que menos: {damages}. Como mucho el {wrong} son seguras y erróneas.</translation>
    </message>
    <message>
        <source>{damage} ({share})</source>
        <translation>{damage} ({share})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Acerca de él</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Elija un modelo, o varios para combinarlos.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Anali&amp;zarlas ahora</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, una segunda opinión…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Desde una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>Apren&amp;der mis géneros…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modelos (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Instalar un modelo</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Instalando; primero se prueba el modelo…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Contando las pistas que ha analizado…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n pista aún no se ha analizado con esta selección; no tendrá sugerencia hasta que se analice.</numerusform>
            <numerusform>%n pistas aún no se han analizado con esta selección; no tendrán sugerencia hasta que se analicen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Ya ha analizado todas las pistas, así que sus respuestas se ven al momento.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Sus decisiones se quedan como están.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Cada fila es un género real, cada columna lo que el modelo dijo de sus pistas. La diagonal es lo correcto; todo lo demás es un error.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Este modelo no incluye una tabla de sus errores.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} está instalado. Márquelo para usarlo, solo o con otros.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Ninguna aún; pulse + para crear una</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: listo</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: error</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>tras {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Organizar archivos</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Elegi&amp;r…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Copiar a una carpeta fuera de la biblioteca</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Enlace físico en una carpeta fuera de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Numerar los archivos cuyo nuevo nombre esté ocupado</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Lle&amp;var carátulas, letras y libretos</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Poner también las pistas sin &amp;género en «{folder}»</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Solo los que se van</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo los rechazados</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Solo los que se quedan</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Pistas:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Patrón:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;Bajo la carpeta:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>Có&amp;mo:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Carpetas nuevas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Nunca se sobrescribe ningún archivo. El historial guarda cada movimiento y todo se puede devolver en cualquier momento.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Organizar archivos bajo una carpeta</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>En el carácter {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n archivo se moverá</numerusform>
            <numerusform>%n archivos se moverán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n de ellos a otra unidad</numerusform>
            <numerusform>%n de ellos a otra unidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n se quedará</numerusform>
            <numerusform>%n se quedarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n rechazado y sin tocar</numerusform>
            <numerusform>%n rechazados y sin tocar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>No hay sitio: solo hay {free} libres.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Por ejemplo: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Copiar %n archivo</numerusform>
            <numerusform>&amp;Copiar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>En&amp;lazar %n archivo</numerusform>
            <numerusform>En&amp;lazar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Mover %n archivo</numerusform>
            <numerusform>&amp;Mover %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Género desconocido</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Álbum desconocido</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Año desconocido</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en su sitio</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>a otra unidad</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Toda la biblioteca</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Las seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n archivo organizado</numerusform>
            <numerusform>%n archivos organizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Todas las pistas</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Aún no hay pistas</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Añada una carpeta para empezar.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Sin analizar</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Todas las pistas están analizadas</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Las pistas esperan aquí hasta que el programa las haya analizado.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Todas las sugerencias tienen una decisión. Analice más pistas o escriba lo que ha aceptado.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nada dudoso</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Las pistas llegan aquí cuando ningún género es lo bastante probable, y cuando usted las deja para más tarde con U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Nada espera a ser escrito</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Acepte sugerencias con A; se reúnen aquí hasta que las escriba en los archivos.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritas</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Aquí aparecen los archivos cuyas etiquetas contienen los géneros aceptados. Toda escritura se puede deshacer en el historial.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Dejadas como están</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Ningún género se dejó como está</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Aquí aparecen las pistas cuyos archivos quedaron como estaban al escribir, porque ya tenían un género. Acepte de nuevo un género para que se escriba de todos modos.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Etiqueta coincidente</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Aún no coincide ninguna etiqueta con el sonido</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Aquí aparecen las pistas cuya etiqueta ya contiene el género al que suenan. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nada rechazado</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Aquí aparecen las pistas cuya sugerencia rechazó con R.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>No hay pistas sin música</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Aquí aparecen el silencio, la voz hablada y el ruido.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>No hay fallos</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Aquí aparecen, con el motivo, los archivos que no se pudieron leer, analizar o escribir.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>No hay archivos ausentes</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Los archivos que no estaban en el último escaneo conservan aquí sus resultados hasta que vuelvan.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>No hay discrepancias</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Las pistas aparecen aquí cuando el sonido contradice el género de la etiqueta.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Discrepancias ignoradas</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>No hay discrepancias ignoradas</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Aquí aparecen las pistas cuya etiqueta decidió conservar, suenen como suenen.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Aquí aparecen los archivos con el mismo sonido.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Otros géneros</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>No hay otros géneros</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Aquí aparecen las pistas cuyos géneros no están en su lista de géneros.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>No hay pistas de este género</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Arrastre pistas a un género de la izquierda para aceptarlo para ellas.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Esta lista está vacía</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Arrastre pistas hasta ella, a la izquierda.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Ninguna pista cumple ahora su regla.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>El sonido contradice la etiqueta; primero las más seguras.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Qué falló con estos archivos, por motivo:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>¿Se ha movido la carpeta? Reubíquela y no se perderá nada.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Conserve un archivo de cada grabación:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Decidió conservar estas etiquetas.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Los programas escriben esto cuando no conocen el género; uno por línea. Las etiquetas que no contienen nada más cuentan como vacías: no se aprende nada de ellas y no contradicen ninguna sugerencia. Los números y los textos sin letras tampoco son géneros.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Textos que no son género, uno por línea</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>No se puede reproducir nada: a este sistema le falta una parte de Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>No se encontró ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>No se puede reproducir {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Reproducir la pista anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Reproducir la pista siguiente</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Espacio reproduce la pista seleccionada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>La cola está vacía. Seleccione pistas y pulse Q para añadirlas.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Valorar: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproducir a continuación</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} para %n pista.</numerusform>
            <numerusform>{stars} para %n pistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n pista se reproducirá a continuación.</numerusform>
            <numerusform>%n pistas se reproducirán a continuación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n pista añadida a la cola.</numerusform>
            <numerusform>%n pistas añadidas a la cola.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importar listas</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n lista exportada desactualizada</numerusform>
            <numerusform>%n listas exportadas desactualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>Volver a &amp;exportar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n lista exportada</numerusform>
            <numerusform>%n listas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n lista importada</numerusform>
            <numerusform>%n listas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entrada no está en su biblioteca</numerusform>
            <numerusform>%n entradas no están en su biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Nada de «{file}» está en su biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Contiene la pista seleccionada.</numerusform>
            <numerusform>Contiene las %n pistas seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Como {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renombrar lista</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n archivo copiado en {folder}</numerusform>
            <numerusform>%n archivos copiados en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n pista exportada a {file}</numerusform>
            <numerusform>%n pistas exportadas a {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Ya hay una lista con este nombre.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n pista añadida a «{name}»</numerusform>
            <numerusform>%n pistas añadidas a «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Lista «{name}» creada con %n pista</numerusform>
            <numerusform>Lista «{name}» creada con %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Lista inteligente «{name}» creada</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Regla de «{name}» modificada</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>«{before}» se renombró como «{name}»</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Lista «{name}» eliminada</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n pista quitada de «{name}»</numerusform>
            <numerusform>%n pistas quitadas de «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Orden de «{name}» modificado</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>tecla {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Se interrumpió el cambio de archivos. El historial indica cuáles se cambiaron.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>No se puede abrir la biblioteca; consulte el registro.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>En la línea de órdenes: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Lo más parecido de su biblioteca</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Pistas más parecidas de su biblioteca</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Según {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Dudoso – quizá {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Ningún género es lo bastante probable para que {model} lo sugiera.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Esto no suena a música</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Es demasiado bajo o demasiado extraño para {model}.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>No se pudo analizar esta grabación</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>En pausa, %n pista aún sin analizar.</numerusform>
            <numerusform>En pausa, %n pistas aún sin analizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>es al menos</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>es como mucho</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>es menor que, o falta</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Probabilidad de</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Género (cualquier origen)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Género sugerido</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Segunda opción</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Género en la etiqueta</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Género aceptado</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Estado de la sugerencia</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Resultado de la escritura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Etiqueta y sonido discrepan</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Otro género es más probable</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>La etiqueta se contradice</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>La etiqueta no nombra ningún género</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>El género no está en la lista</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Recopilatorio</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Discrepancia ignorada</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>El archivo es ilegible</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Número en la biblioteca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>por escribir</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Cumplir todas estas</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Cumplir cualquiera de estas</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Cuántas condiciones deben cumplirse</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Añadir una &amp;condición</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Esta regla está demasiado anidada para una lista; siga con su texto abajo.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regla como texto</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Como &amp;búsqueda:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Ocultar {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Mostrar {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Análisis</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Escritura</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>¿Restablecer los valores predeterminados en todas las páginas?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>En la revisión</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Tomar la primera, segunda… opción</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nueva lista de pistas parecidas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Empezar por la pista seleccionada</numerusform>
            <numerusform>&amp;Empezar por las %n pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Pistas &amp;parecidas:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Busca las pistas de su biblioteca que más suenan como la pista seleccionada.</numerusform>
            <numerusform>Busca las pistas de su biblioteca que más suenan como las %n pistas seleccionadas en conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Las primeras pistas de la lista</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;mucho</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Añada una condición o escriba una regla para ver lo que encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n pista la cumple ahora.</numerusform>
            <numerusform>%n pistas la cumplen ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>La lista contiene la primera.</numerusform>
            <numerusform>La lista contiene las primeras %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Tiempo grabado</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Reproduzca alrededor de medio minuto de música. Se analiza igual que sus pistas, y no se conserva nada a menos que usted la guarde.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>O elija un archivo: suéltelo aquí o péguelo con {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>No se encontró ningún micrófono. Conecte uno y vuelva a abrir esta ventana, o elija un archivo.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>De&amp;tener y escuchar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Grabación {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} de {most} segundos</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Fue demasiado corto para decir nada. Grabe un poco más.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Apenas se oyó nada. ¿Está silenciado el micrófono? ¿Es el micrófono correcto?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Escuchar un archivo</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Sin espectrograma: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Espectrograma de Mel</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Duración {length}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, más fuerte a {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Aceptar muchas</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Aceptar las sugerencias para pistas sin género que sean al menos así de &amp;seguras:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Aceptar las sugerencias de «{place}» que coincidan con «{search}» y sean al menos así de &amp;seguras:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Aceptar las sugerencias de «{place}» que sean al menos así de &amp;seguras:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>También donde el programa &amp;no está seguro</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Se omiten las pistas que no se parecen a nada de lo que aprendió el programa</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Confianza mínima en porcentaje</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Cuántas serán correctas se estima por la frecuencia con que el modelo acertó con música que nunca había oído. Aún no se escribe nada en los archivos.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Vista previa por género</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Probables aciertos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Aceptar %n pista</numerusform>
            <numerusform>&amp;Aceptar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Ninguna sugerencia es tan segura.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n de ellas tiene ahora otro género.</numerusform>
            <numerusform>%n de ellas tienen ahora otro género.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Unificar nombres de géneros</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n pista tiene nombres de géneros que unificar.</numerusform>
            <numerusform>%n pistas tienen nombres de géneros que unificar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Todas las etiquetas están escritas como en la lista de géneros.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Etiquetas que unificar</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Etiqueta actual</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Etiquetas que escriben un género de otra forma que su lista de géneros o que la mayoría de las etiquetas, que contienen varios géneros en un solo texto, o ninguno. Guardado de forma incoherente: como número, por ejemplo (17), o de varias formas en una misma etiqueta. Las marcadas pasan a «Por escribir».</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Una etiqueta que no nombra ningún género se reemplaza cuando usted acepta una sugerencia para su pista. Márquela solo para vaciarla ahora; entonces ya no se sugiere nada para la pista.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n pista tiene un texto que no nombra ningún género.</numerusform>
            <numerusform>%n pistas tienen un texto que no nombra ningún género.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, guardado de forma incoherente</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Aceptar %n pista</numerusform>
            <numerusform>&amp;Aceptar %n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Géneros a lo largo de la pista</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Pulse A para aceptar una sugerencia, R para rechazarla, un número para otro género; Espacio reproduce la pista. Cada paso se puede deshacer con Ctrl+Z, y aún no cambia ningún archivo.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Lo que acepta se reúne en «Por escribir». «Escribir» muestra lo que cambiaría en cada archivo antes de hacer nada.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Sus archivos tienen sus géneros. «Poner en orden», en el menú Herramientas, dice lo que queda, y el historial puede deshacer cada escritura, también dentro de un año.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendido</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbumes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>No escrita</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Dejada como está</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>La etiqueta coincide</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Sin analizar</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, abierta</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, cerrada</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Géneros</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>C&amp;lases del modelo</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>No &amp;es género</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Aún no cambia ningún archivo; los géneros renombrados pasan a «Por escribir».</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>¿Cerrar sin aplicar los cambios?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>¿Sustituir sus géneros por los que trae el programa?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Contando lo que cambia…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n discrepancia</numerusform>
            <numerusform>%n discrepancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n lista inteligente</numerusform>
            <numerusform>%n listas inteligentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>No cambia ninguna sugerencia, decisión ni lista.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Esto cambia {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n archivo contiene el nombre antiguo y esperaría a ser escrito.</numerusform>
            <numerusform>%n archivos contienen el nombre antiguo y esperarían a ser escritos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Suelte aquí su carpeta de música</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer escucha sus archivos en este equipo. Nada sale de él y ningún archivo cambia hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Escuchar</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Sus pistas se leen y analizan en segundo plano.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Revisar</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Ve la probabilidad de cada género y lo acepta o lo cambia.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Escribir</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Los géneros aceptados pasan a los archivos. Toda escritura se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Conservarlo y añadir</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Escribir etiquetas</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Si ya hay un género</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo los que cambian</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo los rechazados</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Solo los que no cambian</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Todas las que esperan</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Qué pistas se escriben</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Pistas:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>S&amp;i ya hay un género:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Solo cambia el género; todo lo demás queda igual. Los géneros anteriores se conservan en el historial y la escritura se puede deshacer en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Ningún género aceptado espera a ser escrito. Acepte primero sugerencias.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Ninguna de estas pistas tiene un género aceptado que escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n archivo cambiará</numerusform>
            <numerusform>%n archivos cambiarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n rechazado y sin tocar</numerusform>
            <numerusform>%n rechazados y sin tocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n archivo pierde un género que ahora tiene.</numerusform>
            <numerusform>%n archivos pierden un género que ahora tienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Escribir %n archivo</numerusform>
            <numerusform>&amp;Escribir %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Las seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n archivo escrito</numerusform>
            <numerusform>%n archivos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n archivo restaurado</numerusform>
            <numerusform>%n archivos restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n archivo movido de nuevo</numerusform>
            <numerusform>%n archivos movidos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n archivo devuelto a su lugar</numerusform>
            <numerusform>%n archivos devueltos a su lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n copia hecha de nuevo</numerusform>
            <numerusform>%n copias hechas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n copia eliminada</numerusform>
            <numerusform>%n copias eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sin cambios</numerusform>
            <numerusform>%n sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>una por núcleo del procesador</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Escuchar la pista &amp;entera</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Ejecutar con &amp;baja prioridad</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Pis&amp;tas a la vez:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Cuántas pistas se analizan a la vez. Este equipo tiene %n núcleo.</numerusform>
            <numerusform>Cuántas pistas se analizan a la vez. Este equipo tiene %n núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Fragmentos:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Cuántas partes de una pista se escuchan, repartidas por su duración.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>D&amp;uración del fragmento:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Los fragmentos más largos dan algo más de certeza y tardan más.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Unas seis veces más lento; útil con pistas que cambian mucho.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Los demás programas siguen ágiles mientras se analizan pistas.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>&amp;Límite de tiempo:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Un archivo que tarda más aparece entre los fallos y el resto continúa.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Los colores de la ventana.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>En relación con el tamaño de texto del escritorio.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Muestra más pistas a la vez.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Surte efecto tras reiniciar.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Car&amp;petas de la biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Vigilar las carpetas</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Volver a aprender mis &amp;géneros automáticamente</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Tener en cuenta el resto del ál&amp;bum</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Dónde está su música: añadir, quitar y reubicar carpetas.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Los archivos nuevos de las carpetas de la biblioteca se detectan y analizan en uno o dos minutos mientras la ventana está abierta. «Volver a escanear» encuentra lo que otros programas cambiaron dentro de los archivos.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Para los géneros que enseñó al programa: cuando haya aceptado suficientes más, los aprende de nuevo y muestra qué cambiaría. Nada cambia hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Las pistas de un artista en un mismo álbum suelen compartir género, así que una sugerencia depende también de cómo suenan las demás. Cómo suena una pista por sí sola se muestra junto a la lista.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>A qué se refiere la condición</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Explorar por</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>Guardar géneros ID3v2.3 como lis&amp;ta</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Actualizar &amp;también las etiquetas ID3v1 y APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>&amp;Conservar la fecha de modificación de los archivos</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Escribir archivos con enlaces &amp;físicos</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>S&amp;i ya hay un género:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>La vista previa antes de cada escritura permite elegir de nuevo.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>Se&amp;parador de ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>Las etiquetas ID3v2.3 contienen un solo texto; este separador une varios géneros.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Como hace ID3v2.4: así más programas distinguen los géneros, pero algunos antiguos solo muestran el primero.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Solo si un archivo las tiene además de ID3v2; nunca se añade ninguna.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Si está activado, otros programas pueden no notar el cambio.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Los demás enlaces físicos conservan la etiqueta antigua.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Basado en solo {seconds} s de música, por tanto menos seguro.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Otras pistas del álbum tenidas en cuenta: {count}. Por sí sola: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>También suena a: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>Se quitó {folder} de la biblioteca; sus archivos siguen donde estaban</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Cambiando de modelo</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Instalando un modelo</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Quitando un modelo</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Cambiar los géneros</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Géneros cambiados</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Editar géneros ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Unificar nombres de géneros</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Aprendiendo géneros</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Activando los géneros aprendidos</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Recuperando los géneros anteriores</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Escaneando</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Examinando carpetas modificadas</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analizando</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Olvidar pistas ausentes</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} se busca ahora en {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} se busca ahora en {new}; para volver atrás, reubíquela de nuevo</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Reubicar carpeta</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nueva lista inteligente</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nueva lista de pistas parecidas</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importando listas</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importar listas</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Exportando listas</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando archivos</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renombrar lista</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Eliminar lista</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Quitar de «{name}»</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Reordenar «{name}»</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Aceptar {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Aceptar el género superior</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Borrar la decisión</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Conservar la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Conservar las etiquetas</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;No preguntar más</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Aceptar sugerencias por encima de {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Aceptar también las dudosas</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Aceptar {genre} para el álbum {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Aceptar para {count} álbumes</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} pistas</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Actualizando sugerencias</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar las preferencias</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Escribiendo etiquetas</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Organizando archivos</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Editando etiquetas</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Escribiendo carátulas</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>{number} Hz</source>
        <translation>{number}&#xa0;Hz</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number}&#xa0;kHz</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number}&#xa0;dB</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
</TS>
