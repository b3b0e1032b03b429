<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>À propos de Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Écoute votre musique, montre la probabilité de chaque genre et écrit ce que vous acceptez. Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Les modèles fournis ont été entraînés sur des données de recherche&#xa0;; leurs fiches, sous Outils, Modèles, disent lesquelles et à quelles conditions.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Ajouter un dossier de musique à la bibliothèque</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>D&amp;ossiers de la bibliothèque…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Voir ou retirer les dossiers de la bibliothèque, ou indiquer leur nouvel emplacement</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Ou&amp;blier les morceaux manquants…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Retirer de la bibliothèque les morceaux manquants sélectionnés</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>&amp;Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Ouvrir le dossier du morceau dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Rescanner</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Rechercher les fichiers nouveaux, modifiés, déplacés ou manquants</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Relire &amp;tous les fichiers</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Relire aussi les fichiers dont la taille et la date n’ont pas changé depuis le dernier scan</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>É&amp;crire les tags…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Écrire les genres acceptés dans les fichiers, après un aperçu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>E&amp;xporter la liste en CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Enregistrer tout ce qui est connu des morceaux de cette liste</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Enregistrer une copie de la base de données de la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>R&amp;estaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Remplacer la base de données de la bibliothèque par une copie enregistrée</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Annuler ce qui a été fait en dernier&#xa0;: une décision, un changement de playlist, une écriture</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Refaire ce qui a été annulé en dernier</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Accepter le genre suggéré et passer au suivant</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Accepter aussi les &amp;incertains</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>La suggestion est erronée et rien ne doit être écrit</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Décider plus tard&#xa0;: laisser le morceau sous «&#xa0;Incertains&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>G&amp;enre…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Saisir un ou plusieurs genres</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Modifier les genres…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Ajouter des genres aux morceaux sélectionnés ou en retirer</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Modifier les autres tag&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Garder le tag</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Le tag est correct et la suggestion est erronée</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Ne pl&amp;us demander</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Ne plus toucher à ce tag, quoi qu’en dise un modèle</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Demander à n&amp;ouveau</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Poser à nouveau la question pour ce tag</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>E&amp;ffacer la décision</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Effacer la décision</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>Morceau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Morceau pré&amp;cédent</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>A&amp;ccepter en masse…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Accepter toutes les suggestions assez sûres, après un aperçu</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Rec&amp;uler</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Voir ce qui a été écrit et déplacé, et l’annuler</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Modifier le titre, l’artiste, l’album et d’autres tags des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Ajouter ou remplacer la pochette…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Utiliser une image comme pochette des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Retirer la pochette…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Retirer la pochette des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>Enregi&amp;strer la pochette sous…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Enregistrer la pochette du morceau dans un fichier</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Lire &amp;ensuite</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Accepter aussi pour les morceaux sélectionnés dont le programme n’est pas sûr</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Cela sert pour plusieurs morceaux, dont des incertains. Pour un seul morceau, appuyez sur A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Accepter &amp;le genre parent</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Accepter le genre parent de celui proposé, par exemple Jazz pour Bebop, et continuer</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Cela sert pour les tags que le son contredit&#xa0;: ils sont sous «&#xa0;Désaccords&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Choisir des conditions qui restreignent la liste</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Lire les morceaux sélectionnés après le morceau en cours</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Ajouter à la &amp;file d’attente</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Ajouter les morceaux sélectionnés à la fin de la file d’attente</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>Afficher la file d’&amp;attente</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Voir ce qui sera lu ensuite, et dans quel ordre</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Lecture aléa&amp;toire</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Lire la liste dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Répéter la li&amp;ste</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Reprendre au début quand la liste est finie</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Répéter le &amp;morceau</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Lire le même morceau en boucle</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Barre latérale ou liste</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Aller à la barre latérale et revenir à la liste</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 étoiles</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Donner 5 étoiles aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 étoiles</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Donner 4 étoiles aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 étoiles</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Donner 3 étoiles aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 étoiles</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Donner 2 étoiles aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 étoile</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Donner 1 étoile aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Aucune étoile</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Retirer les étoiles des morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Analyser tous les morceaux qui ne l’ont pas encore été</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Analyser à nouveau la &amp;sélection</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Analyser à nouveau les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Quel genre est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Enregistrer avec un microphone, ou choisir un fichier, et voir son genre</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>&amp;Organiser les fichiers…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Ranger les fichiers dans des dossiers par genre, artiste et album, après un aperçu</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Échecs…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Ce qui n’a pas pu être lu, analysé ou écrit, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Mettre en ordre…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Mettre la bibliothèque en ordre pas à pas, le plus sûr d’abord</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doublons…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Comparer les fichiers d’un même enregistrement, en garder un, mettre les autres à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Genres…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Renommer, fusionner et classer les genres&#xa0;; définir ce que signifient les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>&amp;Uniformiser les noms de genres…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Écrire les genres des tags comme dans la liste des genres</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>Mod&amp;èles…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Les modèles, ce qu’ils connaissent et avec quelle fiabilité</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>A&amp;pprendre mes genres…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Apprendre les genres de votre propre collection</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>Nouvelle pla&amp;ylist…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Créer une playlist avec les morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nouvelle playlist &amp;intelligente…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Créer une playlist définie par une règle</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nouvelle playlist de morceaux sem&amp;blables…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Créer une playlist de ce qui ressemble aux morceaux sélectionnés</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Modifier la rè&amp;gle…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Modifier le contenu de la playlist intelligente</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>Im&amp;porter des playlists…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Créer des playlists à partir de fichiers d’autres lecteurs</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Exporter p&amp;lusieurs playlists…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Enregistrer plusieurs playlists sous forme de fichiers dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Exporter la playlist…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>&amp;Copier les fichiers…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Copier les fichiers de la playlist sur une clé USB, une carte mémoire ou un téléphone</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Re&amp;nommer la playlist…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>&amp;Supprimer la playlist</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Monter d’une place les morceaux sélectionnés dans la playlist</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Descendre d’une place les morceaux sélectionnés dans la playlist</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Retirer de la playlist</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Morceaux</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Afficher la liste morceau par morceau</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>Poc&amp;hettes</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Afficher les pochettes des albums de la liste</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Pochettes</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Al&amp;bums</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Afficher la liste par album&#xa0;: à quel point ses morceaux concordent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Restreindre la liste par genre, artiste, album, dossier ou année</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Aller aux morceaux qui attendent une décision</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Barre la&amp;térale</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>L&amp;ecteur</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Ouvrir le premier menu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Comment utiliser le programme, avec des images</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;À propos de Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>non analysé</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} sur {tracks} ressemblent à {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} sur {tracks} sûrs, tous {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} sur {tracks} sûrs, dont {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sans album)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Artistes divers</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(différents)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} à décider</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>incertain ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Mettre&#xa0;%n fichier à la corbeille</numerusform>
            <numerusform>Mettre&#xa0;%n fichiers à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n fichier mis à la corbeille.</numerusform>
            <numerusform>%n fichiers mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n n’a pas pu être déplacé et reste où il est.</numerusform>
            <numerusform>%n n’ont pas pu être déplacés et restent où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n fichier récupéré de la corbeille.</numerusform>
            <numerusform>%n fichiers récupérés de la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n doit être récupéré à la main&#xa0;; regardez dans la corbeille.</numerusform>
            <numerusform>%n doivent être récupérés à la main&#xa0;; regardez dans la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(sans genre)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(sans artiste)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Tous les albums</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sans album)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(sans année)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Toutes les décennies</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Modifier les genres de&#xa0;%n morceau</numerusform>
            <numerusform>Modifier les genres de&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Un autre genre</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Genre à ajouter</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Genres des morceaux</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Coché&#xa0;: tous les morceaux reçoivent le genre. Non coché&#xa0;: aucun ne l’a. À demi coché&#xa0;: inchangé.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Ajoute {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Retire {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change pour l’instant.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Mettre en ordre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Du plus sûr à ce qui demande votre écoute. Chaque étape montre ce qu’elle ferait avant de le faire, et peut être annulée&#xa0;; aucun fichier ne change avant l’écriture.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>dont environ {count} probablement justes</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n morceau sans genre a une suggestion</numerusform>
            <numerusform>%n morceaux sans genre ont une suggestion</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n morceau n’a pas encore été analysé</numerusform>
            <numerusform>%n morceaux n’ont pas encore été analysés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n morceau a des noms de genres à uniformiser</numerusform>
            <numerusform>%n morceaux ont des noms de genres à uniformiser</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Uniformiser…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Accepter en &amp;masse…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Morceaux en ordre ou à écrire</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} vous ramène ici.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}&#xa0;: {fine}, {ready}.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}&#xa0;: {fine}.</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n en ordre</numerusform>
            <numerusform>%n en ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n à écrire</numerusform>
            <numerusform>%n à écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n morceau a un genre, mais un autre est suggéré</numerusform>
            <numerusform>%n morceaux ont un genre, mais un autre est suggéré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n morceau ne ressemble en rien au genre du tag</numerusform>
            <numerusform>%n morceaux ne ressemblent en rien au genre du tag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n fichier a une copie</numerusform>
            <numerusform>%n fichiers ont une copie</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doublons…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n morceau demande votre écoute&#xa0;: rien n’est suggéré</numerusform>
            <numerusform>%n morceaux demandent votre écoute&#xa0;: rien n’est suggéré</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu, analysé ou écrit</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus, analysés ou écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Échecs…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n morceau est à écrire</numerusform>
            <numerusform>%n morceaux sont à écrire</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>É&amp;crire…</translation>
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
        <translation>{after} (avant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>suggéré&#xa0;: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Deuxième choix</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag actuel</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Nombre de pistes</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Nombre de disques</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groupement</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Probabilités par modèle</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Sélectionnez d’abord un morceau pour comparer ce qu’en disent les modèles.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;Faire écouter ce morceau au modèle intégré</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;Faire écouter ce morceau à {model}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Faire écouter ce morceau à&#xa0;%n modèle coché</numerusform>
            <numerusform>&amp;Faire écouter ce morceau aux&#xa0;%n modèles cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Premier choix de ce modèle</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} pris pour {said}&#xa0;: {count} sur {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Copie le %n morceau de «&#xa0;{name}&#xa0;», sous un nom fait de l’artiste et du titre que toute clé, toute carte ou tout téléphone accepte, avec un fichier de playlist à côté.</numerusform>
            <numerusform>Copie les %n morceaux de «&#xa0;{name}&#xa0;», sous des noms faits de l’artiste et du titre que toute clé, toute carte ou tout téléphone accepte, avec un fichier de playlist à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copier &amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>&amp;Numéroter les fichiers, pour les lecteurs qui les trient par nom</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Choisissez la clé, la carte ou un dossier qui s’y trouve.</translation>
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
            <numerusform>Retirer la pochette de %n morceau</numerusform>
            <numerusform>Retirer la pochette de %n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Pochette de %n morceau</numerusform>
            <numerusform>Pochette de %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Pochette actuelle</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Nouvelle pochette</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Lecture des pochettes…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>É&amp;crire %n fichier</numerusform>
            <numerusform>É&amp;crire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Pas de pochette</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Choisissez une image, collez-en une ou déposez-en une ici.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Seule la pochette avant change&#xa0;; les autres images, comme le verso, le son et tous les textes ne changent pas. L’image est enregistrée telle quelle. L’historique garde l’ancienne pochette, et la modification peut être annulée à tout moment.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Tous les morceaux n’ont pas cette pochette.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Elle ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Cette image est endommagée ou trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Choisir une pochette</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Il n’y a pas de pochette</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Image (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Enregistrer la pochette</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} enregistré</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Genre Organizer a rencontré une erreur interne. Vos fichiers sont en sécurité et vous pouvez continuer&#xa0;; si cela se reproduit, veuillez redémarrer le programme.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Le journal contient les détails&#xa0;: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n laissé de côté (incertain ou déjà décidé).</numerusform>
            <numerusform>%n laissés de côté (incertains ou déjà décidés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n accepté.</numerusform>
            <numerusform>%n acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n laissé de côté (sans genre parent, incertain ou déjà décidé).</numerusform>
            <numerusform>%n laissés de côté (sans genre parent, incertains ou déjà décidés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>Accepté pour %n morceau&#xa0;: {genres}.</numerusform>
            <numerusform>Accepté pour %n morceaux&#xa0;: {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n l’avait déjà.</numerusform>
            <numerusform>%n l’avaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejeté.</numerusform>
            <numerusform>%n rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n laissé pour plus tard.</numerusform>
            <numerusform>%n laissés pour plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n laissé de côté (écrit ou pas encore décidé).</numerusform>
            <numerusform>%n laissés de côté (écrits ou pas encore décidés).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n décision effacée.</numerusform>
            <numerusform>%n décisions effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n tag gardé.</numerusform>
            <numerusform>%n tags gardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>Plus de question pour&#xa0;%n tag.</numerusform>
            <numerusform>Plus de question pour&#xa0;%n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>De nouveau une question pour&#xa0;%n tag.</numerusform>
            <numerusform>De nouveau une question pour&#xa0;%n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n morceau modifié.</numerusform>
            <numerusform>%n morceaux modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n morceau manquant oublié.</numerusform>
            <numerusform>%n morceaux manquants oubliés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n décision non annulée&#xa0;: déjà écrite. Annulez d’abord l’écriture.</numerusform>
            <numerusform>%n décisions non annulées&#xa0;: déjà écrites. Annulez d’abord l’écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire&#xa0;%n fichier</numerusform>
            <numerusform>Écrire&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Annuler l’écriture de %n fichier&#xa0;? Son tag redeviendra ce qu’il était.</numerusform>
            <numerusform>Annuler l’écriture de %n fichiers&#xa0;? Leurs tags redeviendront ce qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Annuler l’écriture</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Écrire à nouveau&#xa0;%n fichier, comme avant l’annulation&#xa0;?</numerusform>
            <numerusform>Écrire à nouveau&#xa0;%n fichiers, comme avant l’annulation&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Écrire à nouveau</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>Écrire à &amp;nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Organiser&#xa0;%n fichier</numerusform>
            <numerusform>Organiser&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Copier&#xa0;%n fichier</numerusform>
            <numerusform>Copier&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Remettre&#xa0;%n fichier là d’où il vient&#xa0;?</numerusform>
            <numerusform>Remettre&#xa0;%n fichiers là d’où ils viennent&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Déplacer à nouveau&#xa0;%n fichier, comme avant l’annulation&#xa0;?</numerusform>
            <numerusform>Déplacer à nouveau&#xa0;%n fichiers, comme avant l’annulation&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Déplacer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Déplacer à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Supprimer le %n fichier ainsi créé&#xa0;? L’original reste.</numerusform>
            <numerusform>Supprimer les %n fichiers ainsi créés&#xa0;? Les originaux restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Supprimer les copies</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Supprimer les copies</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Recréer le %n fichier, comme avant l’annulation&#xa0;?</numerusform>
            <numerusform>Recréer les %n fichiers, comme avant l’annulation&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Recréer</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Cela concerne&#xa0;%n morceau.</numerusform>
            <numerusform>Cela concerne&#xa0;%n morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Déjà acceptés&#xa0;: {count}. Ces décisions sont remplacées.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Déjà écrits&#xa0;: {count}. Ces fichiers devront alors être écrits à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n morceau, dont environ {right} juste.</numerusform>
            <numerusform>%n morceaux, dont environ {right} justes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Le programme n’est pas sûr pour %n d’entre eux.</numerusform>
            <numerusform>Le programme n’est pas sûr pour %n d’entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n laissé de côté (écrit, en échec ou sans suggestion).</numerusform>
            <numerusform>%n laissés de côté (écrits, en échec ou sans suggestion).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Le fichier coché de chaque enregistrement est gardé, au départ celui de la meilleure qualité. Les autres vont à la corbeille du système&#xa0;; «&#xa0;Annuler&#xa0;» les récupère.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Enregistrements et leurs fichiers</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Enregistrement, et fichiers à garder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Chaque enregistrement n’est qu’une fois dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Même &amp;genre pour toutes les copies</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>Gar&amp;der le fichier coché…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n enregistrement présent plusieurs fois, dans {files} fichiers.</numerusform>
            <numerusform>%n enregistrements présents plusieurs fois, dans {files} fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>%n autre groupe a seulement le même son.</numerusform>
            <numerusform>%n autres groupes ont seulement le même son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n groupe a seulement le même son.</numerusform>
            <numerusform>%n groupes ont seulement le même son.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>même enregistrement</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>même son</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>Mettre&#xa0;%n fichier à la corbeille du système&#xa0;?</numerusform>
            <numerusform>Mettre&#xa0;%n fichiers à la corbeille du système&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n d’entre eux a seulement le même son que le fichier gardé.</numerusform>
            <numerusform>%n d’entre eux ont seulement le même son que le fichier gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>Mettre à la cor&amp;beille</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Modifier les tags de %n morceau</numerusform>
            <numerusform>Modifier les tags de %n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>D’après le che&amp;min&#xa0;:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Motif du chemin</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Supprimer les espaces en trop</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Majuscules comme dans les &amp;titres anglais</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Numéroter les morceaux à partir de</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Premier numéro de piste</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>et indiquer le t&amp;otal</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}&#xa0;:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Seuls ces champs changent&#xa0;; le son, les images et tout le reste ne changent pas. L’historique garde chaque modification, et chacune peut être annulée à tout moment.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Au caractère {position}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change pour l’instant.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Préparation…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n fichier sera modifié</numerusform>
            <numerusform>%n fichiers seront modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n laissé tel quel</numerusform>
            <numerusform>%n laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>É&amp;crire&#xa0;%n fichier</numerusform>
            <numerusform>É&amp;crire&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Encore rien à réviser</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n morceau n’a pas encore été analysé.</numerusform>
            <numerusform>%n morceaux n’ont pas encore été analysés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyser</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Pour&#xa0;%n morceau, aucun genre n’est assez probable pour être suggéré.</numerusform>
            <numerusform>Pour&#xa0;%n morceaux, aucun genre n’est assez probable pour être suggéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Afficher les &amp;incertains</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Cette étape est terminée</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>«&#xa0;Mettre en ordre&#xa0;» dit ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} n’est pas un genre que ce modèle connaît.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Aucun morceau de cette liste ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Exporter la playlist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Le fichier existe déjà et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Exporter plusieurs playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n fichier qui existe déjà sera remplacé.</numerusform>
            <numerusform>%n fichiers qui existent déjà seront remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Dossier des playlists</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Échecs par raison</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Tout c&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu, analysé ou écrit.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus, analysés ou écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Illisible&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Non analysé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Non écrit&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Réessayer&#xa0;%n fichier</numerusform>
            <numerusform>&amp;Réessayer&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Installer musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn est un étiqueteur du Music Technology Group de Barcelone, sous la licence libre ISC. Combiné au modèle par défaut, il rend plus de suggestions justes&#xa0;; l’analyse dure plusieurs fois plus longtemps.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip ira chercher son paquet publié (29 Mo) dans le Python Package Index. C’est la seule fois où le programme utilise le réseau&#xa0;; rien sur vous ni sur votre musique n’est envoyé. Si vous avez déjà le fichier du paquet, choisissez plutôt «&#xa0;Depuis un fichier&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Télécharger et installer</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Que faire du champ {field}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹valeurs multiples›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>&amp;Retirer le filtre</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Choisissez des conditions pour restreindre la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n morceau de cette liste correspond.</numerusform>
            <numerusform>%n morceaux de cette liste correspondent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Retirer un dossier ne touche aucun fichier, et ses décisions reviennent quand il est ajouté de nouveau. Si un dossier a été déplacé ou renommé, indiquez son nouvel emplacement&#xa0;; pour revenir en arrière, indiquez de nouveau l’ancien.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Nou&amp;vel emplacement…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (indisponible)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Où se trouve le dossier maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>Retirer {folder} de la bibliothèque&#xa0;? Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>Chemins com&amp;plets (la playlist peut être déplacée, pas la musique)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genre pour&#xa0;%n morceau</numerusform>
            <numerusform>Genre pour&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Genres (séparés par&#xa0;;)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Nouveau dans votre bibliothèque&#xa0;: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>Pas un &amp;genre</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Ne pas compter les noms sélectionnés comme genre, comme «&#xa0;Unknown&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Ajoutez-le comme genre, fusionnez-le avec un genre existant ou ne le comptez pas comme genre. Vous pouvez en sélectionner plusieurs.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>Dans les tags</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nom du genre</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Genre parent</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Autres graphies, une par ligne</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protégé</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Genre p&amp;arent&#xa0;:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Autres &amp;graphies, une par ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Les tags qui contiennent un genre protégé ne sont jamais écrasés.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Autres noms dans les tags</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (protégé)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Nouveau genre</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Fichiers de l’écriture</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>L’annulation rétablit le contenu et l’emplacement de chaque fichier, sauf si un autre programme l’a modifié depuis&#xa0;; ces fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Encore rien d’écrit</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Chaque écriture est listée ici avec tous ses fichiers, et peut être annulée.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Annuler les fichiers &amp;sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Écrit à nouveau&#xa0;: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Annulation&#xa0;: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Fichiers copiés</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Fichiers liés</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Fichiers déplacés</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Fichiers copiés à nouveau</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Fichiers liés à nouveau</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Fichiers déplacés à nouveau</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Annulation&#xa0;: copies supprimées</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Annulation&#xa0;: fichiers remis en place</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tags modifiés</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tags modifiés à nouveau</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Annulation&#xa0;: tags d’avant</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Pochettes modifiées</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Pochettes modifiées à nouveau</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Annulation&#xa0;: pochettes d’avant</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n écrit</numerusform>
            <numerusform>%n écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restauré</numerusform>
            <numerusform>%n restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>annulé le {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimé</numerusform>
            <numerusform>%n supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n inachevé</numerusform>
            <numerusform>%n inachevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n recréé</numerusform>
            <numerusform>%n recréés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n déplacé à nouveau</numerusform>
            <numerusform>%n déplacés à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n écrit à nouveau</numerusform>
            <numerusform>%n écrits à nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>refusé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>déplacé à nouveau</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>écrit à nouveau</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Recréer la &amp;sélection</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>&amp;Recréer</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Déplacer à nouveau la &amp;sélection</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Écrire à &amp;nouveau</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Déplacer à &amp;nouveau</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Écrire à nouveau la &amp;sélection</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Tag actuel</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>À quoi il ressemble</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Afficher tous les genres</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>Au fil du morceau</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Ressemblants</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Morceaux semblables dans votre bibliothèque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Aucun morceau sélectionné</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Sélectionnez un morceau pour voir ses genres.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n morceau sélectionné</numerusform>
            <numerusform>%n morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Accepter chaque suggestion</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Accepter {count} sur {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Saisir un genre…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Accepter {genre} pour&#xa0;%n morceau</numerusform>
            <numerusform>Accepter {genre} pour&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Il ne reste que des morceaux incertains</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Tous les morceaux ont une décision</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… et pour&#xa0;%n incertain</numerusform>
            <numerusform>… et pour&#xa0;%n incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>Au fil du morceau, avant l’apprentissage</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Pour l’instant, vos propres genres ne sont connus que pour le morceau entier. Leur évolution suivra dès que le morceau aura été analysé.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Vos propres genres ne sont connus que pour le morceau entier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Afficher&#xa0;%n genre</numerusform>
            <numerusform>Afficher les&#xa0;%n genres</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>{duration} en tout</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>À quoi ils ressemblent</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En commun</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>aucun genre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Après l’écriture</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Si accepté</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Accepter plutôt {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Accepter {genre} quand même</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Accepter {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Accepté&#xa0;: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Si vous connaissez son genre, appuyez sur son numéro, ou saisissez-le avec G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Son tag reste tel quel tant que vous ne choisissez pas de genre&#xa0;: appuyez sur son numéro, ou saisissez-le avec G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Si vous avez d’autres musiques de ce type, indiquez le genre de quelques morceaux et laissez le programme l’apprendre.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>S’il contient tout de même de la musique, analysez-le à nouveau ou saisissez son genre avec G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Remplacez ou réparez le fichier, puis analysez-le à nouveau&#xa0;; ou saisissez son genre.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Remplacez ou réparez le fichier, puis relisez-le.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Le fichier n’a pas changé. Corrigez le problème si vous le pouvez, puis écrivez à nouveau.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Vous avez choisi de garder ce tag.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>Le tag dit {tag}, mais cela ne ressemble pas à {tag}. Acceptez {genre} si le tag est erroné, ou gardez le tag s’il est correct.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}, la dernière le {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(différents)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – en pause</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n autre en attente)</numerusform>
            <numerusform>{job} (%n autres en attente)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Étiquettes du modèle</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Étiquette du modèle</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Votre genre</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Genre pour l’étiquette {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>À quels genres de votre liste correspond chaque étiquette du modèle.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Les étiquettes apparaissent ici dès qu’un modèle est installé.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Apprendre mes genres</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Progression de l’apprentissage</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Le programme peut apprendre les genres de votre propre collection à partir de musique dont le genre est connu. Cochez ce qu’il doit apprendre. Un genre demande 8 morceaux d’au moins 3 artistes, ou de 3 albums.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Les genres que j’ai acceptés et ceux de mes fichiers</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Seulement les genres que j’ai acceptés</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Les noms de mes dossiers</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Dossiers sous le dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1&#xa0;: le premier dossier sous celui de la bibliothèque&#xa0;; 0&#xa0;: ce dossier lui-même</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Apprendre à partir de</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Genres à apprendre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Peut être appris</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Qualité de l’apprentissage de chaque genre</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Juste si suggéré</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Souvent pris pour</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Réviser ce morceau…</numerusform>
            <numerusform>&amp;Réviser ensuite ces&#xa0;%n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Morceaux qui apprendraient le plus au programme si vous en indiquiez le genre</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Modifier les genres…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Dire quels noms désignent le même genre, lesquels sont plus larges et lesquels ne sont pas des genres</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Revenir aux précédents</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>App&amp;rendre</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Recherche de morceaux dont le genre est connu…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>encore&#xa0;%n morceau</numerusform>
            <numerusform>encore&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>encore&#xa0;%n artiste</numerusform>
            <numerusform>encore&#xa0;%n artistes</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Au plus {count} genres sont appris&#xa0;: ceux qui ont le plus de morceaux.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Avec lui,&#xa0;%n suggestion changerait.</numerusform>
            <numerusform>Avec lui,&#xa0;%n suggestions changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>Dans l’image, chaque ligne est le vrai genre et chaque colonne ce qui a été deviné.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>pas encore&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>L’apprentissage demande au moins deux genres ayant assez de morceaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n morceau ayant un genre ne participe pas&#xa0;: il n’est pas encore analysé.</numerusform>
            <numerusform>%n morceaux ayant un genre ne participent pas&#xa0;: ils ne sont pas encore analysés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Depuis le dernier apprentissage, vous avez accepté les genres de %n morceau.</numerusform>
            <numerusform>Depuis le dernier apprentissage, vous avez accepté les genres de %n morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprentissage…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Évaluation de vos morceaux d’après ce qui a été appris…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Évaluation de vos morceaux d’après l’apprentissage précédent…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Rien n’a été gardé&#xa0;; vos suggestions sont comme avant.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Recherche des morceaux les plus instructifs…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Le genre de chaque morceau analysé est déjà connu.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>Activé. Vos décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Les genres précédents sont de retour.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Mieux que sans apprentissage.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Pas mieux que sans apprentissage&#xa0;: plus d’exemples aideraient.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Essayé sur de la musique d’artistes dont il n’avait rien appris&#xa0;: sur {count} morceaux, son premier choix est juste pour {share} (entre {low} et {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Sans apprentissage, c’est {share} (entre {low} et {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Il suggère un genre pour {some} des morceaux et a raison pour {share} d’entre eux&#xa0;; il n’est pas sûr des autres.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>À réviser pour l’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Vous avez accepté&#xa0;%n genre depuis l’apprentissage des vôtres.</numerusform>
            <numerusform>Vous avez accepté&#xa0;%n genres depuis l’apprentissage des vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>App&amp;rendre à nouveau…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Vos genres ont été réappris. Avec eux,&#xa0;%n suggestion changerait.</numerusform>
            <numerusform>Vos genres ont été réappris. Avec eux,&#xa0;%n suggestions changeraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Voir…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>trop fort</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>Impossible d’ouvrir le dossier {folder} dans un gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Remplacer la bibliothèque par {file}&#xa0;? Cette sauvegarde date du {date} et contient %n morceau.</numerusform>
            <numerusform>Remplacer la bibliothèque par {file}&#xa0;? Cette sauvegarde date du {date} et contient %n morceaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Depuis,&#xa0;%n écriture a modifié des fichiers ({files} en tout)&#xa0;; les fichiers restent tels quels, et elle peut toujours être annulée dans l’historique.</numerusform>
            <numerusform>Depuis,&#xa0;%n écritures ont modifié des fichiers ({files} en tout)&#xa0;; les fichiers restent tels quels, et elles peuvent toujours être annulées dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>La bibliothèque actuelle est conservée à côté&#xa0;; les fichiers de musique ne sont pas touchés.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Oublier les morceaux manquants</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Oublier&#xa0;%n morceau manquant&#xa0;? Ses résultats et décisions seront perdus&#xa0;; si le fichier revient, il sera analysé de nouveau. L’historique est conservé.</numerusform>
            <numerusform>Oublier&#xa0;%n morceaux manquants&#xa0;? Leurs résultats et décisions seront perdus&#xa0;; si un fichier revient, il sera analysé de nouveau. L’historique est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Scan terminé&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>aucun fichier audio trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n morceau analysé</numerusform>
            <numerusform>%n morceaux analysés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n fichier indisponible&#xa0;; le disque est-il connecté&#xa0;?</numerusform>
            <numerusform>%n fichiers indisponibles&#xa0;; le disque est-il connecté&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n morceau exporté vers {file}</numerusform>
            <numerusform>%n morceaux exportés vers {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>La bibliothèque a été sauvegardée sous {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>La bibliothèque a été restaurée</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>La bibliothèque a été restaurée&#xa0;; la précédente est conservée sous {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>La pochette de %n fichier ne peut pas être rétablie&#xa0;: l’ancienne est perdue ou endommagée</numerusform>
            <numerusform>Les pochettes de %n fichiers ne peuvent pas être rétablies&#xa0;: les anciennes sont perdues ou endommagées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Rechercher, ou year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Quel genre est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>Essayer &amp;autre chose</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>Enregi&amp;strer le son…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>Il n’y a pas de son dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Extrait collé</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Enregistrer le son</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>{file} n’a pas pu être enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>Pochette d’al&amp;bum</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Playlist</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>«&#xa0;(&#xa0;» au caractère {number} n’est pas fermée</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>«&#xa0;)&#xa0;» ne ferme rien</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>«&#xa0;:&#xa0;» ou «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>«&#xa0;p(&#xa0;» n’est pas fermé</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>«&#xa0;{alias}&#xa0;» est déjà une autre graphie de «&#xa0;{other}&#xa0;»&#xa0;; fusionnez «&#xa0;{genre}&#xa0;» avec celui-ci ou retirez-y la graphie</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>«&#xa0;{field}&#xa0;» ne se compare pas par plus grand ou plus petit</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>«&#xa0;{flag}&#xa0;» se répond par oui ou par non (yes ou no)</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>«&#xa0;{genre}&#xa0;» et «&#xa0;{other}&#xa0;» sont des graphies d’un même nom&#xa0;; fusionnez-les</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>«&#xa0;{genre}&#xa0;» ne peut pas être sous «&#xa0;{parent}&#xa0;», qui est en dessous de lui</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>«&#xa0;{genre}&#xa0;» est sous «&#xa0;{parent}&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>«&#xa0;{id}&#xa0;» n’est pas un nom valide</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’un modèle&#xa0;: utilisez des minuscules, des chiffres et -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>«&#xa0;{name}&#xa0;» est une playlist intelligente&#xa0;; modifiez plutôt sa règle</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une valeur valide ici&#xa0;; attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris ici</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>1 autre artiste ou album</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>1 morceau de plus</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s au lieu du morceau entier</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Un cluster nécessite le paquet distributed, qui n’est pas installé&#xa0;; voir «&#xa0;Grandes archives&#xa0;» dans le guide</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Un dossier ne peut pas s’appeler {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Indiquez le chemin complet du dossier</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Un genre ne peut pas être ajouté et retiré à la fois</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Le nom d’un genre doit contenir des lettres ou des chiffres</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Il manque un nom ici</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Un motif doit contenir un champ, sinon tous les fichiers auraient le même nom</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Une playlist doit avoir un nom</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>tag APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>attributs ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>métadonnées ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>bibliothèque de métadonnées ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Ajoutez {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Après les deux-points, il faut un nombre de 1 à 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Tous les exemples sont {genre}&#xa0;; l’apprentissage demande un autre genre dont le distinguer</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Aire sous la courbe</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Entre [ et ], il faut un champ comme {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Entre les accolades, il manque un champ</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Impossible de créer le dossier {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Impossible de créer la bibliothèque {file}&#xa0;: son dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Impossible de créer le verrou {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Impossible de mettre {file} de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Impossible d’ouvrir la bibliothèque {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Aucun ordonnanceur Dask n’est joignable à {address}&#xa0;; démarrez-en un avec&#xa0;: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Impossible de lire la playlist {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Impossible de lire les préférences {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Impossible de restaurer {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Impossible d’enregistrer les préférences {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Impossible de trier par «&#xa0;{key}&#xa0;»&#xa0;; possibles&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Impossible d’écrire la sauvegarde {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Impossible d’écrire le journal {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Impossible d’écrire {file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Impossible d’écrire {folder}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Des copies dans un dossier de la bibliothèque seraient listées deux fois&#xa0;; choisissez un dossier en dehors</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Calculé sur {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégradation</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Les fichiers supprimés et ceux d’autres programmes ne sont pas scannés</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Chacune a sa propre probabilité. Elles ont été apprises d’après ce qu’un étiqueteur AudioSet disait de musique libre et d’extraits de GTZAN, et mesurées sur les blocs réservés de FMA, dont aucune étiquette de ce genre n’était connue&#xa0;: par comparaison avec des classifieurs linéaires ayant appris les étiquettes d’AudioSet à partir de plongements VGGish, pour chaque étiquette le vingtième des morceaux auquel elle convient le mieux. Une aire sous la courbe de 0,5 relève du hasard, 1 est parfait.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>image FLAC</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Chiffres sur des morceaux dont il n’a pas appris, avec des intervalles à 95&#xa0;%. Le système a été choisi sur les parties de *validation*, et non sur les parties de *test*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Autres étiquettes</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN et FMA, dont les genres diffèrent aussi</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Les enregistrements de GTZAN sont des extraits du commerce, et les licences des morceaux de FMA varient&#xa0;; les enregistrements eux-mêmes n’en font pas partie.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer n’y est pas installé</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Les genres hors de la liste ne peuvent ressortir que comme un genre de la liste ou comme incertains.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>À quel point on peut se fier à sa certitude</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>À quelle fréquence il a raison</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>numéro de genre ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Il donne aussi un plongement, qui permet de trouver les morceaux semblables et les morceaux inhabituels.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Il ne remarque pas la parole, le bruit ni les autres sons qui ne sont pas de la musique.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Il écoute des fenêtres de {features} d’un morceau et donne une probabilité pour chacun des {count} genres&#xa0;: {genres}. La probabilité d’un morceau est la moyenne de celles de ses fenêtres.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Sa lecture demande trop de mémoire.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Cela a pris plus de {seconds} s et a été ignoré.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>L’évaluation a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>L’apprentissage a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Laissées de côté, car elles ne se sont pas vérifiées&#xa0;: {labels}. Ces mêmes blocs en ont décidé, si bien que les chiffres des autres sont un peu trop bons.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – compris par presque tous les lecteurs</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 à 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 à 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 à 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>tag MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Modèle `{model}`, version {version}&#xa0;; {count} paramètres&#xa0;; licence des poids {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Indiquez chaque modèle une seule fois</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Aucun genre n’a été indiqué&#xa0;; saisissez un nom</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Aucun modèle n’est installé&#xa0;; réinstallez le programme</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Il n’y a plus de place sur le disque de la bibliothèque {file}&#xa0;; libérez de l’espace</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d’espace sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Aucun morceau n’a été analysé avec ce modèle&#xa0;; analysez d’abord vos morceaux</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Aucun worker du cluster n’est utilisable&#xa0;; {worker}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Pas encore assez&#xa0;: l’apprentissage demande deux genres, aucun n’a assez d’exemples&#xa0;; le plus proche&#xa0;: {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Pas encore assez&#xa0;: l’apprentissage demande deux genres, {genre} a assez d’exemples&#xa0;; le plus proche&#xa0;: {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Non mesuré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>On ne sait pas encore à quoi ressemblent ces morceaux&#xa0;; analysez-les d’abord</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Rien ne ressemble à ces morceaux, sinon leurs copies</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Il n’y a rien avant {word}</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Indiquez un genre à ajouter ou à retirer</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime ne peut pas charger son réseau&#xa0;; réinstallez le modèle</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Sur des enregistrements dégradés ou d’autres provenances</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Seuls les nombres ont une largeur&#xa0;; {field} est du texte</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – pour les anciens lecteurs et les radios en ligne</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Les probabilités sont calibrées (température {temperature}). Au-dessous de {share}, un morceau compte comme incertain. Parmi les morceaux réservés dont la suggestion atteint la certitude indiquée, voici combien étaient justes&#xa0;:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Graines aléatoires&#xa0;: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Les scans ignorent ce dossier&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Parts en pour cent avec intervalles bootstrap à 95&#xa0;%. *Inchangé*&#xa0;: la réponse est la même que pour l’enregistrement intact. *Sûr et faux*&#xa0;: parmi tous les enregistrements, ceux qui ont reçu une suggestion, et non un *incertain*, et une fausse.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>La parole, le bruit et les autres sons qui ne sont pas de la musique sont censés apparaître comme incertains, d’après la distance de leur plongement aux morceaux d’entraînement&#xa0;; c’est une précaution, pas un détecteur.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Arrêté&#xa0;: {count} fichiers de suite sont inaccessibles, le dernier est {file}&#xa0;; connectez le disque ou relancez un scan, puis analysez à nouveau</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Sûr et faux</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>La sauvegarde {file} est endommagée&#xa0;; choisissez-en une autre</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>Le cluster à {address} n’a pas de workers&#xa0;; démarrez-en avec&#xa0;: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Le cluster a échoué ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>La connexion au cluster à {address} a été perdue&#xa0;; ce qui a été analysé est conservé. Pour continuer, relancez la commande</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>Le disque de la bibliothèque {file} signale une erreur&#xa0;; vérifiez le disque</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>Le disque de la bibliothèque {file} ne peut pas garantir que ce qui est écrit soit conservé&#xa0;; gardez la bibliothèque sur un autre disque (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>Le disque de la bibliothèque {file} ne prend pas en charge les verrous de fichiers&#xa0;; gardez la bibliothèque sur un autre disque (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Les fichiers de ces morceaux ont été écrits depuis&#xa0;; annulez d’abord l’écriture</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>Le dossier est vide mais contenait de la musique&#xa0;; son disque est-il connecté&#xa0;? S’il doit être vide, retirez-le de la bibliothèque.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>Le dossier est absent&#xa0;; son disque est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>La bibliothèque {file} ne peut pas être ouverte&#xa0;; son dossier doit exister et être accessible en écriture</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>Impossible d’écrire dans la bibliothèque {file}&#xa0;; vérifiez ses droits d’accès</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>La bibliothèque {file} est occupée&#xa0;: un autre programme y écrit&#xa0;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>La bibliothèque {file} est occupée&#xa0;: un autre scan, une analyse ou une écriture est en cours&#xa0;; attendez ou annulez, puis réessayez</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>La bibliothèque {file} est endommagée&#xa0;; restaurez une sauvegarde (il y en a peut-être dans {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>La bibliothèque {file} a été créée par une version plus récente de Genre Organizer&#xa0;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>La playlist déclare des entités, qui ne sont pas lues</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>La playlist n’existe plus</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>La playlist n’est pas au format PLS&#xa0;: il lui manque la ligne [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>La playlist n’est pas au format WPL&#xa0;: il lui manque l’élément smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>La playlist n’est pas au format {format}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>La playlist a été modifiée entre-temps&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Le processus qui le lisait s’est terminé de façon inattendue (statut {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Le programme est en cours de fermeture</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>La requête a trop d’éléments</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>La requête est trop imbriquée</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>La requête est trop longue</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Le guillemet au caractère {number} n’est pas fermé</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Les dix genres de GTZAN ont été appris de quelques centaines d’extraits, pour la plupart américains ou britanniques et antérieurs à 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Les processus de travail ne démarrent pas (statut {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Les processus de travail ne démarrent pas à temps.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>Le {bracket} n’est pas fermé</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Il existe déjà une playlist «&#xa0;{name}&#xa0;»&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Il y a un {bracket} que rien n’ouvre&#xa0;; doublez-le pour l’écrire tel quel</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Il existe un autre modèle nommé {name}&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Il n’y a pas de lot {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Il n’y a pas de lot {batch}&#xa0;; l’historique les liste</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Il n’y a pas de décision à annuler</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Il n’y a pas de champ «&#xa0;{field}&#xa0;»&#xa0;; mettez le texte entre guillemets pour le rechercher</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Il n’y a pas de champ {name}&#xa0;; vouliez-vous dire {field}&#xa0;?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Il n’y a pas de champ {name}&#xa0;; il y a&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Il n’y a pas de version précédente de {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Il n’y a pas de genre «&#xa0;{genre}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Il n’y a pas de bibliothèque {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Il n’y a pas de modèle «&#xa0;{model}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Il n’y a pas de playlist «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Pas assez de place&#xa0;: {needed} sont nécessaires dans {folder}, {free} sont libres</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Il n’y a pas de morceau avec un genre dont apprendre</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Il n’y a rien à annuler&#xa0;: aucun fichier n’a été modifié, ou tout est déjà annulé</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Ces fichiers appartiennent à plusieurs lots&#xa0;; annulez un lot à la fois</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Deux processus de travail se sont arrêtés de façon inattendue en le lisant.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Erreur inattendue ({error})&#xa0;; le journal contient les détails.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>commentaires Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL ne peut pas contenir un nom avec des caractères de contrôle&#xa0;; exportez en XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – pour Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Ses points faibles</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Sur quoi il a été entraîné</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Ce que sait le plongement</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Le worker {worker} est laissé de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Le worker {worker} a été perdu&#xa0;; ses fichiers sont analysés ailleurs</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML avec titres</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>une comparaison, p. ex. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>une date, p. ex. 2025, 2025-06 ou 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>un fichier se trouve là où il faut un dossier</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>un genre, p. ex. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>le hasard donne 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>un lien physique ne peut pas mener à un autre disque&#xa0;; copiez-le</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>une durée, p. ex. 3:45 ou 225 (secondes)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>un modèle a de 2 à {most} étiquettes, toutes différentes</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>un nombre de 0 à 1 ou un pourcentage, p. ex. 0.6 ou 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>un nombre, p. ex. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>un chemin, p. ex. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>un chemin, par exemple {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>une playlist</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>un tag qui contenait son genre n’existe plus</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>un étiqueteur a de 1 à {most} étiquettes</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>une valeur, p. ex. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>un mot, field:value, p(genre)&gt;=0.6 ou une parenthèse</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artiste de l’album</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>toutes les étiquettes</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>un tag ID3 précède le fichier {format}&#xa0;; retirez-le d’abord</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>une adresse Internet, pas un fichier</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>un autre programme l’a modifié entre-temps&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>un autre programme a modifié son genre entre-temps</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>un autre programme a modifié son genre depuis</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>un autre programme l’a ouvert&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>un autre programme est en train de l’écrire&#xa0;; réessayez plus tard</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>un autre programme utilise le fichier&#xa0;; fermez-le, puis réessayez</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artiste</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>comme après un codage avec pertes à 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>comme après un codage avec pertes à 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tel qu’il était</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>comme le programme l’analyse</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>le lot {batch} l’a déplacé depuis&#xa0;; annulez d’abord ce lot</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>ne peut pas être enregistré ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>son tag APE est de version 1, qui n’accepte pas d’images</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>son tag ID3 se contredit sur sa désynchronisation&#xa0;; enregistrez-le à nouveau avec le programme qui l’a créé</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>ses attributs sont tronqués</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>ses commentaires sont tronqués</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>sa pochette serait plus grande que FLAC ne le permet</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>sa pochette serait plus grande que ID3v2.2 ne le permet</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>son en-tête n’a pas la place pour une pochette aussi grande&#xa0;; choisissez-en une de moins de {most}</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>son index de fragments est tronqué</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>son index de segments est tronqué</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>son dernier atome est tronqué</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>son manifeste est inutilisable&#xa0;: {reason}&#xa0;; corrigez-le ou procurez-vous le modèle de nouveau</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>son réseau n’accepte pas les fenêtres de {frames} × {bands} valeurs que son manifeste indique</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>ses images se trouvent là où ce programme lit mais n’écrit pas</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>le modèle {model} a été fait pour une autre version du modèle {other}&#xa0;; réinstallez les deux, ou refaites l’apprentissage</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>modèle {model}&#xa0;: son réseau n’a pas de sortie {output}&#xa0;; corrigez son manifeste ou procurez-vous le modèle de nouveau</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>son audio continue peut-être au-delà de la fin indiquée, où un nouveau tag le couperait&#xa0;; enregistrez-le à nouveau avec un éditeur audio</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>pas une image JPEG, PNG, GIF ou WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>une de ses images est plus longue qu’indiqué</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>une de ses tables de décalages est tronquée</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>la copie ne contient pas l’image comme elle le devrait</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>son ancienne pochette n’est plus conservée&#xa0;: {file} est manquant ou endommagé</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>son ancienne pochette était endommagée</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>le disque est en lecture seule&#xa0;; autorisez son écriture, puis réessayez</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>le fichier est incomplet&#xa0;: il manque du son à la fin&#xa0;; procurez-vous-le de nouveau</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>l’ancienne pochette ne peut pas être gardée pour une annulation ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>l’image est endommagée&#xa0;: son en-tête n’indique pas sa taille</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>les poids qu’il contient sont endommagés&#xa0;; procurez-vous le fichier de nouveau</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>il y a un fichier différent sous le nouveau nom&#xa0;; comparez les deux</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>il y a un autre fichier de ce nom</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>il n’y a pas de pochette</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} n’a pas de pochette</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} n’est pas le paquet publié de musicnn 0.1.0 (son empreinte est différente)&#xa0;; procurez-vous-le de nouveau</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}&#xa0;: illisible ({reason})</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}&#xa0;: des morceaux de {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}&#xa0;: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}&#xa0;: {tracks} de {others}</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tels quels</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Une note doit aller de 0 à {most} étoiles</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>description ASF</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Aucune modification n’a été indiquée</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Seul du texte peut être ajouté, et seulement à ces champs&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>Le disque est en lecture seule&#xa0;; autorisez son écriture ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>un texte est plus long que ce qu’ASF permet</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>un autre programme a modifié ses tags entre-temps</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>un autre programme a modifié ses tags depuis</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>au plus {number} caractères</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>au plus {number} niveaux</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>au plus {number} éléments</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>bandes passantes distinguées</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>ne peut pas être analysé</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>ne peut pas être verrouillé ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>impossible à déplacer ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>inaccessible ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>illisible ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>ne peut pas être écrit ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>extraits de GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositeur</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>craquements d’un disque usé</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>en validation croisée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>copies dégradées</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>endommagé, ou pas un fichier audio</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>chaque étiquette doit indiquer les tags qui lui correspondent</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>extraits de GTZAN, 2 à 3 s de son</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>plus rapide de 6&#xa0;%</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>recettes de caractéristiques distinguées</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>les caractéristiques {kind} sont inconnues de cette version du programme&#xa0;; mettez-le à jour ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>les fichiers doivent se trouver à côté, sans dossier dans leur nom</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>enregistrements d’autres provenances</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>musique libre d’autres sources</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>musique libre d’autres sources, spectrogrammes faits comme ceux de FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>musique libre, surtout électronique ou classique</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>ronflement du secteur</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>intervalle&#xa0;: ce que mesurerait un modèle parfaitement calibré</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>il appartient à un autre utilisateur, qui doit le faire</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>il ne peut pas lire {file}&#xa0;; montez-y le dossier, ou indiquez avec --map où il se trouve</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>il n’a pas pu être lu&#xa0;; ses tags sont inconnus</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>il ne commence pas par les informations de son flux</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>il est bloqué et n’a pas de nanny pour le redémarrer</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>il a une autre version du modèle «&#xa0;{model}&#xa0;»</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>il n’a pas de genre&#xa0;; il reste</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>il n’a pas d’en-tête de film, ou en a plusieurs</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>il a des décalages d’un type qui ne peut pas être déplacé sans risque</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>il a plusieurs listes de tags</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>il a plusieurs noms (liens physiques) qui se sépareraient&#xa0;; autorisez-le dans les préférences</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>il a plusieurs noms (liens physiques), ce qu’un autre disque ne permet pas&#xa0;; copiez-le</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>il a des tags là où seuls certains programmes regardent, comme après sa fin annoncée</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>il a trop d’atomes</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>il a trop d’attributs</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>il a la version {there} de Genre Organizer, celle-ci est {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>c’est un lien vers un fichier situé ailleurs&#xa0;; organisez celui-là</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>il est silencieux, ou c’est toujours le même son</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>il garde ses tags à deux endroits</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>c’est peut-être {genre}, dont il y a peu d’exemples</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>il a été modifié depuis sa création&#xa0;; il reste</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>il a été déplacé ou supprimé entre-temps</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>il a été enregistré comme flux et n’indique pas sa taille</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>il deviendrait plus grand que son format ne le permet</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>son tag APE a un élément défectueux</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>son tag APE a une taille impossible</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>son tag APE a un élément plus long que le tag</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>son tag APE est d’une version inconnue</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>son tag APE compte mal ses éléments</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>son bloc ID3 ne contient pas de tag ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>son en-tête étendu ID3 a une taille impossible</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>son en-tête étendu ID3 est incomplet</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>son tag ID3 combine somme de contrôle et désynchronisation</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>son tag ID3 ne se termine pas par le pied qu’il annonce</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>son tag ID3 a une taille impossible</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>son tag ID3 est plus long que le fichier</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>son tag ID3 se trouve après d’autres données, là où seuls certains programmes regardent&#xa0;; un nouveau le leur cacherait</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>son tag ID3 avec somme de contrôle est trop grand pour être modifié</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>son tag ID3v2.2 est compressé d’une façon non définie</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>son tag ID3v2.{version} est d’une version inconnue</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>ses pages Ogg ne se suivent pas</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>ses atomes se contredisent</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>son codec audio est inconnu de ce programme</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>son audio se trouverait au-delà de ce que ses décalages peuvent désigner</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>ses blocs ne se suivent pas</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>ses commentaires sont plus longs qu’ils ne l’indiquent</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>ses commentaires sont trop grands pour être modifiés</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>ses commentaires se terminent trop tôt</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>ses commentaires n’ont pas de fin</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>ses commentaires dépasseraient ce que FLAC permet</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>sa description est tronquée</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>son disque est en lecture seule&#xa0;; autorisez d’abord l’écriture sur ce disque</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>son manifeste demande des caractéristiques avec des nombres impossibles</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>sa première page contient plus que l’en-tête du flux</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>son dossier est en lecture seule&#xa0;; autorisez d’abord son écriture</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>son dossier ou le nouveau ne peut pas être modifié</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>son genre n’est plus ce qu’il était au moment de l’aperçu&#xa0;; relisez-le</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>son genre se trouve là où ce programme lit mais n’écrit pas</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>son genre a été modifié depuis sa lecture&#xa0;; regardez-le, puis écrivez à nouveau</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>son genre {genre} est protégé&#xa0;; levez d’abord la protection</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>son extension d’en-tête se contredit</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>son en-tête est incomplet</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>ses objets d’en-tête se contredisent</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>sa dernière page Ogg est incomplète</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>son manifeste dit «&#xa0;{model}&#xa0;»&#xa0;; renommez le dossier</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>ses blocs de métadonnées sont plus longs que le fichier</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>ses blocs de métadonnées ne mènent pas à l’audio</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>ses métadonnées sont tronquées</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>son en-tête de film est compressé</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>son en-tête de film deviendrait trop grand</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>son réseau répond la même chose à tout</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>son réseau répond différemment au même son</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>son réseau renvoie des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>son réseau contient ses propres fonctions ou étapes d’entraînement</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>son réseau a fait planter le processus qui l’essayait</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>son réseau n’a pas pu être essayé</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>son réseau donne {found} {kind}, mais son manifeste en annonce {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>son réseau est trop imbriqué</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>son réseau n’est pas un fichier ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>son réseau garde des poids dans d’autres fichiers&#xa0;; réunissez-le en un seul fichier</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>son réseau demande plus de mémoire qu’un modèle ne peut en prendre</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>son réseau demande des opérateurs de {domain}, que le programme n’a pas</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>son réseau est trop lent&#xa0;; il a été arrêté après une minute</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>les plongements de son réseau ne sont pas une ligne de nombres par fenêtre</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>son chemin ne correspond pas au motif</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>son chemin est trop long pour une copie à côté</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>son deuxième paquet ne contient pas de commentaires</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>son flux ne commence pas comme il le devrait</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>sa structure n’est pas comprise ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>ses liens symboliques tournent en rond</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>son tag se trouve dans l’audio ou au-delà du fichier</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>son tag a été modifié depuis sa lecture&#xa0;; regardez-le, puis réessayez</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>ses tags ont changé depuis l’aperçu&#xa0;; relisez-les</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>ses tags demandent plus de mémoire que permis</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>ses tags demandent plus de mémoire qu’il n’y en a</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>ses tags se chevauchent</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>ses tags se trouvent là où ce programme lit mais n’écrit pas</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>son tag ID3 désynchronisé est trop grand pour être modifié</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>ses fenêtres sont vides ou trop grandes</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>les étiquettes sont des textes</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>apprentissage sur 10 morceaux par genre</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>apprentissage sur 20 morceaux par genre</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>apprentissage sur 5 morceaux par genre</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>apprentissage sur 50 morceaux par genre</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>moins de graves, plus d’aigus</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>moins d’aigus</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>spectrogramme log-Mel</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>plus fort de 20 dB (saturé)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>sons synthétiques</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>le format de manifeste {number} est inconnu&#xa0;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json n’est pas un manifeste ({reason})&#xa0;; le guide des modèles dit ce qu’il doit contenir</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>moyenne de 6 fenêtres de 5 s, comme le programme écoute un morceau</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>modèle {model}&#xa0;: il n’a pas été appris ici</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>modèle {model}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modèles {models}&#xa0;: ils n’ont pas d’étiquettes en commun&#xa0;; choisissez-en d’autres</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>plus de graves</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>nouveau {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>aucun artiste des deux côtés</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>aucun genre n’atteint {least}, le minimum pour une suggestion</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>pas d’intervalle</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>aucun voisin des deux côtés</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>pas le droit de le modifier</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>pas le droit de le lire</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>aucune chanson des deux côtés</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>aucun son ne peut être décodé&#xa0;; le fichier est peut-être endommagé ou vide</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>bruits, sons purs et clics, de ceux dont il a appris à ne pas être sûr</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>format audio inconnu ou fichier endommagé</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>pas un nom de fichier valide</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>pas dans la bibliothèque&#xa0;; scannez d’abord son dossier</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>illisible comme fichier audio ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>illisible comme fichier audio&#xa0;; le fichier est peut-être endommagé</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>rien au-dessus de 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>rien au-dessus de 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>rien au-dessus de 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>de la même recette sans la partie de validation</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>un seul canal</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>un de ses blocs est plus long que le fichier</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>un de ses commentaires est plus long que le bloc</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>un de ses blocs de métadonnées est plus long qu’il ne l’indique</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>l’un de {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>l’un de {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>hors des dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) n’est comparé à rien</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>bruit rose 15 dB au-dessous</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>bruit rose 30 dB au-dessous</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip n’a pas pu télécharger {requirement} ({reason})&#xa0;; le journal contient les détails</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, qui le téléchargerait, n’est pas installé ici&#xa0;; téléchargez le fichier ailleurs avec «&#xa0;pip download --no-deps {requirement}&#xa0;» et installez-le à partir de là</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>moins fort de 20 dB</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>enregistré trop fort (saturé)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>rééchantillonné à 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>rééchantillonné à 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>rééchantillonné à 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>plusieurs morceaux de la bibliothèque pourraient être visés</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>part des seuls genres de FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 heures de musique libre des paquets de Debian (spectrogrammes log-mel), sans étiquettes</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Au-dessous de {least}, un morceau est considéré comme *pas sûr*. Il propose un genre pour {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Calculé sur des morceaux d’artistes dont il n’avait rien appris, avec des intervalles à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, huit dixièmes par blocs de 50 morceaux (spectrogrammes log-mel)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, neuf dixièmes par blocs de 50 morceaux (spectrogrammes log-mel)&#xa0;; tout a été choisi et calibré avec un jumeau qui n’avait rien appris des parties de validation</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, partie d’entraînement filtrée de ses défauts ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, parties d’entraînement et de validation de la répartition filtrée de ses défauts et sans artiste commun (spectrogrammes log-mel)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Il se place derrière le modèle `{model}` et donne une probabilité pour chacun des {count} genres de la bibliothèque dont il a appris. Chaque genre reçoit sa propre réponse&#xa0;: plusieurs peuvent être probables, ou aucun.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Laissées de côté, car elles ne se sont pas vérifiées sur les blocs de validation de FMA&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Ne fait pas partie des fichiers du lot {batch} à annuler</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Parmi les propositions, sont justes {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Réseau convolutif résiduel sur fenêtres log-mel, {count} genres</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Enseignants&#xa0;: plongements VGGish des morceaux de FMA&#xa0;; probabilités d’étiquettes des extraits d’entraînement de GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Enseignants&#xa0;: plongements VGGish des morceaux de FMA&#xa0;; probabilités d’étiquettes des extraits d’entraînement de GTZAN&#xa0;; plongements et étiquettes d’un étiqueteur AudioSet et d’un étiqueteur musical pour la musique libre et pour de courts passages de certains extraits de GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Celle du modèle `{model}` est juste pour {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>La meilleure hypothèse est juste pour {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Le corps de la version 3, rafraîchi avec tout cela sauf la partie de validation de FMA, compte pour moitié dans le choix des genres, avec sa propre dernière couche</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>L’autre corps fait la moyenne des poids de trois réseaux dont l’entraînement a été poursuivi depuis le même point de départ</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Les préférences {file} sont endommagées&#xa0;; les valeurs par défaut sont utilisées. À l’enregistrement des préférences, le fichier endommagé est conservé sous {kept}.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>une année, ou {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>son, enregistrements d’autres provenances, plongement&#xa0;: mesurés seulement pour le modèle intégré</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>extraits de 30&#xa0;s&#xa0;: ses caractéristiques demandent du son, que les passages ont et que les extraits n’ont pas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>trouvés par le modèle de base</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>son plongement&#xa0;: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn&#xa0;: un étiqueteur publié (Million Song Dataset), avec notre tête sur ses étiquettes</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn&#xa0;: le Million Song Dataset avec les étiquettes de Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>notre tête&#xa0;: ses étiquettes de la partie d’entraînement de GTZAN filtrée de ses défauts, et de musique libre dont un étiqueteur AudioSet est sûr</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>juste quand proposé</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>part de réponses sûres</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>part de réponses sûres et fausses</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>plus lent de 6&#xa0;%</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>sources distinguées</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>spectrogrammes faits comme ceux de FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>ondes carrées, balayages et brouhaha, qu’il n’a pas appris</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>la température et l’écart sont supérieurs à 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>le tag ID3 deviendrait plus grand que le format ne le permet</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>la corbeille n’accepte pas son nom&#xa0;; renommez d’abord le fichier</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>la copie n’a pas passé le contrôle&#xa0;: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>la copie n’indique pas le genre comme elle le devrait</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>la copie ne contient pas le nouveau texte comme elle le devrait</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>la copie n’est pas identique à l’original&#xa0;; vérifiez le disque</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>la dégradation qui en a le plus</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>le disque est plein&#xa0;; libérez de l’espace</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>le disque est plein&#xa0;; libérez de l’espace, puis réessayez</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>le quota du disque est épuisé&#xa0;; libérez de l’espace</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>le disque signale une erreur ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>le disque ne peut pas contenir un si gros fichier</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>le disque ne peut pas contenir ce nom</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>le disque du nouveau dossier n’est plus là&#xa0;; reconnectez-le, puis réessayez</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>le disque de {folder} est en lecture seule&#xa0;; autorisez son écriture, puis réessayez</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>le plongement connaissait les extraits de validation&#xa0;: la confiance est moins sûre qu’elle n’en a l’air</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>la fin de la requête ou un autre mot</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>le fichier est absent</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>le fichier n’est plus là</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>le fichier est absent&#xa0;; relancez un scan</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>le fichier est en lecture seule&#xa0;; autorisez d’abord son écriture</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>le fichier a été modifié entre-temps&#xa0;; relancez un scan</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>le fichier a été modifié depuis sa lecture&#xa0;; relancez un scan</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>le fichier dépasserait la taille permise</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>le fichier {file} que nomme son manifeste est absent</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>la partie de test filtrée de GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>le dossier {folder} est introuvable&#xa0;; connectez son disque ou créez le dossier</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>la bibliothèque n’a pas pu l’enregistrer&#xa0;; le journal contient les détails</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>le nom d’une playlist se termine par {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>le réseau fait des poids de musicnn ne répond pas comme musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>le nouveau chemin est trop long pour le disque</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>l’original est absent&#xa0;; la copie reste</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>l’image fait {size}&#xa0;; une pochette peut faire au plus {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>le programme a déjà un modèle {model}&#xa0;; donnez à celui-ci un autre nom dans son manifeste</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>le programme n’en est pas sûr</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>les mêmes extraits, avec et sans ce qui dépasse 8 kHz</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>le même fichier s’y trouve déjà</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>la même musique libre, faite des deux façons</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>les sept étiquettes de FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>le système ne l’a pas mis à la corbeille&#xa0;; supprimez le fichier à la main</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>les dix étiquettes de GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>les parties de test de GTZAN et FMA réunies</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>la partie d’entraînement, 5 blocs par artiste, 3 tours</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>les parties de validation de GTZAN et FMA réunies</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>il n’y a pas de tag ID3 là où son en-tête l’indique</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>il ne contient pas d’audio MPEG</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>il ne contient pas de son</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>il n’y a pas de son dans le fichier</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>il n’y a pas de son dans ce fichier</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>il n’y a pas de manifest.json dedans&#xa0;; le guide des modèles dit ce qu’il doit contenir</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>il n’y a pas la place pour une copie à côté&#xa0;; libérez de l’espace</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>il ne contient aucun segment</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>ce dossier ou fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>il n’y a pas d’étiquette {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>ce système de fichiers ne prend pas en charge les liens physiques&#xa0;; copiez-le</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>ceci est un fichier auxiliaire du système, pas de la musique</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>ceci est {what}, pas un fichier audio</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>cela ne ressemble à rien de ce que le programme a appris, les chiffres ne veulent donc pas dire grand-chose</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>track</source>
        <translation>piste</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>morceaux de FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>morceaux d’artistes dont il n’avait rien appris</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>des morceaux de son dossier sont restés&#xa0;; lui aussi</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>partie d’entraînement</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>réel \ dit</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>paramètre de caractéristiques {name} inconnu&#xa0;; mettez le programme à jour ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>bruit blanc 15 dB au-dessous</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>bruit blanc 30 dB au-dessous</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>chansons entières et extraits, comme fichiers audio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>votre bibliothèque</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} fichiers de suite n’ont pas pu être atteints ou écrits, le dernier&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} genres</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} genres de votre bibliothèque</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>{count} autres artistes ou albums</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>{count} autres morceaux</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} morceaux de votre bibliothèque</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}&#xa0;; réparez le fichier avec le programme qui l’a créé</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}&#xa0;; tout a été choisi sans les extraits de la partie de validation</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} est illisible ({reason})&#xa0;; réinstallez le modèle</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} dépasse {most} Mo</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} n’est pas une bibliothèque de Genre Organizer&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} n’est pas un fichier ZIP lisible ({reason})&#xa0;; choisissez un dossier ou un fichier ZIP avec un manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} n’est pas une sauvegarde&#xa0;; choisissez un fichier créé par une sauvegarde</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} n’est pas un manifeste&#xa0;; réinstallez le modèle</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} n’est pas le fichier que nomme son manifeste</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} est la bibliothèque elle-même&#xa0;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} existe déjà et n’est pas un fichier CSV&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>le lien {link} de son dossier pointe vers lui&#xa0;; supprimez d’abord ce lien</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} existe déjà et n’est pas une sauvegarde&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} est trop grand</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} est trop grand pour une playlist</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>{file} ne contient pas les poids de musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} a été altéré (son empreinte diffère de celle du manifeste)&#xa0;; réinstallez le modèle</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes ou {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} n’est pas un dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} n’est pas un dossier&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} se trouve dans le dossier {other} de la bibliothèque&#xa0;; scannez plutôt celui-ci</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} ne peut pas contenir un nom qui n’est pas en UTF-8&#xa0;; exportez en XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} ne peut pas contenir un nom avec un saut de ligne&#xa0;; exportez en XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>les fichiers {format} n’ont pas de tag que ce programme écrive</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} ne peut pas être un genre&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}&#xa0;: trouvé dans {found} morceaux sur {tracks}&#xa0;; sinon pris pour {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} est livré avec le programme et reste</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} est utilisé&#xa0;; choisissez d’abord un autre modèle</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} n’a pas été appris d’une bibliothèque</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} a été réappris entre-temps&#xa0;; refaites l’apprentissage</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} a été appris avec une autre version du modèle {model}&#xa0;; analysez la bibliothèque avec ce modèle, puis refaites l’apprentissage</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} a été appris avec une autre version du modèle {model}&#xa0;; analysez toute la bibliothèque pour refaire l’apprentissage</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;To</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;ko</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} est plus grand que ce que MP4 permet</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} reçoit le même nom</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (avec {fields} des autres tags)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} en liste</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} en un seul texte, joint par «&#xa0;{joint}&#xa0;»</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} ne peut pas contenir le champ {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} ne peut pas contenir le genre {genre}&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} n’accepte pas un mois sans jour&#xa0;; indiquez aussi le jour, ou seulement l’année</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} ne contient que des images JPEG et PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}&#xa0;; attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} de {count} morceaux ({low} à {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} ne peut pas être stocké dans un tag&#xa0;; choisissez un autre texte</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} n’est pas une date comme 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} n’est pas une modification&#xa0;; écrivez par exemple title=New, title= (vide le champ) ou artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} n’est pas un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} n’est pas une année à quatre chiffres</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} n’est pas de la forme ICI=LÀ, comme /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Rétabli&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}&#xa0;: interrompu. Ce qui est déjà fait est conservé.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Entrées laissées de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entrée n’est pas dans votre bibliothèque</numerusform>
            <numerusform>%n entrées ne sont pas dans votre bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Tout c&amp;opier</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>personne n’a mesuré à quelle fréquence il a raison</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – utilisé</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>À quelle fréquence il a raison</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Sur des enregistrements dégradés ou d’autres provenances</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Ses points faibles</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Il reconnaît {count} genres&#xa0;: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>La musique de tout autre genre apparaît comme l’un de ceux-ci, ou comme incertaine.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Au-dessous de {share}, il n’est pas sûr.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>La parole, le bruit, etc. apparaissent comme incertains.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Il ne remarque pas la parole, le bruit, etc.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** sur {count} morceaux qu’il n’avait pas entendus (entre {low} et {high})&#xa0;: {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**&#xa0;: trouvé dans {right} cas sur {count}&#xa0;; pris pour {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Quand il dit **{genre}**, il a raison dans {right} cas sur {taken}.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modèles installés</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Avancé&#xa0;:&#xa0;%n modèle de recherche</numerusform>
            <numerusform>Avancé&#xa0;:&#xa0;%n modèles de recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Systèmes d’études publiées, pour comparer&#xa0;; les meilleurs d’abord</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>le modèle intégré (version {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>juste pour environ {right} morceaux sur 10</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}** ({count})&#xa0;: {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} justes, {wrong} sûrs et faux.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>{share} des copies dégradées reçoivent la même réponse, le moins souvent celles-ci&#xa0;: {damages}. Au plus {wrong} sont sûres et fausses.</translation>
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
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Erreurs</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parer</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Choisissez un modèle, ou plusieurs pour les combiner.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Les anal&amp;yser maintenant</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, un deuxième avis…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Depuis un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>&amp;Apprendre mes genres…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modèles (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installer un modèle</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Installation&#xa0;; le modèle est d’abord essayé…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Décompte des morceaux qu’il a analysés…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n morceau n’a pas encore été analysé avec ce choix&#xa0;; il n’aura pas de suggestion avant de l’être.</numerusform>
            <numerusform>%n morceaux n’ont pas encore été analysés avec ce choix&#xa0;; ils n’auront pas de suggestion avant de l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Il a déjà analysé tous les morceaux&#xa0;; ses réponses s’affichent donc aussitôt.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Vos décisions restent telles quelles.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Chaque ligne est un genre réel, chaque colonne ce que le modèle a dit de ses morceaux. La diagonale est juste&#xa0;; tout le reste est une erreur.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Ce modèle est livré sans tableau de ses erreurs.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} est installé. Cochez-le pour l’utiliser, seul ou avec d’autres.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Aucune pour l’instant&#xa0;; appuyez sur + pour en créer une</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}&#xa0;: échec</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>après {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Organiser les fichiers</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Copier dans un dossier hors de la bibliothèque</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Lien physique dans un dossier hors de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Numéroter les fichiers dont le nouveau nom est pris</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Emporter &amp;pochettes, paroles et livrets</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Ranger aussi les morceaux sans &amp;genre dans «&#xa0;{folder}&#xa0;»</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Seulement ceux qui partent</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Seulement les refusés</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Seulement ceux qui restent</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quels fichiers sont listés</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Morceaux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;Sous le dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Comment&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nouveaux dossiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Aucun fichier n’est jamais écrasé. L’historique garde chaque déplacement, et tous peuvent être annulés à tout moment.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Organiser les fichiers sous un dossier</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Au caractère {position}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n fichier partira</numerusform>
            <numerusform>%n fichiers partiront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>dont&#xa0;%n vers un autre disque</numerusform>
            <numerusform>dont&#xa0;%n vers un autre disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n restera</numerusform>
            <numerusform>%n resteront</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n refusé et laissé tel quel</numerusform>
            <numerusform>%n refusés et laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Pas assez de place&#xa0;: seuls {free} sont libres.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Par exemple&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Copier&#xa0;%n fichier</numerusform>
            <numerusform>&amp;Copier&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;Lier&#xa0;%n fichier</numerusform>
            <numerusform>&amp;Lier&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Déplacer&#xa0;%n fichier</numerusform>
            <numerusform>&amp;Déplacer&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Genre inconnu</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artiste inconnu</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Album inconnu</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Année inconnue</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>vers un autre disque</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>La sélection</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n fichier organisé</numerusform>
            <numerusform>%n fichiers organisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Tous les morceaux</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Pas encore de morceaux</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Ajoutez un dossier pour commencer.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analysés</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Tous les morceaux sont analysés</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Les morceaux attendent ici que le programme les ait analysés.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Rien à réviser</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Chaque suggestion a une décision. Analysez d’autres morceaux, ou écrivez ce que vous avez accepté.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Rien d’incertain</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Les morceaux arrivent ici quand aucun genre n’est assez probable, et quand vous les laissez pour plus tard avec U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>À écrire</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Rien n’attend d’être écrit</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Acceptez des suggestions avec A&#xa0;; elles se rassemblent ici jusqu’à ce que vous les écriviez dans les fichiers.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Les fichiers dont les tags contiennent les genres acceptés apparaissent ici. Chaque écriture peut être annulée dans l’historique.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissés tels quels</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Aucun genre laissé tel quel</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Les morceaux dont les fichiers ont été laissés tels quels lors de l’écriture, parce qu’ils avaient déjà un genre, sont listés ici. Acceptez de nouveau un genre pour qu’il soit tout de même écrit.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tags concordants</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Aucun tag ne concorde encore avec le son</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Les morceaux dont le tag contient déjà le genre auquel ils ressemblent sont listés ici. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Rien de rejeté</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Les morceaux dont vous avez rejeté la suggestion avec R sont listés ici.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sans musique</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Aucun morceau sans musique</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Le silence, la parole et le bruit sont listés ici.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Les fichiers qui n’ont pas pu être lus, analysés ou écrits sont listés ici avec la raison.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Aucun fichier manquant</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Les fichiers absents lors du dernier scan gardent ici leurs résultats jusqu’à leur retour.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Aucun désaccord</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Les morceaux apparaissent ici quand le son contredit le genre du tag.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Désaccords ignorés</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Aucun désaccord ignoré</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Les morceaux dont vous avez choisi de garder le tag, quel que soit leur son, sont listés ici.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Aucun doublon</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Les fichiers au son identique sont listés ici.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Autres genres</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Aucun autre genre</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Les morceaux dont les genres ne figurent pas dans votre liste de genres apparaissent ici.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Aucun morceau de ce genre</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Faites glisser des morceaux sur un genre à gauche pour l’accepter pour eux.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Cette playlist est vide</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Faites-y glisser des morceaux, à gauche.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Aucun morceau ne correspond à sa règle pour l’instant.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Le son contredit le tag&#xa0;; les plus sûrs d’abord.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Ce qui a échoué avec ces fichiers, par raison&#xa0;:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Le dossier a-t-il été déplacé&#xa0;? Indiquez son nouvel emplacement, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Garder un fichier de chaque enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Vous avez choisi de garder ces tags.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Des programmes écrivent ceci quand ils ne connaissent pas le genre&#xa0;; un par ligne. Les tags qui ne contiennent rien d’autre comptent comme vides&#xa0;: rien n’en est appris, et ils ne contredisent aucune suggestion. Les nombres et les textes sans lettres ne sont pas des genres non plus.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Textes qui ne sont pas des genres, un par ligne</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Rien ne peut être lu&#xa0;: il manque à ce système une partie de Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Aucun périphérique audio trouvé</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Impossible de lire {file}&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Lire le morceau précédent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Lire le morceau suivant</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le morceau</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Espace lit le morceau sélectionné</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>La file d’attente est vide. Sélectionnez des morceaux et appuyez sur Q pour les y ajouter.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Noter&#xa0;: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Lire ensuite</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Ajouter à la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} pour %n morceau.</numerusform>
            <numerusform>{stars} pour %n morceaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n morceau sera lu ensuite.</numerusform>
            <numerusform>%n morceaux seront lus ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n morceau ajouté à la file d’attente.</numerusform>
            <numerusform>%n morceaux ajoutés à la file d’attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importer des playlists</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n playlist exportée n’est plus à jour</numerusform>
            <numerusform>%n playlists exportées ne sont plus à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Exporter à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist exportée</numerusform>
            <numerusform>%n playlists exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist importée</numerusform>
            <numerusform>%n playlists importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n entrée n’est pas dans votre bibliothèque</numerusform>
            <numerusform>%n entrées ne sont pas dans votre bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Rien de «&#xa0;{file}&#xa0;» n’est dans votre bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Contient le morceau sélectionné.</numerusform>
            <numerusform>Contient les&#xa0;%n morceaux sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Comme {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renommer la playlist</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n fichier copié dans {folder}</numerusform>
            <numerusform>%n fichiers copiés dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n morceau exporté vers {file}</numerusform>
            <numerusform>%n morceaux exportés vers {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Il existe déjà une playlist de ce nom.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n morceau ajouté à «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%n morceaux ajoutés à «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Playlist «&#xa0;{name}&#xa0;» créée avec&#xa0;%n morceau</numerusform>
            <numerusform>Playlist «&#xa0;{name}&#xa0;» créée avec&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Playlist intelligente «&#xa0;{name}&#xa0;» créée</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Règle de «&#xa0;{name}&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>«&#xa0;{before}&#xa0;» renommée en «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Playlist «&#xa0;{name}&#xa0;» supprimée</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n morceau retiré de «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%n morceaux retirés de «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Ordre de «&#xa0;{name}&#xa0;» modifié</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>touche {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>La modification de fichiers a été interrompue. L’historique indique lesquels ont été modifiés.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>La bibliothèque ne peut pas être ouverte&#xa0;; voir le journal.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>En ligne de commande&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>La bibliothèque ne peut pas être ouverte</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Les plus semblables dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Morceaux les plus semblables dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Selon {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Incertain – peut-être {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Aucun genre n’est assez probable pour être suggéré par {model}.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Cela ne ressemble pas à de la musique</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>C’est trop faible ou trop étrange pour {model}.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Cet enregistrement n’a pas pu être analysé</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>En pause,&#xa0;%n morceau pas encore analysé.</numerusform>
            <numerusform>En pause,&#xa0;%n morceaux pas encore analysés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>est au moins</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>est au plus</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>est supérieur à</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>est inférieur à</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>est inférieur à, ou absent</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Probabilité de</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Genre (toutes sources)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Genre suggéré</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Deuxième choix</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Genre dans le tag</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Genre accepté</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>N’importe quel texte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Votre décision</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>État de la suggestion</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Résultat de l’écriture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag et son en désaccord</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Un autre genre est plus probable</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Le tag se contredit</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Le tag ne nomme aucun genre</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Genre hors de la liste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Désaccord ignoré</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Numéro dans la bibliothèque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>à écrire</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Toutes ces conditions</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>N’importe laquelle de ces conditions</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Combien de conditions doivent être remplies</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Ajouter une &amp;condition</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Cette règle est trop imbriquée pour une liste&#xa0;; continuez avec son texte ci-dessous.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Règle sous forme de texte</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Comme &amp;recherche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Masquer {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Afficher {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Écriture</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Rétablir les valeurs par défaut sur toutes les pages&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Pendant la révision</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>Dans une playlist</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Prendre le premier, deuxième… choix</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nouvelle playlist de morceaux semblables</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Commencer par le morceau sélectionné</numerusform>
            <numerusform>&amp;Commencer par les&#xa0;%n morceaux sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Morceaux &amp;semblables&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Trouve les morceaux de votre bibliothèque qui ressemblent le plus au morceau sélectionné.</numerusform>
            <numerusform>Trouve les morceaux de votre bibliothèque qui ressemblent le plus aux&#xa0;%n morceaux sélectionnés pris ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle playlist intelligente</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Les premiers morceaux de la playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>morceaux</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Ajoutez une condition ou saisissez une règle pour voir ce qu’elle trouve.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n morceau correspond actuellement.</numerusform>
            <numerusform>%n morceaux correspondent actuellement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>La playlist contient le premier.</numerusform>
            <numerusform>La playlist contient les&#xa0;%n premiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Durée enregistrée</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Faites entendre environ une demi-minute de musique. Elle est analysée comme vos morceaux, et rien n’en est conservé sauf si vous l’enregistrez.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Ou choisissez un fichier&#xa0;: déposez-le ici, ou collez-le avec {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Aucun microphone trouvé. Connectez-en un et rouvrez cette fenêtre, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>Arrêter et é&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Enregistrement {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} secondes sur {most}</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>C’était trop court pour en dire quoi que ce soit. Enregistrez un peu plus longtemps.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Presque rien n’a été entendu. Le microphone est-il coupé&#xa0;? Le bon microphone est-il choisi&#xa0;?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Écouter un fichier</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Pas de spectrogramme&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Spectrogramme de Mel</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Durée {length}, de {low} à {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, le plus fort à {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Accepter en masse</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Accepter les suggestions pour les morceaux sans genre au moins aussi &amp;certaines&#xa0;:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Accepter les suggestions de «&#xa0;{place}&#xa0;» qui correspondent à «&#xa0;{search}&#xa0;» et sont au moins aussi &amp;certaines&#xa0;:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Accepter les suggestions de «&#xa0;{place}&#xa0;» qui sont au moins aussi &amp;certaines&#xa0;:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Aussi là où le programme n’est &amp;pas sûr</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Les morceaux qui ne ressemblent à rien de ce que le programme a appris sont laissés de côté</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Certitude minimale en pour cent</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Le nombre de suggestions probablement justes est estimé d’après la fréquence à laquelle le modèle a eu raison sur de la musique qu’il n’avait jamais entendue. Rien n’est encore écrit dans les fichiers.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Aperçu par genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Justes probables</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accepter&#xa0;%n morceau</numerusform>
            <numerusform>&amp;Accepter&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Aucune suggestion n’est aussi certaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n d’entre eux a maintenant un autre genre.</numerusform>
            <numerusform>%n d’entre eux ont maintenant un autre genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniformiser les noms de genres</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n morceau a des noms de genres à uniformiser.</numerusform>
            <numerusform>%n morceaux ont des noms de genres à uniformiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Tous les tags sont écrits comme dans la liste des genres.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Tags à uniformiser</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag actuel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tags qui écrivent un genre autrement que votre liste de genres ou que la plupart des tags, qui contiennent plusieurs genres en un seul texte, ou aucun. Enregistré de façon incohérente&#xa0;: sous forme de nombre comme (17), ou différemment au sein d’un même tag. Ceux qui sont cochés vont sous «&#xa0;À écrire&#xa0;».</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Un tag qui ne nomme aucun genre est remplacé quand vous acceptez une suggestion pour son morceau. Ne le cochez que pour le vider maintenant&#xa0;; plus rien n’est alors suggéré pour le morceau.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n morceau a un texte qui ne nomme aucun genre.</numerusform>
            <numerusform>%n morceaux ont un texte qui ne nomme aucun genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, enregistré de façon incohérente</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accepter&#xa0;%n morceau</numerusform>
            <numerusform>&amp;Accepter&#xa0;%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Genres au fil du morceau</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Appuyez sur A pour accepter une suggestion, R pour la rejeter, un chiffre pour un autre genre&#xa0;; Espace lit le morceau. Chaque étape peut être annulée avec Ctrl+Z, et aucun fichier ne change encore.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Ce que vous acceptez se rassemble sous «&#xa0;À écrire&#xa0;». «&#xa0;Écrire&#xa0;» montre ce qui changerait dans chaque fichier avant de faire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Vos fichiers ont leurs genres. «&#xa0;Mettre en ordre&#xa0;», dans le menu Outils, dit ce qui reste à faire, et l’historique peut annuler chaque écriture, même dans un an.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Compris</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sans musique</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Tag concordant</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analysé</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>A&amp;nnuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, ouvert</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, fermé</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>É&amp;tiquettes du modèle</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Pas un g&amp;enre</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Aucun fichier ne change encore&#xa0;; les genres renommés vont sous «&#xa0;À écrire&#xa0;».</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Fermer sans appliquer vos modifications&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la modification</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Remplacer vos genres par ceux fournis avec le programme&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Décompte de ce qui change…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n désaccord</numerusform>
            <numerusform>%n désaccords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n playlist intelligente</numerusform>
            <numerusform>%n playlists intelligentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Aucune suggestion, décision ou playlist ne change.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Cela change {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n fichier contient l’ancien nom et attendrait d’être écrit.</numerusform>
            <numerusform>%n fichiers contiennent l’ancien nom et attendraient d’être écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Déposez votre dossier de musique ici</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer écoute vos fichiers sur cet ordinateur. Rien ne le quitte, et aucun fichier ne change sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Écouter</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Vos morceaux sont lus et analysés en arrière-plan.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Réviser</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Vous voyez la probabilité de chaque genre, et vous l’acceptez ou le changez.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Écrire</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Les genres acceptés sont écrits dans les fichiers. Chaque écriture peut être annulée.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Le garder et ajouter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Le laisser tel quel</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Écrire les tags</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>S’il y a déjà un genre</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Seulement les modifiés</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Seulement les refusés</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Seulement les inchangés</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quels fichiers sont listés</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Tous ceux qui attendent</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Quels morceaux sont écrits</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Morceaux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>S’&amp;il y a déjà un genre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Seul le genre change&#xa0;; tout le reste est conservé tel quel. Les anciens genres sont conservés dans l’historique, et l’écriture peut être annulée à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Aucun genre accepté n’attend d’être écrit. Acceptez d’abord des suggestions.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Aucun de ces morceaux n’a de genre accepté à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n fichier sera modifié</numerusform>
            <numerusform>%n fichiers seront modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n refusé et laissé tel quel</numerusform>
            <numerusform>%n refusés et laissés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n fichier perd un genre qui s’y trouve maintenant.</numerusform>
            <numerusform>%n fichiers perdent un genre qui s’y trouve maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>É&amp;crire&#xa0;%n fichier</numerusform>
            <numerusform>É&amp;crire&#xa0;%n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>La sélection</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n fichier restauré</numerusform>
            <numerusform>%n fichiers restaurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n fichier déplacé à nouveau</numerusform>
            <numerusform>%n fichiers déplacés à nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n fichier remis en place</numerusform>
            <numerusform>%n fichiers remis en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n copie refaite</numerusform>
            <numerusform>%n copies refaites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n copie supprimée</numerusform>
            <numerusform>%n copies supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>un par cœur de processeur</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Écouter le morceau &amp;entier</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Exécuter en &amp;priorité basse</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Morceaux si&amp;multanés&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Combien de morceaux sont analysés en même temps. Cet ordinateur a&#xa0;%n cœur.</numerusform>
            <numerusform>Combien de morceaux sont analysés en même temps. Cet ordinateur a&#xa0;%n cœurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>E&amp;xtraits&#xa0;:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Combien de parties d’un morceau sont écoutées, réparties sur sa durée.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;Longueur des extraits&#xa0;:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Des extraits plus longs sont un peu plus sûrs et demandent plus de temps.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Environ six fois plus lent&#xa0;; utile pour les morceaux qui changent beaucoup.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Les autres programmes restent rapides pendant l’analyse.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>Limite de &amp;temps&#xa0;:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Un fichier qui prend plus de temps figure parmi les échecs, et le reste continue.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Taille du te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Par rapport à la taille du texte du bureau.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Affiche plus de morceaux à la fois.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Prend effet après un redémarrage.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>D&amp;ossiers de la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Surveiller les dossiers</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>&amp;Réapprendre mes genres automatiquement</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Tenir compte du reste de l’al&amp;bum</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Où se trouve votre musique&#xa0;: ajouter ou retirer des dossiers, indiquer leur nouvel emplacement.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Les nouveaux fichiers des dossiers de la bibliothèque sont repérés et analysés en une minute ou deux tant que la fenêtre est ouverte. «&#xa0;Rescanner&#xa0;» trouve ce que d’autres programmes ont changé dans les fichiers.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Pour les genres que vous avez enseignés au programme&#xa0;: quand vous en avez accepté assez de nouveaux, il les réapprend et montre ce qui changerait. Rien ne change sans votre accord.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Les morceaux d’un artiste sur un même album ont le plus souvent le même genre&#xa0;; une suggestion dépend donc aussi de ce à quoi les autres ressemblent. Ce à quoi un morceau ressemble à lui seul est indiqué à côté de la liste.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Sur quoi porte la condition</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Explorer par</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>Genres ID3v2.3 enregistrés en lis&amp;te</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Mettre à jour &amp;aussi les tags ID3v1 et APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>&amp;Conserver la date de modification des fichiers</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Écrire les fichiers à liens &amp;physiques</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>S’&amp;il y a déjà un genre&#xa0;:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>L’aperçu avant chaque écriture vous laisse choisir à nouveau.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>&amp;Séparateur ID3v2.3&#xa0;:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>Les tags ID3v2.3 contiennent un seul texte&#xa0;; ce séparateur y réunit plusieurs genres.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Comme le fait ID3v2.4&#xa0;: plus de programmes distinguent alors les genres, mais certains anciens n’affichent que le premier.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Seulement si un fichier en a en plus d’ID3v2&#xa0;; il n’en est jamais ajouté.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Si activé, d’autres programmes peuvent ne pas voir la modification.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Les autres liens physiques gardent l’ancien tag.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Fondé sur seulement {seconds} s de musique, donc moins certain.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Autres morceaux de l’album pris en compte&#xa0;: {count}. À lui seul&#xa0;: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Ressemble aussi à&#xa0;: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} a été retiré de la bibliothèque&#xa0;; ses fichiers sont restés où ils étaient</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Changement de modèle</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Installation d’un modèle</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Retrait d’un modèle</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Modifier les genres</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Genres modifiés</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Modifier les genres ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniformiser les noms de genres</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Apprentissage des genres</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Activation des genres appris</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Retour aux genres précédents</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Examen des dossiers modifiés</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Oublier les morceaux manquants</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} est maintenant cherché dans {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} est maintenant cherché dans {new}&#xa0;; pour revenir en arrière, indiquez de nouveau l’ancien emplacement</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Changer l’emplacement du dossier</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nouvelle playlist</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nouvelle playlist intelligente</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nouvelle playlist de morceaux semblables</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importation des playlists</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importer des playlists</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Exportation des playlists</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copie des fichiers</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renommer la playlist</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Supprimer la playlist</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Ajouter à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Retirer de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Réordonner «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exporter la playlist</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Accepter {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Accepter le genre parent</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Effacer la décision</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Garder le tag</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Garder les tags</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Ne &amp;plus demander</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Accepter les suggestions au-dessus de {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Accepter aussi les incertains</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Accepter {genre} pour l’album {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Accepter pour {count} albums</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} morceaux</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Mise à jour des suggestions</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les préférences</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Écriture des tags</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Organisation des fichiers</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Modification des tags</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Écriture des pochettes</translation>
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
        <translation>{rate} par seconde</translation>
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
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>environ {hours} h restantes</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
</context>
</TS>
