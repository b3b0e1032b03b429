<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Sobre o Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Ouve suas músicas, mostra as chances de cada gênero e grava o que você aceita. Tudo acontece neste computador.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versões</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licença</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>O Genre Organizer é software livre sob a GNU General Public License, versão 3 ou posterior. Vem sem nenhuma garantia.

Os modelos incluídos foram treinados com dados de pesquisa; as fichas em Ferramentas, Modelos dizem quais e sob que termos.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Adiciona uma pasta de músicas à biblioteca</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>P&amp;astas da biblioteca…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Mostra, remove ou relocaliza as pastas da biblioteca</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Es&amp;quecer faixas ausentes…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Remove da biblioteca as faixas ausentes selecionadas</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Mostrar &amp;na pasta</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Abre a pasta da faixa no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Reexaminar</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Procura arquivos novos, alterados, movidos e ausentes</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>&amp;Ler todos os arquivos de novo</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Lê também os arquivos cujo tamanho e data são os mesmos do último exame</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Gravar tags…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Grava os gêneros aceitos nos arquivos, após uma prévia</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Exportar a lista como &amp;CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Salva tudo o que se sabe sobre as faixas desta lista</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Fazer &amp;backup da biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Salva uma cópia do banco de dados da biblioteca</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Restaurar um bac&amp;kup…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Substitui o banco de dados da biblioteca por uma cópia salva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Desfaz a última ação: uma decisão, uma alteração de playlist, uma gravação</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Refaz o que foi desfeito por último</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Locali&amp;zar</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Vai para a caixa de pesquisa</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Aceita o gênero sugerido e continua</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Aceitar também as &amp;incertas</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>A sugestão está errada e nada deve ser gravado</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Mai&amp;s tarde</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Decide mais tarde: deixa a faixa em “Sem certeza”</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>Gêner&amp;o…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Permite digitar um ou mais gêneros</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Editar gê&amp;neros…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Adiciona gêneros às faixas selecionadas ou remove alguns</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Editar outras ta&amp;gs…</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Edita título, artista, álbum e outras tags das faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Adicionar ou substituir capa…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Usa uma imagem como capa das faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Remover capa…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Remove a capa das faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;Salvar capa como…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Salva a capa da faixa em um arquivo</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Manter a tag</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>A tag está certa e a sugestão está errada</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Não p&amp;erguntar mais</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Deixa esta tag em paz, diga o modelo o que disser</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Perg&amp;untar de novo</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Pergunta de novo sobre esta tag</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Apagar de&amp;cisão</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Apaga a decisão</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Próxima faixa</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Faixa &amp;anterior</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Aceitar &amp;várias…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Aceita todas as sugestões suficientemente certas, após uma prévia</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Repr&amp;oduzir ou pausar</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Re&amp;troceder</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Aceita também para as faixas selecionadas das quais o programa não tem certeza</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Isto serve para várias faixas, algumas delas incertas. Para uma única faixa, pressione A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Aceitar o gênero mais amp&amp;lo</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Aceita o gênero mais amplo que o sugerido, como Jazz para Bebop, e continua</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Isto serve para tags que o áudio contradiz: elas estão em “Divergências”.</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>F&amp;iltrar…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Escolhe condições que restringem a lista</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Reproduzir a &amp;seguir</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Reproduz as faixas selecionadas depois da atual</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Adicionar à &amp;fila</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Adiciona as faixas selecionadas ao fim da fila</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>&amp;Mostrar a fila</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Mostra o que será reproduzido a seguir, e em que ordem</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Ordem &amp;aleatória</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Reproduz a lista em ordem aleatória</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Repetir a l&amp;ista</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Recomeça quando a lista termina</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Repetir a fai&amp;xa</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Reproduz a mesma faixa repetidamente</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Barra lateral ou lista</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Vai para a barra lateral e volta para a lista</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 estrelas</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Dá 5 estrelas às faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 estrelas</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Dá 4 estrelas às faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 estrelas</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Dá 3 estrelas às faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 estrelas</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Dá 2 estrelas às faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 estrela</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Dá 1 estrela às faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Sem estrelas</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Remove as estrelas das faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analisar</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Analisa todas as faixas que ainda não foram analisadas</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Analisar &amp;selecionadas de novo</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Analisa de novo as faixas selecionadas</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Que gênero é este?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Grava de um microfone ou abre um arquivo e mostra o gênero</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>&amp;Organizar arquivos…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Move os arquivos para pastas por gênero, artista e álbum, após uma prévia</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Mostra o que foi gravado e movido, e permite desfazer</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Falhas…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>O que não pôde ser lido, analisado ou gravado, e por quê</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Pôr em ordem…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Põe a biblioteca em ordem passo a passo, o mais seguro primeiro</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Pôr em ordem</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicatas…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Compara os arquivos de uma gravação, mantém um e move os outros para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Gêneros…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Renomeia, mescla e organiza gêneros; define o que os rótulos significam</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Uniformi&amp;zar nomes de gêneros…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Escreve os gêneros das tags como na lista de gêneros</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Os modelos, o que sabem e quão bem</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>Ap&amp;render meus gêneros…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Aprende os gêneros da sua própria coleção</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Log…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostra o log</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>Nova p&amp;laylist…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Cria uma playlist com as faixas selecionadas</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nova playlist &amp;inteligente…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Cria uma playlist definida por uma regra</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nova playlist de faixas &amp;semelhantes…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Cria uma playlist com o que soa como as faixas selecionadas</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Editar a re&amp;gra…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Altera o conteúdo da playlist inteligente</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>I&amp;mportar playlists…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Cria playlists a partir de arquivos gravados por outros players</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Exportar &amp;várias playlists…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Salva várias playlists como arquivos em uma pasta</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Exportar playlist…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>Copiar &amp;arquivos…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Copia os arquivos da playlist para um pen drive, um cartão de memória ou um celular</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Re&amp;nomear playlist…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>E&amp;xcluir playlist</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Move as faixas selecionadas uma posição acima na playlist</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Move as faixas selecionadas uma posição abaixo na playlist</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Remover da playlist</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Faixas</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Mostra a lista faixa por faixa</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Mostra as capas dos álbuns da lista</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Álbu&amp;ns</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Mostra a lista por álbum: o quanto as faixas concordam?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Restringe a lista por gênero, artista, álbum, pasta ou ano</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Vai para as faixas que aguardam uma decisão</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Pla&amp;yer</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Abre o primeiro menu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Como usar o programa, com imagens</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;Sobre o Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>não analisada</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} de {tracks} soam como {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} de {tracks} certas, todas {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} de {tracks} certas, {votes} delas {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sem álbum)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Vários artistas</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(diferentes)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} a decidir</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>sem certeza ({genre} {share})</translation>
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
        <translation>Soa como</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbuns</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Mover %n arquivo para a lixeira</numerusform>
            <numerusform>Mover %n arquivos para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n arquivo movido para a lixeira.</numerusform>
            <numerusform>%n arquivos movidos para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n não pôde ser movido e fica onde está.</numerusform>
            <numerusform>%n não puderam ser movidos e ficam onde estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n arquivo recuperado da lixeira.</numerusform>
            <numerusform>%n arquivos recuperados da lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n precisa ser recuperado manualmente; veja na lixeira.</numerusform>
            <numerusform>%n precisam ser recuperados manualmente; veja na lixeira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Todos os gêneros</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(sem gênero)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos os artistas</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(sem artista)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Todos os álbuns</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(sem álbum)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas as pastas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(sem ano)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Todas as décadas</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Editar gêneros de %n faixa</numerusform>
            <numerusform>Editar gêneros de %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Outro gênero</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Gênero a adicionar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Gêneros das faixas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Marcado: todas as faixas recebem o gênero. Desmarcado: nenhuma o tem. Meio marcado: inalterado.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Adiciona {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Remove {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Pôr em ordem</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Do mais seguro ao que precisa do seu ouvido. Cada passo mostra o que faria antes de fazer e pode ser desfeito; nenhum arquivo muda antes de você gravar.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>cerca de {count} delas provavelmente corretas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n faixa sem gênero tem uma sugestão</numerusform>
            <numerusform>%n faixas sem gênero têm uma sugestão</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n faixa ainda não foi analisada</numerusform>
            <numerusform>%n faixas ainda não foram analisadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analisar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n faixa tem nomes de gêneros a uniformizar</numerusform>
            <numerusform>%n faixas têm nomes de gêneros a uniformizar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Uniformizar…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Aceitar &amp;várias…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Faixas em ordem ou para gravar</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} traz você de volta para cá.</translation>
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
            <numerusform>%n em ordem</numerusform>
            <numerusform>%n em ordem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n para gravar</numerusform>
            <numerusform>%n para gravar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n faixa tem um gênero, mas outro é sugerido</numerusform>
            <numerusform>%n faixas têm um gênero, mas outro é sugerido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n faixa não soa nada como o gênero na tag</numerusform>
            <numerusform>%n faixas não soam nada como o gênero na tag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n arquivo tem uma cópia</numerusform>
            <numerusform>%n arquivos têm uma cópia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicatas…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n faixa precisa do seu ouvido: nada é sugerido</numerusform>
            <numerusform>%n faixas precisam do seu ouvido: nada é sugerido</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Ouvir</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido, analisado ou gravado</numerusform>
            <numerusform>%n arquivos não puderam ser lidos, analisados ou gravados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Falhas…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n faixa está para gravar</numerusform>
            <numerusform>%n faixas estão para gravar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Gravar…</translation>
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
        <translation>{after} (era {before})</translation>
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
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Segundo palpite</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag atual</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista do álbum</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Total de faixas</translation>
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
        <translation>Agrupamento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reprodução</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
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
        <translation>Selecione primeiro uma faixa para comparar o que os modelos dizem.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;Deixar o modelo integrado ouvir esta faixa</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;Deixar {model} ouvir esta faixa</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Deixar %n modelo marcado ouvir esta faixa</numerusform>
            <numerusform>&amp;Deixar %n modelos marcados ouvirem esta faixa</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Primeiro palpite deste modelo</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
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
        <translation>Copiar arquivos</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Copia a %n faixa de “{name}”, com nome de arquivo feito de artista e título que qualquer pen drive, cartão ou celular aceita, e um arquivo de playlist ao lado.</numerusform>
            <numerusform>Copia as %n faixas de “{name}”, com nomes de arquivo feitos de artista e título que qualquer pen drive, cartão ou celular aceita, e um arquivo de playlist ao lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copiar p&amp;ara:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>&amp;Numerar os arquivos, para reprodutores que os ordenam por nome</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Escolha o pen drive, o cartão ou uma pasta nele.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} livres</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Remover a capa de %n faixa</numerusform>
            <numerusform>Remover a capa de %n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Capa de %n faixa</numerusform>
            <numerusform>Capa de %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Capa atual</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Nova capa</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Lendo capas…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Escolher &amp;imagem…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Gravar %n arquivo</numerusform>
            <numerusform>&amp;Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Sem capa</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Escolha uma imagem, cole-a ou solte-a aqui.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Só a capa frontal muda; outras imagens, como a contracapa, o áudio e todos os textos ficam como estão. A imagem é guardada como está. O histórico guarda a capa antiga, e a alteração pode ser desfeita a qualquer momento.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Nem todas as faixas têm esta capa.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Não pode ser exibida.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Esta imagem está danificada ou é grande demais para ser exibida.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Escolher uma capa</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Não há capa</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Imagem (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Salvar capa</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} salvo</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>O Genre Organizer encontrou um erro interno. Seus arquivos estão seguros e você pode continuar; se acontecer de novo, reinicie o programa.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Os detalhes estão no log: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n ignorada (incerta ou já decidida).</numerusform>
            <numerusform>%n ignoradas (incertas ou já decididas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n aceita.</numerusform>
            <numerusform>%n aceitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n ignorada (sem gênero mais amplo, incerta ou já decidida).</numerusform>
            <numerusform>%n ignoradas (sem gênero mais amplo, incertas ou já decididas).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>Aceito para %n faixa: {genres}.</numerusform>
            <numerusform>Aceito para %n faixas: {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n já tinha.</numerusform>
            <numerusform>%n já tinham.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rejeitada.</numerusform>
            <numerusform>%n rejeitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n deixada para depois.</numerusform>
            <numerusform>%n deixadas para depois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n ignorada (gravada ou ainda sem decisão).</numerusform>
            <numerusform>%n ignoradas (gravadas ou ainda sem decisão).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n decisão apagada.</numerusform>
            <numerusform>%n decisões apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n tag mantida.</numerusform>
            <numerusform>%n tags mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>Sem mais perguntas sobre %n tag.</numerusform>
            <numerusform>Sem mais perguntas sobre %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>Perguntas sobre %n tag reativadas.</numerusform>
            <numerusform>Perguntas sobre %n tags reativadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n faixa alterada.</numerusform>
            <numerusform>%n faixas alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n faixa ausente esquecida.</numerusform>
            <numerusform>%n faixas ausentes esquecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n decisão não foi desfeita: já gravada. Desfaça primeiro a gravação.</numerusform>
            <numerusform>%n decisões não foram desfeitas: já gravadas. Desfaça primeiro a gravação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Gravar %n arquivo</numerusform>
            <numerusform>Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Desfazer a gravação de %n arquivo? A tag volta a ser como era antes.</numerusform>
            <numerusform>Desfazer a gravação de %n arquivos? As tags voltam a ser como eram antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Desfazer a gravação</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Desfazer a gravação</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Gravar %n arquivo de novo, como antes de desfazer?</numerusform>
            <numerusform>Gravar %n arquivos de novo, como antes de desfazer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Gravar de novo</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Gravar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Organizar %n arquivo</numerusform>
            <numerusform>Organizar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Copiar %n arquivo</numerusform>
            <numerusform>Copiar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Mover %n arquivo de volta para onde estava?</numerusform>
            <numerusform>Mover %n arquivos de volta para onde estavam?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover de volta</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Mover de volta</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Mover %n arquivo de novo, como antes de desfazer?</numerusform>
            <numerusform>Mover %n arquivos de novo, como antes de desfazer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Mover de novo</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Mover de novo</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Remover o %n arquivo criado? O original permanece.</numerusform>
            <numerusform>Remover os %n arquivos criados? Os originais permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Remover cópias</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Remover cópias</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Criar o %n arquivo de novo, como antes de desfazer?</numerusform>
            <numerusform>Criar os %n arquivos de novo, como antes de desfazer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Criar de novo</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Criar de novo</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Isto afeta %n faixa.</numerusform>
            <numerusform>Isto afeta %n faixas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Já aceitas: {count}. Essas decisões são substituídas.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Já gravadas: {count}. Esses arquivos precisarão ser gravados de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n faixa, cerca de {right} provavelmente certa.</numerusform>
            <numerusform>%n faixas, cerca de {right} delas provavelmente certas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>O programa não tem certeza sobre %n delas.</numerusform>
            <numerusform>O programa não tem certeza sobre %n delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n ignorada (gravada, com falha ou sem sugestão).</numerusform>
            <numerusform>%n ignoradas (gravadas, com falha ou sem sugestão).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Procurando duplicatas…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>O arquivo marcado de cada gravação é mantido, a princípio o de melhor qualidade. Os outros vão para a lixeira do sistema; “Desfazer” os recupera.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Gravações e seus arquivos</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Gravação, e arquivos a manter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nenhuma duplicata</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Cada gravação está uma só vez na sua biblioteca.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Mesmo &amp;gênero para todas as cópias</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>&amp;Manter o marcado…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n gravação repetida, em {files} arquivos.</numerusform>
            <numerusform>%n gravações repetidas, em {files} arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>Mais %n grupo apenas soa igual.</numerusform>
            <numerusform>Mais %n grupos apenas soam iguais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n grupo apenas soa igual.</numerusform>
            <numerusform>%n grupos apenas soam iguais.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>mesma gravação</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>soa igual</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>Mover %n arquivo para a lixeira do sistema?</numerusform>
            <numerusform>Mover %n arquivos para a lixeira do sistema?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n deles apenas soa igual ao arquivo que fica.</numerusform>
            <numerusform>%n deles apenas soam iguais ao arquivo que fica.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Mover para a lixeira</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Editar tags de %n faixa</numerusform>
            <numerusform>Editar tags de %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Do cam&amp;inho:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Padrão do caminho</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Remover espaços em excesso</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Maiúsculas como em &amp;títulos em inglês</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Numerar as faixas a partir de</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Primeiro número de faixa</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>e definir o t&amp;otal</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Só estes campos mudam; o áudio, as imagens e todo o resto ficam como estão. O histórico guarda cada alteração, e cada uma pode ser desfeita a qualquer momento.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>No caractere {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nada muda ainda.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n arquivo mudará</numerusform>
            <numerusform>%n arquivos mudarão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n deixado como está</numerusform>
            <numerusform>%n deixados como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Gravar %n arquivo</numerusform>
            <numerusform>&amp;Gravar %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nada para revisar ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n faixa ainda não foi analisada.</numerusform>
            <numerusform>%n faixas ainda não foram analisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analisar</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Para %n faixa nenhum gênero é provável o bastante para ser sugerido.</numerusform>
            <numerusform>Para %n faixas nenhum gênero é provável o bastante para ser sugerido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Mostrar as in&amp;certas</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Este passo está concluído</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>“Pôr em ordem” diz o que falta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} não é um gênero que este modelo conhece.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Nenhuma faixa desta lista corresponde à pesquisa.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Exportar playlist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arqui&amp;vo:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>O arquivo já existe e será substituído.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Exportar várias playlists</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>T&amp;odas elas</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Pas&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n arquivo já existente será substituído.</numerusform>
            <numerusform>%n arquivos já existentes serão substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Pasta para as playlists</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Falhas por motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar tudo</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… e mais {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n arquivo não pôde ser lido, analisado ou gravado.</numerusform>
            <numerusform>%n arquivos não puderam ser lidos, analisados ou gravados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Ilegível: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Não analisado: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Não gravado: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Tentar de novo %n arquivo</numerusform>
            <numerusform>&amp;Tentar de novo %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Tentar tudo de novo</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Instalar o musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>O musicnn é um etiquetador do Music Technology Group de Barcelona, sob a licença livre ISC. Usado com o modelo padrão, mais sugestões ficam certas; a análise leva várias vezes mais tempo.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>O pip baixará o pacote publicado (29 MB) do Python Package Index. É a única vez que o programa usa a rede; nada sobre você ou suas músicas é enviado. Se você já tem o arquivo do pacote, escolha “De um arquivo”.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Baixar e instalar</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>O que fazer com {field}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹vários valores›</translation>
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
        <translation>&amp;Remover filtro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Escolha condições para restringir a lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n faixa desta lista corresponde.</numerusform>
            <numerusform>%n faixas desta lista correspondem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Último exame</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Remover uma pasta não toca em nenhum arquivo, e as decisões voltam quando ela é adicionada de novo. Relocalize uma pasta que foi movida ou renomeada; para voltar, relocalize-a de novo.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Re&amp;localizar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (indisponível)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Onde está a pasta agora?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>Remover {folder} da biblioteca? Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
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
        <translation>Caminhos &amp;completos (a playlist pode mudar de lugar, as músicas não)</translation>
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
            <numerusform>Gênero para %n faixa</numerusform>
            <numerusform>Gênero para %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Gêneros (separe com ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Novo na sua biblioteca: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>Nã&amp;o é gênero</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Não contar os nomes selecionados como gênero, como “Unknown”</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Mesclar com</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Adicione-o como gênero, mescle-o com um existente ou marque-o com “Não é gênero”. Vários podem ser selecionados.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>Nas tags</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nome do gênero</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Gênero mais amplo</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Outras grafias, uma por linha</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protegido</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>&amp;Gênero mais amplo:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Outras g&amp;rafias, uma por linha:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Tags com um gênero protegido nunca são sobrescritas.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Outros nomes nas tags</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (protegido)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Novo gênero</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Localizar no guia</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Arquivos da gravação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Desfazer restaura o que havia antes nos arquivos e o lugar onde estavam, a não ser que outro programa os tenha alterado desde então; esses arquivos não são tocados.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada foi gravado ainda</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Cada gravação é listada aqui com todos os seus arquivos e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Desfazer arquivos &amp;selecionados</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Desfazer tudo</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nada foi gravado</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Gravado de novo: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Desfeito: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Arquivos copiados</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Arquivos vinculados</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Arquivos movidos</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Arquivos copiados de novo</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Arquivos vinculados de novo</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Arquivos movidos de novo</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Desfeito: cópias removidas</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Desfeito: arquivos movidos de volta</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tags editadas</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tags editadas de novo</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Desfeito: tags como antes</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Capas alteradas</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Capas alteradas de novo</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Desfeito: capas como antes</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n gravado</numerusform>
            <numerusform>%n gravados</numerusform>
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
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>desfeito em {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removido</numerusform>
            <numerusform>%n removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n incompleto</numerusform>
            <numerusform>%n incompletos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n criado de novo</numerusform>
            <numerusform>%n criados de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n movido de novo</numerusform>
            <numerusform>%n movidos de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n gravado de novo</numerusform>
            <numerusform>%n gravados de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>recusado: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>criado de novo</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>movido de novo</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>gravado de novo</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>gravado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Criar &amp;selecionados de novo</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Criar de &amp;novo</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Mover &amp;selecionados de novo</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Gravar de &amp;novo</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Mover de &amp;novo</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Gravar &amp;selecionados de novo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Tag atual</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Com que se parece</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Mostrar todos os gêneros</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>Ao longo da faixa</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Som semelhante</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Faixas semelhantes na sua biblioteca</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Nenhuma faixa selecionada</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Selecione uma faixa para ver seus gêneros.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n faixa selecionada</numerusform>
            <numerusform>%n faixas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Aceitar cada sugestão</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Aceitar {count} de {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Digite um gênero…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Aceitar {genre} para %n faixa</numerusform>
            <numerusform>Aceitar {genre} para %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Restam só faixas incertas</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Todas as faixas têm uma decisão</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… e para %n incerta</numerusform>
            <numerusform>… e para %n incertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>Ao longo da faixa, antes do aprendizado</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Por enquanto, seus próprios gêneros só são conhecidos para a faixa inteira. A linha do tempo deles aparece assim que a faixa for analisada.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Seus próprios gêneros só são conhecidos para a faixa inteira: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Mostrar o gênero</numerusform>
            <numerusform>Mostrar todos os %n gêneros</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>{duration} no total</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Com que se parecem</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Em comum</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>sem gênero</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Após gravar</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Se aceito</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Aceitar {genre} em vez disso</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Aceitar {genre} mesmo assim</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Aceitar {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Aceito: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Se você sabe o gênero, pressione o número dele ou digite-o com G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>A tag fica como está enquanto você não escolher um gênero: pressione o número dele ou digite-o com G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Se você tem mais músicas como esta, indique o gênero de algumas faixas e deixe o programa aprendê-lo.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Se houver música nela, analise-a de novo ou digite o gênero com G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Substitua ou repare o arquivo e analise-o de novo; ou digite o gênero.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Substitua ou repare o arquivo e leia-o de novo.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>O arquivo não mudou. Resolva o problema se puder e grave de novo.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Você decidiu manter esta tag.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>A tag diz {tag}, mas não soa como {tag}. Aceite {genre} se a tag estiver errada ou mantenha a tag se estiver certa.</translation>
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
        <translation>{count}, a última em {when}</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
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
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(diferentes)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – pausado</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (mais %n aguardando)</numerusform>
            <numerusform>{job} (mais %n aguardando)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
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
        <translation>Rótulos do modelo</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Rótulo do modelo</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Seu gênero</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Gênero para o rótulo {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Qual dos seus gêneros cada rótulo do modelo representa.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Os rótulos aparecem aqui assim que um modelo é instalado.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Aprender meus gêneros</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Andamento do aprendizado</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>O programa pode aprender os gêneros da sua própria coleção a partir de músicas cujo gênero é conhecido. Marque o que ele deve aprender. Um gênero precisa de 8 faixas de pelo menos 3 artistas, ou de 3 álbuns.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Gêneros que aceitei e os dos meus arquivos</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Somente gêneros que aceitei</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Os nomes das minhas pastas</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Pastas abaixo da pasta da biblioteca</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: a primeira pasta abaixo da pasta da biblioteca; 0: a própria pasta</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Aprender de</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Gêneros a aprender</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Pode ser aprendido</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Quão bem cada gênero foi aprendido</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Certo quando sugerido</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Muitas vezes tomado por</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Gêneros</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Revisar esta faixa…</numerusform>
            <numerusform>&amp;Revisar estas %n a seguir…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Faixas que mais ensinariam se você indicasse o gênero delas</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Editar gê&amp;neros…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Indica quais nomes são o mesmo gênero, quais são mais amplos e quais não são gênero</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Trazer de volta o anterior</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>A&amp;prender</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Procurando faixas cujo gênero é conhecido…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>mais %n faixa</numerusform>
            <numerusform>mais %n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>mais %n artista</numerusform>
            <numerusform>mais %n artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>ainda não: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>O aprendizado precisa de pelo menos dois gêneros com faixas suficientes.</translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>No máximo {count} gêneros são aprendidos: os que têm mais faixas.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n faixa com gênero não participa: ainda não foi analisada.</numerusform>
            <numerusform>%n faixas com gênero não participam: ainda não foram analisadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Desde o último aprendizado você aceitou os gêneros de %n faixa.</numerusform>
            <numerusform>Desde o último aprendizado você aceitou os gêneros de %n faixas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Aprendendo…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Avaliando suas faixas pelo que foi aprendido…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Avaliando suas faixas pelo que foi aprendido antes…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Nada foi mantido; suas sugestões estão como estavam.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Procurando as faixas que mais ensinariam…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>O gênero de cada faixa analisada já é conhecido.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>Em uso. Suas decisões ficam como estão.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Os gêneros anteriores voltaram.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Melhor do que sem aprendizado.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Não é melhor do que sem aprendizado: mais exemplos ajudariam.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Com ele, %n sugestão mudaria.</numerusform>
            <numerusform>Com ele, %n sugestões mudariam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Testado em músicas de artistas dos quais não aprendeu: de {count} faixas, o melhor palpite está certo em {share} (entre {low} e {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Sem aprendizado é {share} (entre {low} e {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Sugere um gênero para {some} das faixas e acerta em {share} delas; das outras não tem certeza.</translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>No gráfico, cada linha é o gênero real e cada coluna o que foi previsto.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Revisar para aprender</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Você aceitou %n gênero desde o último aprendizado.</numerusform>
            <numerusform>Você aceitou %n gêneros desde o último aprendizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>&amp;Aprender de novo…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Seus gêneros foram aprendidos de novo. Com eles, %n sugestão mudaria.</numerusform>
            <numerusform>Seus gêneros foram aprendidos de novo. Com eles, %n sugestões mudariam.</numerusform>
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
        <translation>Nível de entrada</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silêncio</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>alto demais</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Adicionar uma pasta de músicas</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>A pasta {folder} não pode ser aberta em um gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Fazer backup da biblioteca</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Substituir a biblioteca por {file}? Foi feito em {date} e contém %n faixa.</numerusform>
            <numerusform>Substituir a biblioteca por {file}? Foi feito em {date} e contém %n faixas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Desde então %n gravação alterou arquivos ({files} no total); os arquivos ficam como estão e a gravação ainda pode ser desfeita no histórico.</numerusform>
            <numerusform>Desde então %n gravações alteraram arquivos ({files} no total); os arquivos ficam como estão e as gravações ainda podem ser desfeitas no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>A biblioteca atual é guardada ao lado; os arquivos de música não são tocados.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Esquecer faixas ausentes</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Esquecer %n faixa ausente? Seus resultados e decisões se perdem; um arquivo que volta é analisado de novo. O histórico é mantido.</numerusform>
            <numerusform>Esquecer %n faixas ausentes? Seus resultados e decisões se perdem; um arquivo que volta é analisado de novo. O histórico é mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
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
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Examinado: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>nenhum arquivo de áudio encontrado</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n faixa analisada</numerusform>
            <numerusform>%n faixas analisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n arquivo indisponível; a unidade está conectada?</numerusform>
            <numerusform>%n arquivos indisponíveis; a unidade está conectada?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n faixa exportada para {file}</numerusform>
            <numerusform>%n faixas exportadas para {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>O backup da biblioteca foi salvo como {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>A biblioteca foi restaurada</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>A biblioteca foi restaurada; a anterior foi guardada como {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>A alteração da capa de %n arquivo não pode ser desfeita: a antiga se perdeu ou está danificada</numerusform>
            <numerusform>A alteração da capa de %n arquivos não pode ser desfeita: as antigas se perderam ou estão danificadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Pesquise, ou year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Pesquisar nesta lista</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Que gênero é este?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;Tentar outro</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;Salvar o som…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>Não há áudio na área de transferência.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Clipe colado</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Salvar o som</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>{file} não pôde ser salvo: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvo como {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>O log está vazio.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>Ava&amp;liação</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Reprodução</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Playlist</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>“(” no caractere {number} não é fechado</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>“)” não fecha nada</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>“:” ou “=”</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>“p(” não é fechado</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>“{alias}” já é outra grafia de “{other}”; mescle “{genre}” com ele ou remova a grafia lá</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>“{field}” não pode ser comparado por maior ou menor</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>“{flag}” é uma pergunta de sim ou não (yes ou no)</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>“{genre}” e “{other}” são grafias de um mesmo nome; mescle-as</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>“{genre}” não pode ficar abaixo de “{parent}”, que está abaixo dele</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>“{genre}” está abaixo de “{parent}”, que não existe</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>“{id}” não é um nome válido</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>“{name}” não pode ser o nome de um modelo: use letras minúsculas, algarismos e -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>“{name}” é uma playlist inteligente; altere a regra dela</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>“{text}” não é um valor válido aqui; esperado: {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>“{text}” não é compreendido aqui</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>mais 1 artista ou álbum</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>mais 1 faixa</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s em vez da faixa inteira</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo de 95%</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Um cluster precisa do pacote distributed, que não está instalado; veja “Grandes acervos” no guia</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Uma pasta não pode se chamar {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Indique o caminho completo da pasta</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Um gênero não pode ser adicionado e removido ao mesmo tempo</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>O nome de um gênero deve conter letras ou algarismos</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Falta um nome aqui</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Um padrão precisa de um campo; senão, todos os arquivos teriam o mesmo nome</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Uma playlist precisa de um nome</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Uma avaliação deve ter de 0 a {most} estrelas</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>tag APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>atributos ASF</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>descrição ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>metadados ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>biblioteca de metadados ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Adicione {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Depois dos dois-pontos é preciso um número de 1 a 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Todos os exemplos são {genre}; o aprendizado precisa de outro gênero para distingui-lo</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Área sob a curva</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Entre [ e ] é preciso um campo como {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Falta um campo entre as chaves</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Não é possível criar a pasta {folder}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Não é possível criar a biblioteca {file}: a pasta não permite gravação</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Não é possível criar a trava {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Não é possível pôr {file} de lado: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Não é possível abrir a biblioteca {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Não foi possível acessar um agendador Dask em {address}; inicie um com: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Não é possível ler a playlist {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Não é possível ler as configurações {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Não é possível restaurar {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Não é possível salvar as configurações {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Não é possível ordenar por “{key}”; possíveis: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Não é possível gravar o backup {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Não é possível gravar o log {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Não é possível gravar {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Não é possível gravar {folder}: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Cópias em uma pasta da biblioteca apareceriam duas vezes; escolha uma fora dela</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Contado em {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Arquivos excluídos e os de outros programas não são examinados</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Cada um tem sua própria probabilidade. Foram aprendidos do que um etiquetador AudioSet disse de música livre e de trechos do GTZAN, e medidos nos blocos reservados do FMA, para os quais não se conheciam tais rótulos: contra classificadores lineares que aprenderam os rótulos do próprio AudioSet a partir de embeddings VGGish, para cada rótulo o vigésimo das faixas que melhor se encaixa. Uma área sob a curva de 0,5 é palpite, 1 é perfeito.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Números em faixas das quais não aprendeu, com intervalos de 95%. O sistema foi escolhido nas partes de *validação*, e não nas partes de *teste*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>o arquivo já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome de arquivo longo demais</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Outros rótulos</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN e FMA, cujos gêneros também diferem</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>As gravações do GTZAN são trechos comerciais, e as licenças das faixas do FMA variam; as gravações em si não fazem parte dele.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>o Genre Organizer não está instalado lá</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Gêneros fora da lista só podem sair como um da lista ou sem certeza.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Até onde se pode confiar em sua certeza</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Com que frequência acerta</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>número de gênero ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erro de entrada/saída</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Também dá um embedding, pelo qual se encontram faixas semelhantes e faixas incomuns.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Não percebe fala, ruído e outros sons que não são música.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Ouve janelas de {features} de uma faixa e dá uma probabilidade para cada um de {count} gêneros: {genres}. A probabilidade de uma faixa é a média de suas janelas.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Precisa de memória demais para ser lido.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Levou mais de {seconds} s e foi ignorado.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>A avaliação falhou: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>O aprendizado falhou: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Deixados de fora porque não se sustentaram: {labels}. Os mesmos blocos decidiram isso; por isso, os números dos demais são um pouco melhores do que o real.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – entendido por quase todos os players</translation>
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
        <translation>tag MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Modelo `{model}`, versão {version}; {count} parâmetros; licença dos pesos {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Indique cada modelo uma vez</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Nenhum gênero foi indicado; digite um nome</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Nenhum modelo instalado; reinstale o programa</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Não há mais espaço no disco da biblioteca {file}; libere espaço</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>não há espaço no dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>arquivo ou pasta não encontrado</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Nenhuma faixa foi analisada com este modelo; analise primeiro suas faixas</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Nenhum worker do cluster pode ser usado; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Ainda não basta: o aprendizado precisa de dois gêneros, nenhum tem exemplos suficientes; o próximo é {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Ainda não basta: o aprendizado precisa de dois gêneros, {genre} tem exemplos suficientes; o próximo é {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Não medido: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Não se sabe como estas faixas soam; analise-as primeiro</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Nada soa como estas faixas além de cópias delas</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Não há nada antes de {word}</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Indique um gênero para adicionar ou remover</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Nenhuma alteração foi indicada</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>o ONNX Runtime não consegue carregar a rede; reinstale o modelo</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Em gravações danificadas e estranhas</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Só texto pode ser adicionado, e só a estes campos: {fields}</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Só números têm largura; {field} é texto</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>imagem FLAC</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operação não permitida</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – para players antigos e rádios da internet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permissão negada</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>As probabilidades são calibradas (temperatura {temperature}). Abaixo de {share} uma faixa conta como sem certeza. Das faixas reservadas com sugestão de pelo menos a confiança indicada, estas estavam certas:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Sementes aleatórias: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Os exames ignoram esta pasta; escolha outra</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Proporções em porcentagem com intervalos bootstrap de 95%. *Inalterado*: a resposta é a mesma da gravação não danificada. *Com certeza e errado*: de todas as gravações, as que receberam uma sugestão, não um *sem certeza*, e errada.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Fala, ruído e outros sons que não são música devem sair sem certeza, pela distância do embedding às faixas de treino; é uma precaução, não um detector.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Parado: {count} arquivos seguidos não podem ser acessados, o último é {file}; conecte a unidade ou examine de novo e depois analise</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Com certeza</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Com certeza e errado</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>O backup {file} está danificado; escolha outro</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>O cluster em {address} não tem workers; inicie alguns com: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>O cluster falhou ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>A conexão com o cluster em {address} foi perdida; o que foi analisado é mantido. Para continuar, execute o comando novamente</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>O disco da biblioteca {file} relata um erro; verifique o disco</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>A unidade da biblioteca {file} não garante que o gravado seja mantido; guarde a biblioteca em outra unidade (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>A unidade da biblioteca {file} não oferece suporte a travas de arquivo; guarde a biblioteca em outra unidade (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Os arquivos destas faixas foram gravados depois; desfaça primeiro a gravação</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>A pasta está vazia, mas antes tinha músicas; a unidade está conectada? Se deve estar vazia, remova-a da biblioteca.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>A pasta não está lá; a unidade está conectada?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>A biblioteca {file} não pode ser aberta; a pasta deve existir e permitir gravação</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>Não é possível gravar na biblioteca {file}; verifique as permissões</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>A biblioteca {file} está ocupada: outro programa está gravando nela; tente de novo em instantes</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>A biblioteca {file} está ocupada: outro exame, análise ou gravação está em andamento; espere ou cancele e tente de novo</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>A biblioteca {file} está danificada; restaure um backup (pode haver algum em {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>A biblioteca {file} foi criada por uma versão mais nova do Genre Organizer; atualize o programa</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>A playlist declara entidades, que não são lidas</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>A playlist não existe mais</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>A playlist não é PLS: não tem a linha [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>A playlist não é WPL: não tem o elemento smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>A playlist não é {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>A playlist foi alterada nesse meio-tempo; tente de novo</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>O processo que o lia terminou inesperadamente (status {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>O programa está sendo fechado</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>A consulta tem partes demais</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>A consulta é aninhada demais</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>A consulta é longa demais</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>As aspas no caractere {number} não são fechadas</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Os dez gêneros do GTZAN foram aprendidos de algumas centenas de trechos, a maioria americanos ou britânicos e anteriores a 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Os processos de trabalho não iniciam (status {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Os processos de trabalho não iniciam a tempo.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>O {bracket} não está fechado</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Já há uma playlist “{name}”; escolha outro nome</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Há um {bracket} sem abertura; escreva-o duas vezes para usá-lo como está</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 horas de música livre dos pacotes do Debian (espectrogramas log-mel), sem rótulos</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Abaixo de {least}, uma faixa conta como *sem certeza*. Sugere um gênero para {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Contado em faixas de artistas dos quais não aprendeu, com intervalos de 95%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, oito décimos em blocos de 50 faixas (espectrogramas log-mel)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, nove décimos em blocos de 50 faixas (espectrogramas log-mel); tudo foi escolhido e calibrado com um gêmeo que não aprendeu das partes de validação</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, parte de treino sem as falhas conhecidas ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, partes de treino e de validação da divisão sem as falhas conhecidas e sem artistas em comum (espectrogramas log-mel)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Fica atrás do modelo `{model}` e dá uma probabilidade para cada um de {count} gêneros da biblioteca da qual aprendeu. Cada gênero é respondido à parte: vários podem ser prováveis, ou nenhum.</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Das sugestões, estão certas {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Rede convolucional residual sobre janelas log-mel, {count} gêneros</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Professores: embeddings VGGish das faixas do FMA; probabilidades de rótulos dos clipes de treino do GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Professores: embeddings VGGish das faixas do FMA; probabilidades de rótulos dos clipes de treino do GTZAN; embeddings e rótulos de um etiquetador do AudioSet e de um etiquetador musical para a música livre e para trechos curtos de alguns clipes do GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>O do modelo `{model}` está certo em {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>O melhor palpite está certo em {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>O corpo da versão 3, renovado com tudo isso menos a parte de validação do FMA, responde por metade da decisão sobre os gêneros, com uma última camada própria</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>A unidade é somente leitura; permita a gravação ou escolha outra</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>O outro corpo faz a média dos pesos de três redes treinadas mais a partir do mesmo início</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>As configurações {file} estão danificadas, por isso são usadas as padrão. Ao salvar configurações, o arquivo danificado é mantido como {kept}.</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Há outro modelo chamado {name}; escolha outro nome</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Não há lote {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Não há lote {batch}; o histórico os lista</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Não há decisão para desfazer</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Não há campo “{field}”; coloque o texto entre aspas para pesquisá-lo</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Não há campo {name}; você quis dizer {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Não há campo {name}; existem: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Não há versão anterior de {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Não há gênero “{genre}”</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Não há biblioteca {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Não há modelo “{model}”</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Não há playlist “{name}”</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Não há espaço: são necessários {needed} em {folder}, {free} estão livres</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Não há faixa com gênero da qual aprender</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada para desfazer</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Não há nada para desfazer: nenhum arquivo foi alterado, ou tudo já foi desfeito</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Estes arquivos pertencem a vários lotes; desfaça um lote de cada vez</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Dois processos de trabalho terminaram inesperadamente enquanto o liam.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Erro inesperado ({error}); os detalhes estão no log.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>comentários Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL não comporta um nome com caracteres de controle; exporte como XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – para o Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Pontos fracos</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Com que foi treinado</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>O que o embedding sabe</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>O worker {worker} foi deixado de fora: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>O worker {worker} foi perdido; seus arquivos são analisados em outro lugar</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML com títulos</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>uma imagem JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>um arquivo ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>uma comparação, p. ex. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>uma data, p. ex. 2025, 2025-06 ou 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>há um arquivo onde é preciso uma pasta</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>um gênero, p. ex. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>um palpite é 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>um link físico não pode levar a outra unidade; copie-o</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>uma duração, p. ex. 3:45 ou 225 (segundos)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>um modelo tem de 2 a {most} rótulos, todos diferentes</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>um número de 0 a 1 ou uma porcentagem, p. ex. 0.6 ou 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>um número, p. ex. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>um caminho, p. ex. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>um caminho, como {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>uma playlist</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>uma tag que continha o gênero não existe mais</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>um etiquetador tem de 1 a {most} rótulos</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>um texto é mais longo do que o ASF permite</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>um valor, p. ex. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>uma palavra, field:value, p(genre)&gt;=0.6 ou um parêntese</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>um ano, ou {example}</translation>
    </message>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artista do álbum</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>todos os rótulos</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>há uma tag ID3 antes do arquivo {format}; remova-a primeiro</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>um endereço da internet, não um arquivo</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>outro programa o alterou nesse meio-tempo; tente de novo</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>outro programa alterou o gênero nesse meio-tempo</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>outro programa alterou as tags nesse meio-tempo</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>outro programa alterou o gênero desde então</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>outro programa alterou as tags desde então</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>está aberto em outro programa; tente de novo mais tarde</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>outro programa o está gravando; tente mais tarde</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>outro programa usa o arquivo; feche-o e tente de novo</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>como após codificação com perdas a 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>como após codificação com perdas a 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como era</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>como o programa o analisa</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>como estão</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>no máximo {number} caracteres</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>no máximo {number} níveis</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>no máximo {number} partes</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>áudio, gravações estranhas, embedding: medidos só no modelo integrado</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>larguras de banda distinguidas</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>erro de calibração (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>não pode ser analisado</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>não pode ser travado ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>não pode ser movido ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>não pode ser acessado ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>não pode ser salvo ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>não pode ser gravado ({reason})</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>clipes de 30&#xa0;s: suas características precisam de áudio, que os trechos têm e os clipes não</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>clipes do GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositor</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>estalos de disco gasto</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>validação cruzada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>cópias danificadas</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>danificado ou não é áudio</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>cada rótulo precisa das tags que lhe correspondem</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>trechos do GTZAN, 2 a 3 s de áudio</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>mais rápido em 6%</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>receitas de características distinguidas</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>as características {kind} não são conhecidas por esta versão do programa; atualize o programa ou escolha outro modelo</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>os arquivos devem estar ao lado, sem pasta em seus nomes</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>gravações estranhas</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontradas</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>encontradas pelo modelo de base</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>música livre de outras fontes</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>música livre de outras fontes, espectrogramas feitos como os do FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>música livre, a maior parte eletrônica ou clássica</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>zumbido da rede elétrica</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>intervalo: o que um modelo perfeitamente calibrado mediria</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>pertence a outro usuário, que precisa fazer isso</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>ele não consegue ler {file}; monte a pasta lá ou indique com --map onde ela está</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>não foi possível lê-lo; suas tags não são conhecidas</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>não começa com as informações do fluxo</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>está travado e não tem nanny para reiniciá-lo</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>ele tem outra versão do modelo “{model}”</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>não tem gênero; fica</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>não tem cabeçalho de filme, ou tem vários</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>tem deslocamentos de um tipo que não pode ser movido com segurança</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>tem várias listas de tags</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>tem vários nomes (links físicos) que se separariam; permita isso nas configurações</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>tem vários nomes (links físicos), que outra unidade não comporta; copie-o</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>tem tags onde só alguns programas procuram, como depois do fim declarado</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>tem átomos demais</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>tem atributos demais</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>ele tem a versão {there} do Genre Organizer, esta é a {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>é um link para um arquivo em outro lugar; organize aquele</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>está em silêncio, ou é sempre o mesmo som</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>guarda as tags em dois lugares</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>pode ser {genre}, do qual há poucos exemplos</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>foi alterado desde que foi criado; fica</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>foi movido ou excluído nesse meio-tempo</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>foi gravado como fluxo e não informa seu tamanho</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>ficaria maior do que o formato permite</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>a tag APE tem um item com defeito</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>a tag APE tem um tamanho impossível</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>a tag APE tem um item maior que a tag</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>a tag APE é de uma versão desconhecida</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>a tag APE é da versão 1, que não comporta imagens</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>a tag APE conta mal os seus itens</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>o bloco ID3 não contém tag ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>o cabeçalho estendido ID3 tem um tamanho impossível</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>o cabeçalho estendido ID3 está incompleto</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>a tag ID3 combina soma de verificação com dessincronização</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>a tag ID3 se contradiz sobre estar dessincronizada; salve-o de novo com o programa que o criou</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>a tag ID3 não termina com o rodapé que anuncia</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>a tag ID3 tem um tamanho impossível</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>a tag ID3 é maior que o arquivo</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>sua tag ID3 está depois de outros dados, onde só alguns programas procuram; uma nova a esconderia deles</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>a tag ID3 com soma de verificação é grande demais para ser editada</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>a tag ID3v2.2 está comprimida de uma forma não definida</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>a tag ID3v2.{version} é de uma versão desconhecida</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>as páginas Ogg não se seguem</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>os átomos se contradizem</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>os atributos estão truncados</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>o codec de áudio não é conhecido por este programa</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>o áudio ficaria além do que os deslocamentos podem indicar</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>os blocos não se seguem</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>os comentários são maiores do que dizem</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>os comentários são grandes demais para serem editados</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>os comentários estão truncados</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>os comentários terminam cedo demais</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>os comentários nunca terminam</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>os comentários excederiam o que o FLAC permite</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>a capa ficaria maior do que o FLAC permite</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>a capa ficaria maior do que o ID3v2.2 permite</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>a descrição está truncada</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>a unidade dele é somente leitura; permita a gravação nela primeiro</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>seu embedding: {data}</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>o manifesto pede características com números impossíveis</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>a primeira página contém mais que o cabeçalho do fluxo</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>a pasta é somente leitura; permita a gravação primeiro</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>a pasta dele ou a nova não pode ser alterada</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>o gênero não é o que era quando isto foi planejado; leia de novo</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>o gênero está onde este programa lê mas não grava</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>o gênero foi alterado desde a leitura; verifique e grave de novo</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>o gênero {genre} é protegido; desproteja-o primeiro</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>a extensão do cabeçalho se contradiz</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>o cabeçalho não tem espaço para uma capa tão grande; escolha uma abaixo de {most}</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>o cabeçalho está incompleto</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>os objetos do cabeçalho se contradizem</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>o índice de fragmentos está truncado</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>o índice de segmentos está truncado</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>a última página Ogg está incompleta</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>o último átomo está truncado</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>o manifesto não é utilizável: {reason}; corrija-o ou obtenha o modelo de novo</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>o manifesto diz “{model}”; renomeie a pasta</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>os blocos de metadados são maiores que o arquivo</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>os blocos de metadados não levam ao áudio</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>os metadados estão truncados</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>o cabeçalho de filme está comprimido</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>o cabeçalho de filme ficaria grande demais</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>a rede responde igual a tudo</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>a rede responde diferente ao mesmo som</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>a rede retorna valores que não são números</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>a rede contém funções ou etapas de treinamento próprias</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>a rede derrubou o processo que a testava</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>a rede não aceita as janelas de {frames} × {bands} valores que o manifesto indica</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>não foi possível testar a rede</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>a rede dá {found} {kind}, mas o manifesto indica {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>a rede é aninhada demais</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>a rede não é um arquivo ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>a rede guarda pesos em outros arquivos; coloque-a em um só arquivo</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>a rede precisa de mais memória do que um modelo pode usar</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>a rede precisa de operadores de {domain}, que o programa não tem</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>a rede demora demais; foi interrompida após um minuto</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>os embeddings da rede não são uma linha de números por janela</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>o caminho não corresponde ao padrão</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>o caminho é longo demais para uma cópia ao lado</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>as imagens estão onde este programa lê mas não grava</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>o segundo pacote não contém comentários</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>o fluxo não começa como deveria</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>a estrutura não é compreendida ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>os links simbólicos formam um círculo</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>a tag está dentro do áudio ou além do arquivo</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>a tag foi alterada desde a leitura; verifique e tente de novo</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>as tags mudaram desde que isto foi planejado; leia-as de novo</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>as tags precisam de mais memória do que o permitido</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>as tags precisam de mais memória do que há</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>as tags se sobrepõem</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>as tags estão onde este programa lê mas não grava</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>a tag ID3 dessincronizada é grande demais para ser editada</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>as janelas são vazias ou grandes demais</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>rótulos são textos</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>aprendendo com 10 faixas por gênero</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>aprendendo com 20 faixas por gênero</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>aprendendo com 5 faixas por gênero</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>aprendendo com 50 faixas por gênero</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>menos graves, mais agudos</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>menos agudos</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>espectrograma log-mel</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>mais alto em 20 dB (cortado)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>sons sintéticos</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>o formato de manifesto {number} não é conhecido; atualize o programa</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json não é um manifesto ({reason}); o guia de modelos diz o que deve conter</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>média de 6 janelas de 5 s, como o programa ouve uma faixa</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>o modelo {model} foi feito para outra versão do modelo {other}; instale ambos de novo ou aprenda-o de novo</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>modelo {model}: não foi aprendido aqui</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>modelo {model}: a rede não tem a saída {output}; corrija o manifesto ou obtenha o modelo de novo</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>modelo {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modelos {models}: não têm rótulos em comum; escolha outros</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>mais graves</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>o áudio talvez continue além do fim declarado, onde uma nova tag o cortaria; salve-o de novo com um editor de áudio</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>novo {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>nenhum artista nos dois lados</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>nenhum gênero alcança {least}, o mínimo para uma sugestão</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sem intervalo</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>nenhum vizinho nos dois lados</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>sem permissão para alterá-lo</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>sem permissão para lê-lo</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>nenhuma música nos dois lados</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>nenhum som pode ser decodificado; o arquivo pode estar danificado ou vazio</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>ruídos, tons e cliques, como aqueles dos quais aprendeu a não ter certeza</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>não é um formato de áudio conhecido, ou está danificado</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>não é um nome de arquivo válido</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>não está na biblioteca</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>não está na biblioteca; examine primeiro a pasta</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>ilegível como áudio ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>ilegível como áudio; o arquivo pode estar danificado</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>nada acima de 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>nada acima de 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>nada acima de 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>da mesma receita sem a parte de validação</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>um só canal</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>um dos blocos é maior que o arquivo</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>um dos comentários é maior que o bloco</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>um dos blocos de metadados é maior do que diz</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>uma das tabelas de deslocamentos está truncada</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>um de {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>um de {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>fora das pastas da biblioteca</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) não é comparado com nada</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>ruído rosa 15 dB abaixo</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>ruído rosa 30 dB abaixo</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>o pip não conseguiu baixar {requirement} ({reason}); os detalhes estão no log</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>o pip, que o baixaria, não está instalado aqui; baixe o arquivo em outro lugar com “pip download --no-deps {requirement}” e instale a partir dele</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>mais baixo em 20 dB</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>gravado alto demais (cortado)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>reamostrado a 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>reamostrado a 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>reamostrado a 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>várias faixas da biblioteca poderiam ser a indicada</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>proporção dos gêneros só do FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>proporção de respostas com certeza</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>proporção com certeza e errada</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>mais lento em 6%</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>fontes distinguidas</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>espectrogramas feitos como os do FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>ondas quadradas, varreduras e burburinho, que não aprendeu</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>temperatura e desvio são maiores que 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de teste</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>a tag ID3 ficaria maior do que o formato permite</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>a cópia não passou na verificação: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>a cópia não diz o gênero como deveria</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>a cópia não contém o novo texto como deveria</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>não é uma imagem JPEG, PNG, GIF ou WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>uma das imagens é maior do que indica</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>a cópia não contém a imagem como deveria</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>a cópia não é igual ao original; verifique a unidade</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>a capa antiga não está mais guardada: {file} falta ou está danificado</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Deixados de fora porque não se sustentaram nos blocos de validação do FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Não está entre os arquivos do lote {batch} que podem ser desfeitos</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>a capa antiga estava danificada</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: um etiquetador publicado (Million Song Dataset), com a nossa cabeça sobre seus rótulos</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: o Million Song Dataset com rótulos do Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>nossa cabeça: seus rótulos da parte de treino do GTZAN sem as falhas conhecidas e de música livre da qual um etiquetador do AudioSet tem certeza</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>certo quando sugerido</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>a lixeira não aceita o nome dele; renomeie o arquivo primeiro</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>o dano com o maior valor</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>o disco está cheio; libere espaço</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>o disco está cheio; libere espaço e tente de novo</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>a cota de disco acabou; libere espaço</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>o disco relata um erro ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>a unidade não comporta um arquivo tão grande</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>a unidade não comporta este nome</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>a unidade da nova pasta não está mais aqui; conecte-a e tente de novo</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>a unidade de {folder} é somente leitura; permita a gravação e tente de novo</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>o embedding conhecia os clipes de validação: a confiança é menos segura do que parece</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>o fim da consulta ou outra palavra</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>o arquivo está incompleto: falta áudio no fim; obtenha-o de novo</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>o arquivo não está lá</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>o arquivo não está mais lá</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>o arquivo não está lá; examine de novo</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>o arquivo é somente leitura; permita a gravação primeiro</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>o arquivo foi alterado nesse meio-tempo; examine de novo</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>o arquivo foi alterado desde que foi lido; examine de novo</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>o arquivo excederia o tamanho permitido</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>falta o arquivo {file} que o manifesto indica</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>a parte de teste filtrada do GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>a pasta {folder} não existe; conecte a unidade ou crie a pasta</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>a biblioteca não pôde armazená-lo; os detalhes estão no log</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>o nome de uma playlist termina com {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>a rede feita dos pesos do musicnn não responde como o musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>o novo caminho é longo demais para a unidade</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>a capa antiga não pode ser guardada para desfazer ({reason})</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>o original não está lá; a cópia fica</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>a imagem está danificada: o cabeçalho não informa o tamanho</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>a imagem tem {size}; uma capa pode ter no máximo {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>o programa tem um modelo {model} próprio; dê outro nome a este no manifesto</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>o programa não tem certeza</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>os mesmos clipes, com e sem o que está acima de 8 kHz</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>o mesmo arquivo já está lá</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>a mesma música livre, feita dos dois modos</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>os sete rótulos do FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>o sistema não o moveu para a lixeira; exclua o arquivo manualmente</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>os dez rótulos do GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>as partes de teste do GTZAN e do FMA juntas</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>a parte de treino, 5 grupos por artista, 3 rodadas</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>as partes de validação do GTZAN e do FMA juntas</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>os pesos nele estão danificados; obtenha o arquivo de novo</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>há um arquivo diferente com o novo nome; veja os dois</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>há outro arquivo com este nome</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>não há tag ID3 onde o cabeçalho diz</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>não há áudio MPEG nele</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>não há áudio nele</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>não há áudio no arquivo</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>não há áudio neste arquivo</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>não há capa</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>não há manifest.json nele; o guia de modelos diz o que deve conter</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>não há espaço para uma cópia ao lado; libere espaço</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>não há segmento nele</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>essa pasta ou esse arquivo não existe</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>não há tag {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>este sistema de arquivos não oferece suporte a links físicos; copie-o</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>este é um arquivo auxiliar do sistema, não música</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>isto é {what}, não áudio</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>isto não soa como nada que o programa aprendeu, então os números significam pouco</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>track</source>
        <translation>nº da faixa</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>faixas do FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>faixas de artistas dos quais não aprendeu</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>faixas da pasta dele ficaram; ele também fica</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>parte de treino</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>verdadeiro \ dito</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>parâmetro de característica desconhecido {name}; atualize o programa ou escolha outro modelo</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validação</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>ruído branco 15 dB abaixo</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>ruído branco 30 dB abaixo</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>músicas inteiras e clipes, como áudio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes ou no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>sua biblioteca</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} arquivos seguidos não puderam ser acessados ou gravados, o último: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} gêneros</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} gêneros da sua biblioteca</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>mais {count} artistas ou álbuns</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>mais {count} faixas</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} faixas da sua biblioteca</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; repare o arquivo com o programa que o criou</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; tudo foi escolhido sem os clipes da parte de validação</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} não pode ser lido ({reason}); reinstale o modelo</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} não tem capa</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} é maior que {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} não é uma biblioteca do Genre Organizer; escolha outro arquivo</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} não é um arquivo ZIP legível ({reason}); escolha uma pasta ou um arquivo ZIP com manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} não é um backup; escolha um arquivo criado por um backup</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} não é um manifesto; reinstale o modelo</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} não é o arquivo que o manifesto indica</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} não é o wheel publicado do musicnn 0.1.0 (o hash é outro); obtenha-o de novo</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} é a própria biblioteca; escolha outro arquivo</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} já existe e não é um arquivo CSV; escolha outro nome</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>o lote {batch} o moveu depois; desfaça primeiro esse lote</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>o link {link} na pasta dele aponta para ele; remova primeiro o link</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} já existe e não é um backup; escolha outro nome</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} é grande demais</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} é grande demais para uma playlist</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>faltam em {file} os pesos do musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} foi alterado (o hash difere do manifesto); reinstale o modelo</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: não pode ser lido ({reason})</translation>
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
        <translation>{flag}:yes ou {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} não é uma pasta da biblioteca</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} não é uma pasta; verifique o caminho</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} está dentro da pasta da biblioteca {other}; examine essa</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} não comporta um nome que não é UTF-8; exporte como XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} não comporta um nome com quebra de linha; exporte como XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>arquivos {format} não têm tag que este programa grave</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} não pode ser um gênero; escolha outro</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: encontrado em {found} de {tracks}; nos demais tomado por {others}</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: faixas de {others}</translation>
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
        <source>{model} came with the program and stays</source>
        <translation>{model} veio com o programa e permanece</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} está em uso; escolha outro modelo primeiro</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} não foi aprendido de uma biblioteca</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} foi aprendido de novo nesse meio-tempo; aprenda mais uma vez</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} foi aprendido em outra versão do modelo {model}; analise a biblioteca com esse modelo e aprenda de novo</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} foi aprendido em outra versão do modelo {model}; analise a biblioteca inteira para aprendê-lo de novo</translation>
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
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} é maior do que o MP4 permite</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>a unidade é somente leitura; permita a gravação e tente de novo</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} recebe o mesmo nome</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (com {fields} das outras tags)</translation>
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
        <translation>{place} como um só texto, unido por “{joint}”</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} não comporta o campo {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} não comporta o gênero {genre}; escolha outro</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} não aceita um mês sem dia; informe também o dia ou apenas o ano</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} só comporta imagens JPEG e PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; esperado: {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} de {count} faixas ({low} a {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} não pode ficar em uma tag; escolha outro texto</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} não é uma data como 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} não é uma alteração; escreva, por exemplo, title=New, title= (limpa o campo) ou artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} não é um número de 1 a {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} não é um ano de quatro dígitos</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} não tem a forma AQUI=LÁ, como /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: cancelado. O que já foi feito é mantido.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Itens deixados de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n item não está na sua biblioteca</numerusform>
            <numerusform>%n itens não estão na sua biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opiar tudo</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>não pode ser usado</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>ninguém mediu com que frequência acerta</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – em uso</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Com que frequência acerta</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Em gravações danificadas e estranhas</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Pontos fracos</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Reconhece {count} gêneros: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Música de qualquer outro gênero sai como um destes ou sem certeza.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Abaixo de {share} não tem certeza.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Fala, ruído e afins saem como sem certeza.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Não percebe fala, ruído e afins.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** de {count} faixas que não tinha ouvido antes (entre {low} e {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: encontrado em {right} de {count}; tomado por {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Quando diz **{genre}**, acerta em {right} de {taken} casos.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelos instalados</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Avançado: %n modelo de pesquisa</numerusform>
            <numerusform>Avançado: %n modelos de pesquisa</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Sistemas de estudos publicados, para comparar; os melhores primeiro</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Modelo integrado</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>o modelo integrado (versão {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>acerta cerca de {right} em cada 10 faixas</translation>
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
        <translation>{right} certas, {wrong} com certeza e erradas.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Das cópias danificadas, {share} recebem a mesma resposta, o menor valor: {damages}. No máximo {wrong} com certeza e erradas.</translation>
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
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Sobre ele</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Erros</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Escolha um modelo ou vários para combiná-los.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Analisá-las &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, uma segunda opinião…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De um ar&amp;quivo…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>De uma pas&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>Aprender meus &amp;gêneros…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modelos (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Instalar um modelo</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Instalando; o modelo é testado primeiro…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Contando as faixas que ele analisou…</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Suas decisões ficam como estão.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n faixa ainda não foi analisada com esta escolha; não terá sugestão até ser analisada.</numerusform>
            <numerusform>%n faixas ainda não foram analisadas com esta escolha; não terão sugestão até serem analisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Ele já analisou todas as faixas, então as respostas aparecem logo.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Cada linha é um gênero como realmente é, cada coluna o que o modelo disse das faixas. A diagonal está certa; todo o resto é erro.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Este modelo não traz uma tabela de seus erros.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} está instalado. Marque-o para usá-lo sozinho ou com outros.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
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
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Nenhuma ainda; clique em + para criar uma</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: concluído</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: falhou</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>após {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Organizar arquivos</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planejando…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Escol&amp;her…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Copiar para uma pasta fora da biblioteca</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Link físico em uma pasta fora da biblioteca</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Numerar arquivos cujo novo nome já existe</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Le&amp;var capas, letras e encartes junto</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Pôr também as faixas sem &amp;gênero em “{folder}”</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Somente os que saem</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Só recusados</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Somente os que ficam</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quais arquivos são listados</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Faixas:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Padrão:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;Sob a pasta:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Como:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Novas pastas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Nenhum arquivo é sobrescrito. O histórico guarda cada movimentação, e tudo pode voltar ao lugar a qualquer momento.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Organizar arquivos sob uma pasta</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>No caractere {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n arquivo será movido</numerusform>
            <numerusform>%n arquivos serão movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n deles para outra unidade</numerusform>
            <numerusform>%n deles para outra unidade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n ficará</numerusform>
            <numerusform>%n ficarão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n recusado e deixado como está</numerusform>
            <numerusform>%n recusados e deixados como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Não há espaço: só há {free} livres.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Por exemplo: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Copiar %n arquivo</numerusform>
            <numerusform>&amp;Copiar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;Vincular %n arquivo</numerusform>
            <numerusform>&amp;Vincular %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Mover %n arquivo</numerusform>
            <numerusform>&amp;Mover %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Gênero desconhecido</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconhecido</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Álbum desconhecido</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Ano desconhecido</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>no lugar</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>para outra unidade</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>A biblioteca inteira</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>As selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n arquivo organizado</numerusform>
            <numerusform>%n arquivos organizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Todas as faixas</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Nenhuma faixa ainda</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Adicione uma pasta para começar.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Não analisadas</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Todas as faixas foram analisadas</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>As faixas esperam aqui até o programa analisá-las.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada para revisar</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Todas as sugestões têm uma decisão. Analise mais faixas ou grave o que você aceitou.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nada está incerto</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>As faixas vêm para cá quando nenhum gênero é provável o bastante e quando você as deixa para depois com U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Para gravar</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Nada aguarda gravação</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Aceite sugestões com A; elas se reúnem aqui até você gravá-las nos arquivos.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravadas</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada gravado ainda</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Os arquivos cujas tags contêm os gêneros aceitos aparecem aqui. Toda gravação pode ser desfeita no histórico.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Deixadas como estão</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Nenhum gênero foi deixado como está</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>As faixas cujos arquivos ficaram como estavam na gravação, porque já tinham um gênero, são listadas aqui. Aceite um gênero de novo para que ele seja gravado mesmo assim.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tags concordantes</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Nenhuma tag concorda com o áudio ainda</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>As faixas cuja tag já contém o gênero com o qual soam são listadas aqui. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nada rejeitado</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>As faixas cuja sugestão você rejeitou com R são listadas aqui.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sem música</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Nenhuma faixa sem música</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Silêncio, fala e ruído são listados aqui.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Nenhuma falha</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Os arquivos que não puderam ser lidos, analisados ou gravados são listados aqui com o motivo.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Nenhum arquivo ausente</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Os arquivos que não estavam lá no último exame guardam seus resultados aqui até voltarem.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Divergências</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Nenhuma divergência</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>As faixas aparecem aqui quando o áudio contradiz o gênero da tag.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Divergências ignoradas</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Nenhuma divergência ignorada</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>As faixas cuja tag você decidiu manter, soe como soar, são listadas aqui.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nenhuma duplicata</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Arquivos com o mesmo áudio são listados aqui.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Outros gêneros</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Nenhum outro gênero</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>As faixas cujos gêneros não estão na sua lista de gêneros aparecem aqui.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Nenhuma faixa deste gênero</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Arraste faixas para um gênero à esquerda para aceitá-lo.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Esta playlist está vazia</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Arraste faixas para ela à esquerda.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Nenhuma faixa atende à regra agora.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>O áudio contradiz a tag; os casos mais certos vêm primeiro.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>O que deu errado com estes arquivos, por motivo:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>A pasta foi movida? Relocalize-a e nada se perde.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Mantenha um arquivo de cada gravação:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Você decidiu manter estas tags.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Programas gravam isto quando não conhecem o gênero; um por linha. Tags que não contêm mais nada contam como vazias: nada é aprendido com elas, e elas não contradizem nenhuma sugestão. Números e textos sem letras também não são gêneros.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Textos que não são gênero, um por linha</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Nada pode ser reproduzido: falta a este sistema uma parte do Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Nenhum dispositivo de som encontrado</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Não é possível reproduzir {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Reproduz a faixa anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Reproduz a próxima faixa</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Posição na faixa</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Espaço reproduz a faixa selecionada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>A fila está vazia. Selecione faixas e pressione Q para adicioná-las.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Avaliar: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Reproduzir a seguir</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Adicionar à fila</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} para %n faixa.</numerusform>
            <numerusform>{stars} para %n faixas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n faixa será reproduzida a seguir.</numerusform>
            <numerusform>%n faixas serão reproduzidas a seguir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n faixa adicionada à fila.</numerusform>
            <numerusform>%n faixas adicionadas à fila.</numerusform>
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
        <translation>Importar playlists</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n playlist exportada desatualizada</numerusform>
            <numerusform>%n playlists exportadas desatualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Exportar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist exportada</numerusform>
            <numerusform>%n playlists exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist importada</numerusform>
            <numerusform>%n playlists importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n item não está na sua biblioteca</numerusform>
            <numerusform>%n itens não estão na sua biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Nada de “{file}” está na sua biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Contém a faixa selecionada.</numerusform>
            <numerusform>Contém as %n faixas selecionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Como {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renomear playlist</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n arquivo copiado para {folder}</numerusform>
            <numerusform>%n arquivos copiados para {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n já existente</numerusform>
            <numerusform>%n já existentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n faixa exportada para {file}</numerusform>
            <numerusform>%n faixas exportadas para {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Já existe uma playlist com este nome.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n faixa adicionada a “{name}”</numerusform>
            <numerusform>%n faixas adicionadas a “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Playlist “{name}” criada com %n faixa</numerusform>
            <numerusform>Playlist “{name}” criada com %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Playlist inteligente “{name}” criada</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Regra de “{name}” alterada</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>“{before}” renomeada para “{name}”</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Playlist “{name}” excluída</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n faixa removida de “{name}”</numerusform>
            <numerusform>%n faixas removidas de “{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Ordem de “{name}” alterada</translation>
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
        <translation>Abrindo a biblioteca…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>A alteração de arquivos foi interrompida. O histórico diz quais foram alterados.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>A biblioteca não pode ser aberta; veja o log.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>Na linha de comando: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>A biblioteca não pode ser aberta</translation>
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
        <translation>Shift</translation>
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
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Audição</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Mais semelhantes na sua biblioteca</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Faixas mais semelhantes na sua biblioteca</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ouvindo…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Segundo {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Sem certeza – talvez {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Nenhum gênero é provável o bastante para ser sugerido por {model}.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Isto não soa como música</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>É baixo demais ou estranho demais para {model}.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Não foi possível analisar esta gravação</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproduzir</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Pausado, %n faixa ainda não analisada.</numerusform>
            <numerusform>Pausado, %n faixas ainda não analisadas.</numerusform>
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
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>não está vazio</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>é exatamente</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>é no mínimo</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>é no máximo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>é menor que, ou ausente</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Probabilidade de</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Gênero (qualquer fonte)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Gênero sugerido</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Segundo palpite</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Gênero na tag</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Gênero aceito</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Qualquer texto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Taxa de bits</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Reproduções</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Última reprodução</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Sua decisão</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Estado da sugestão</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Resultado da gravação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag e som divergem</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Outro gênero é mais provável</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>A tag se contradiz</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>A tag não nomeia gênero algum</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>O gênero não está na lista</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Coletânea</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Divergência ignorada</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Arquivo ausente</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Arquivo ilegível</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Número na biblioteca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>para gravar</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Atender a todas estas</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Atender a qualquer destas</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Quantas condições precisam valer</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Adicionar &amp;condição</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Esta regra é aninhada demais para uma lista; continue com o texto abaixo.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regra como texto</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Como &amp;pesquisa:</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Análise</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Redefinir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Restaurar os padrões em todas as páginas?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Na revisão</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>Em uma playlist</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Escolher o primeiro, segundo… palpite</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nova playlist de faixas semelhantes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Começar com a faixa selecionada</numerusform>
            <numerusform>&amp;Começar com as %n faixas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Faixas &amp;semelhantes:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Encontra as faixas da sua biblioteca que mais soam como a faixa selecionada.</numerusform>
            <numerusform>Encontra as faixas da sua biblioteca que mais soam como as %n faixas selecionadas juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nova playlist inteligente</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar a regra</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>As primeiras faixas da playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>faixas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regra</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Adicione uma condição ou digite uma regra para ver o que ela encontra.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n faixa corresponde agora.</numerusform>
            <numerusform>%n faixas correspondem agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>A playlist contém a primeira.</numerusform>
            <numerusform>A playlist contém as primeiras %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Tempo gravado</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Toque cerca de meio minuto de música. Ela é analisada como as suas faixas, e nada é guardado a menos que você salve.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Ou escolha um arquivo: solte-o aqui ou cole-o com {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Es&amp;colher um arquivo…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Nenhum microfone encontrado. Conecte um e abra esta janela de novo, ou escolha um arquivo.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>&amp;Parar e ouvir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Gravação {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} de {most} segundos</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Foi curto demais para dizer algo. Grave um pouco mais.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Quase nada foi ouvido. O microfone está mudo? O microfone certo está selecionado?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Ouvir um arquivo</translation>
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
        <translation>Sem espectrograma: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Espectrograma mel</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>{length} de duração, de {low} a {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, mais forte em {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Aceitar várias</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Aceitar sugestões para faixas sem gênero que têm pelo menos esta &amp;certeza:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Aceitar sugestões em “{place}” que correspondem a “{search}” e têm pelo menos esta &amp;certeza:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Aceitar sugestões em “{place}” que têm pelo menos esta &amp;certeza:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Também onde o programa &amp;não tem certeza</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>As faixas que não soam como nada que o programa aprendeu são ignoradas</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Confiança mínima em porcentagem</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Quantas provavelmente estão certas é estimado pela frequência com que o modelo acertou em músicas que nunca tinha ouvido. Nada é gravado nos arquivos ainda.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Prévia por gênero</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Provavelmente certas</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Aceitar %n faixa</numerusform>
            <numerusform>&amp;Aceitar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Nenhuma sugestão atinge essa certeza.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n delas tem outro gênero agora.</numerusform>
            <numerusform>%n delas têm outro gênero agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniformizar nomes de gêneros</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n faixa tem nomes de gêneros a uniformizar.</numerusform>
            <numerusform>%n faixas têm nomes de gêneros a uniformizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Todas as tags estão escritas como na lista de gêneros.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Tags a uniformizar</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag atual</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tags que escrevem um gênero de outra forma que sua lista de gêneros ou a maioria das tags, que contêm vários gêneros em um só texto, ou nenhum. Guardado de forma inconsistente: como número, por exemplo (17), ou de maneiras diferentes na mesma tag. As marcadas vão para “Para gravar”.</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Uma tag que não nomeia nenhum gênero é substituída quando você aceita uma sugestão para a faixa. Marque-a somente para esvaziá-la agora; nada mais é sugerido então para a faixa.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n faixa tem um texto que não nomeia gênero algum.</numerusform>
            <numerusform>%n faixas têm um texto que não nomeia gênero algum.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, guardado de forma inconsistente</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Aceitar %n faixa</numerusform>
            <numerusform>&amp;Aceitar %n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Gêneros ao longo da faixa</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Pressione A para aceitar uma sugestão, R para rejeitá-la, um número para outro gênero; Espaço reproduz a faixa. Cada passo pode ser desfeito com Ctrl+Z, e nenhum arquivo muda ainda.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>O que você aceita se reúne em “Para gravar”. “Gravar” mostra o que mudaria em cada arquivo antes de fazer qualquer coisa.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Seus arquivos têm seus gêneros. “Pôr em ordem”, no menu Ferramentas, diz o que falta, e o histórico pode desfazer cada gravação, mesmo daqui a um ano.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Entendi</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbuns</numerusform>
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
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravada</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Deixada como está</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sem música</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Tag concorda</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Não analisada</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>indisponível</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Desfazer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Refazer: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, aberta</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, fechada</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Gêneros</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Gêneros</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>&amp;Rótulos do modelo</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Não é gên&amp;ero</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Nenhum arquivo muda ainda; os gêneros renomeados vão para “Para gravar”.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Redefinir…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Fechar sem aplicar o que você alterou?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Substituir seus gêneros pelos que vêm com o programa?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Contando o que muda…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n sugestão</numerusform>
            <numerusform>%n sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n divergência</numerusform>
            <numerusform>%n divergências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisão</numerusform>
            <numerusform>%n decisões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n playlist inteligente</numerusform>
            <numerusform>%n playlists inteligentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Nenhuma sugestão, decisão ou playlist muda.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Isto altera {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n arquivo contém o nome antigo e aguardaria gravação.</numerusform>
            <numerusform>%n arquivos contêm o nome antigo e aguardariam gravação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Solte sua pasta de músicas aqui</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>O Genre Organizer ouve seus arquivos neste computador. Nada sai dele, e nenhum arquivo muda até você mandar.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Adicionar pasta…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Ouvir</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Suas faixas são lidas e analisadas em segundo plano.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Revisar</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Você vê as chances de cada gênero e o aceita ou altera.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Gravar</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Os gêneros aceitos vão para os arquivos. Toda gravação pode ser desfeita.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Manter e adicionar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Gravar tags</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Verificando os arquivos…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Se já houver um gênero</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Só alterações</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Só recusados</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Só inalterados</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quais arquivos são listados</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Todas as que aguardam</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Quais faixas são gravadas</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Faixas:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Se já houver um gênero:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Só o gênero muda; todo o resto fica como está. Os gêneros antigos ficam guardados no histórico e a gravação pode ser desfeita a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Nenhum gênero aceito aguarda gravação. Aceite sugestões primeiro.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Nenhuma destas faixas tem um gênero aceito para gravar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n arquivo mudará</numerusform>
            <numerusform>%n arquivos mudarão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n recusado e deixado como está</numerusform>
            <numerusform>%n recusados e deixados como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n arquivo perde um gênero que tem agora.</numerusform>
            <numerusform>%n arquivos perdem um gênero que têm agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Gravar %n arquivo</numerusform>
            <numerusform>&amp;Gravar %n arquivos</numerusform>
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
        <translation>As selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n arquivo gravado</numerusform>
            <numerusform>%n arquivos gravados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n arquivo restaurado</numerusform>
            <numerusform>%n arquivos restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n arquivo movido de novo</numerusform>
            <numerusform>%n arquivos movidos de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n arquivo movido de volta</numerusform>
            <numerusform>%n arquivos movidos de volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n cópia feita de novo</numerusform>
            <numerusform>%n cópias feitas de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n cópia removida</numerusform>
            <numerusform>%n cópias removidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inalterado</numerusform>
            <numerusform>%n inalterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>uma por núcleo do processador</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Ouvir a faixa &amp;inteira</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Executar com &amp;baixa prioridade</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Faixas ao mesmo &amp;tempo:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Quantas faixas são analisadas ao mesmo tempo. Este computador tem %n núcleo.</numerusform>
            <numerusform>Quantas faixas são analisadas ao mesmo tempo. Este computador tem %n núcleos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>T&amp;rechos:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Quantas partes de uma faixa são ouvidas, distribuídas por sua duração.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;Duração do trecho:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Trechos mais longos dão um pouco mais de certeza e levam mais tempo.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Cerca de seis vezes mais lento; útil para faixas que mudam muito.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Outros programas continuam rápidos enquanto faixas são analisadas.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>&amp;Limite de tempo:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Um arquivo que demora mais aparece entre as falhas, e o resto continua.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Linhas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>As cores da janela.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tamanho do te&amp;xto:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Em relação ao tamanho do texto da área de trabalho.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Mostra mais faixas de uma vez.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Vale após reiniciar.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>P&amp;astas da biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Vigiar as pastas</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Aprender meus &amp;gêneros de novo automaticamente</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Levar em conta o resto do ál&amp;bum</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Onde estão suas músicas: adicione, remova e relocalize pastas.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Arquivos novos nas pastas da biblioteca são encontrados e analisados em um ou dois minutos enquanto a janela está aberta. “Reexaminar” encontra o que outros programas alteraram dentro dos arquivos.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Para os gêneros que você ensinou ao programa: quando você tiver aceitado outros em número suficiente, ele os aprende de novo e mostra o que mudaria. Nada muda sem a sua confirmação.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Faixas de um artista no mesmo álbum geralmente têm o mesmo gênero; por isso uma sugestão também depende de como as outras soam. Como uma faixa soa sozinha aparece ao lado da lista.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>A que a condição se refere</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
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
        <translation>Gravar gêneros ID3v2.3 como lis&amp;ta</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Atualizar &amp;também tags ID3v1 e APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>&amp;Manter a data de modificação dos arquivos</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Gravar em arquivos com links &amp;físicos</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Se já houver um gênero:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>A prévia antes de cada gravação permite escolher de novo.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>&amp;Separador do ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>Tags ID3v2.3 guardam um só texto; este separador une vários gêneros.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Como faz o ID3v2.4: assim mais programas distinguem os gêneros, mas alguns antigos mostram só o primeiro.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Só se um arquivo as tiver além do ID3v2; nenhuma é adicionada.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Se ativado, outros programas podem não notar a mudança.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Outros links físicos mantêm a tag antiga.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Baseado em apenas {seconds} s de música, portanto com menos certeza.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Outras faixas do álbum levadas em conta: {count}. Sozinha: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Também soa como: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} foi removida da biblioteca; os arquivos estão onde estavam</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Trocando o modelo</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Instalando um modelo</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Removendo um modelo</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Alterar os gêneros</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Gêneros alterados</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Editar gêneros ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniformizar nomes de gêneros</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Aprendendo gêneros</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Usando os gêneros aprendidos</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Trazendo de volta os gêneros anteriores</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Examinando</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Verificando pastas alteradas</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analisando</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Esquecer faixas ausentes</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Lendo de novo</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} agora é procurada em {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} agora é procurada em {new}; para voltar, relocalize-a de novo</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Relocalizar pasta</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Organizando arquivos</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nova playlist</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nova playlist inteligente</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Alterar a regra</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nova playlist de faixas semelhantes</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importando playlists</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importar playlists</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Exportando playlists</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copiando arquivos</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Renomear playlist</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Excluir playlist</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Adicionar a “{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Remover de “{name}”</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Reordenar “{name}”</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Exportar playlist</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Aceitar {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Aceitar o gênero mais amplo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeitar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Mai&amp;s tarde</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Apagar a decisão</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Manter a tag</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Manter as tags</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Não perguntar mais</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Não perguntar mais</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Aceitar sugestões acima de {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Aceitar também as incertas</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Aceitar {genre} para o álbum {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Aceitar para {count} álbuns</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} faixas</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Atualizando sugestões</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Alterar configurações</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Gravando tags</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Desfazendo</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Editando tags</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Gravando capas</translation>
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
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltam cerca de {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>faltam cerca de {hours} h</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
</context>
</TS>
