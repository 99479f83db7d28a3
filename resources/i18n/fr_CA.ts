<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
            <translation>Logiciel libre sous licence MIT; Qt est utilisé sous licence LGPL.</translation>
        </message>
    </context>
    <context>
        <name>Aims</name>
        <message>
            <source>And once you are there, what should happen? Which number would show it?</source>
            <translation>Et une fois que vous y serez, que doit-il se passer? Quel chiffre le montrerait?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Pour quand?</translation>
        </message>
        <message>
            <source>How many would be enough to be content?</source>
            <translation>À partir de combien serez-vous content?</translation>
        </message>
        <message>
            <source>Which number would show that it is reached?</source>
            <translation>Quel chiffre montrerait que c’est atteint?</translation>
        </message>
    </context>
    <context>
        <name>Channels</name>
        <message numerus="yes">
            <source>Delete the channel “{name}” and its %n post(s)?</source>
            <translation>
                <numerusform>Supprimer le canal « {name} » et sa seule publication?</numerusform>
                <numerusform>Supprimer le canal « {name} » et ses %n publications?</numerusform>
            </translation>
        </message>
        <message>
            <source>No channel yet. Add the places where your customers can read you: a page, a newsletter, a blog…</source>
            <translation>Aucun canal pour l’instant. Ajoutez les endroits où vos clients peuvent vous lire : une page, une infolettre, un blogue…</translation>
        </message>
    </context>
    <context>
        <name>ClosedDays</name>
        <message>
            <source>summer leave, works…</source>
            <translation>vacances d’été, travaux…</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Keep what you wrote?</source>
            <translation>Garder ce que vous avez écrit?</translation>
        </message>
        <message>
            <source>What do we say?</source>
            <translation>Qu’est-ce qu’on raconte?</translation>
        </message>
    </context>
    <context>
        <name>CopiesBeside</name>
        <message>
            <source>Which copy do you want to compare with this calendar?</source>
            <translation>Quelle copie voulez-vous comparer avec ce calendrier?</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Keep both: your work is saved beside it as “{copy}”, and you go on in that file; the other stays as it is.

Reload: your work is kept among the earlier versions, then the file is opened as it is now.</source>
            <translation>Garder les deux : votre travail est enregistré à côté sous le nom « {copy} », et vous continuez dans ce fichier; l’autre reste comme il est.

Recharger : votre travail est gardé parmi les versions précédentes, puis le fichier est ouvert tel qu’il est maintenant.</translation>
        </message>
        <message>
            <source>Keep both: your work is saved beside it as “{copy}”; the other file stays as it is.

Close: your work is kept on this computer and found again when you open the file.</source>
            <translation>Garder les deux : votre travail est enregistré à côté sous le nom « {copy} »; l’autre fichier reste comme il est.

Fermer : votre travail est gardé sur cet ordinateur et retrouvé quand vous rouvrirez le fichier.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Throw away the unsaved work on “{file}”? It cannot be brought back.</source>
            <translation>Jeter le travail non enregistré sur « {file} »? On ne pourra pas le retrouver.</translation>
        </message>
        <message>
            <source>When you close, the work is kept on this computer and found again at the next start.</source>
            <translation>À la fermeture, le travail est gardé sur cet ordinateur; vous le retrouverez au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>DocumentPage</name>
        <message>
            <source>“{file}” was changed elsewhere, so it was not overwritten. Your work is safe on this computer.</source>
            <translation>« {file} » a été modifié ailleurs; il n’a donc pas été écrasé. Votre travail est en sécurité sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <source>“{name}” could not be written; what was there is unchanged. Choose another name or place, or close the program that has it open.</source>
            <translation>« {name} » n’a pas pu être écrit; ce qui s’y trouvait est inchangé. Choisissez un autre nom ou un autre endroit, ou fermez le programme qui l’a ouvert.</translation>
        </message>
    </context>
    <context>
        <name>EmptyNote</name>
        <message>
            <source>Is it all in a spreadsheet already? Drop the file on this window.</source>
            <translation>Tout est déjà dans un tableur? Déposez le fichier sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Nothing is planned yet. Write the first post: what do your customers like to hear about?</source>
            <translation>Rien n’est prévu pour l’instant. Écrivez la première publication : de quoi vos clients aiment-ils entendre parler?</translation>
        </message>
    </context>
    <context>
        <name>FigureMarks</name>
        <message>
            <source>Newsletters a day, at most</source>
            <translation>Infolettres par jour, au plus</translation>
        </message>
        <message>
            <source>Newsletters a week, at most</source>
            <translation>Infolettres par semaine, au plus</translation>
        </message>
        <message>
            <source>Where does this mark come from?</source>
            <translation>D’où vient ce repère?</translation>
        </message>
    </context>
    <context>
        <name>FileProblem</name>
        <message>
            <source>The disk of this computer is full, so this change was not kept. All earlier ones are. Free some space and try again.</source>
            <translation>Le disque de cet ordinateur est plein; cette modification n’a donc pas été gardée. Toutes les précédentes le sont. Libérez de la place, puis recommencez.</translation>
        </message>
        <message>
            <source>The drive did not store “{file}” correctly, so the earlier file was kept. Your work is safe on this computer. Save on another drive.</source>
            <translation>Le support n’a pas écrit « {file} » correctement; l’ancien fichier a donc été gardé. Votre travail est en sûreté sur cet ordinateur. Enregistrez sur un autre support.</translation>
        </message>
        <message>
            <source>The unsaved work on “{file}” cannot be read on this computer at the moment. It was left exactly as it is, and so was your file. Try again later; the log tells more.</source>
            <translation>Le travail non enregistré sur « {file} » ne peut pas être lu sur cet ordinateur pour le moment. Il a été laissé exactement tel quel, votre fichier aussi. Réessayez plus tard; le journal en dit plus.</translation>
        </message>
        <message>
            <source>This computer’s disk refused the change, so it was not kept. All earlier ones are. Save the document under another name.</source>
            <translation>Le disque de cet ordinateur a refusé la modification; elle n’a donc pas été gardée. Toutes les précédentes le sont. Enregistrez le document sous un autre nom.</translation>
        </message>
        <message>
            <source>cmdesk cannot use its own folder on this computer at the moment, so “{file}” could not be saved. The file is as it was saved last. Save a copy under another name; the log tells more.</source>
            <translation>cmdesk ne peut pas utiliser son propre dossier sur cet ordinateur pour le moment : « {file} » n’a pas pu être enregistré. Le fichier est tel qu’à son dernier enregistrement. Enregistrez une copie sous un autre nom; le journal en dit plus.</translation>
        </message>
        <message>
            <source>cmdesk cannot write in its own folder, {folder}, so “{file}” was not opened. The file is untouched. Make that folder writable and open it again.</source>
            <translation>cmdesk ne peut pas écrire dans son propre dossier, {folder}; « {file} » n’a donc pas été ouvert. Le fichier est intact. Autorisez l’écriture dans ce dossier, puis rouvrez le fichier.</translation>
        </message>
        <message>
            <source>“{file}” could not be saved for a reason cmdesk does not know. Your work is safe on this computer. Save under another name; the log tells more.</source>
            <translation>« {file} » n’a pas pu être enregistré, pour une raison que cmdesk ne connaît pas. Votre travail est en sûreté sur cet ordinateur. Enregistrez sous un autre nom; le journal en dit plus.</translation>
        </message>
        <message>
            <source>“{file}” was changed elsewhere, so it was not overwritten. Your work is safe on this computer. Save a copy under another name.</source>
            <translation>« {file} » a été modifié ailleurs; il n’a donc pas été remplacé. Votre travail est en sûreté sur cet ordinateur. Enregistrez une copie sous un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>There is a file “{name}” already. Replace it?</source>
            <translation>Il y a déjà un fichier « {name} ». Le remplacer?</translation>
        </message>
    </context>
    <context>
        <name>FindingRow</name>
        <message>
            <source>Where does this mark come from?</source>
            <translation>D’où vient ce repère?</translation>
        </message>
    </context>
    <context>
        <name>FollowNumbers</name>
        <message>
            <source>No longer followed; what was noted stays.</source>
            <translation>N’est plus suivi; ce qui a été noté reste.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>Newsletter</source>
            <translation>Infolettre</translation>
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message>
            <source>&amp;Where did you schedule these posts?</source>
            <translation>&amp;Où avez-vous programmé ces publications?</translation>
        </message>
        <message>
            <source>&amp;Where did you schedule this post?</source>
            <translation>&amp;Où avez-vous programmé cette publication?</translation>
        </message>
    </context>
    <context>
        <name>IdeasDialog</name>
        <message>
            <source>What could we say?</source>
            <translation>Que pourrait-on dire?</translation>
        </message>
        <message>
            <source>What is the trade? Each has ideas of its own, and the answer is kept.</source>
            <translation>Quel est le métier? Chacun a ses idées, et la réponse est gardée.</translation>
        </message>
    </context>
    <context>
        <name>ImageChecker</name>
        <message>
            <source>There is no channel yet. Add the networks you post on in the tab Editorial line; then each stands here with what it takes.</source>
            <translation>Il n’y a pas encore de réseau. Ajoutez ceux où vous publiez dans l’onglet Ligne éditoriale; chacun sera ici avec ce qu’il accepte.</translation>
        </message>
        <message>
            <source>Where does this come from?</source>
            <translation>D’où vient ce chiffre?</translation>
        </message>
        <message>
            <source>Which picture shall be checked?</source>
            <translation>Quelle image vérifier?</translation>
        </message>
    </context>
    <context>
        <name>ImageExport</name>
        <message>
            <source>Where shall the copies go?</source>
            <translation>Où mettre les copies?</translation>
        </message>
        <message>
            <source>“{name}” is the original, and copies are never written over it. Choose another name; the original is unchanged.</source>
            <translation>« {name} » est l’original, et une copie ne le remplace jamais. Choisissez un autre nom; l’original est inchangé.</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Line {line} of “{name}” has {count} columns; {most} are the most that can be read. Nothing was imported.</source>
            <translation>La ligne {line} de « {name} » a {count} colonnes; on peut en lire {most} au plus. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>No column of “{name}” is named like a date; its first line holds: {columns}. Nothing was imported.</source>
            <translation>Aucune colonne de « {name} » ne porte un nom de date; sa première ligne contient : {columns}. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>No column of “{name}” is named like a title or a text; its columns are: {columns}. Nothing was imported.</source>
            <translation>Aucune colonne de « {name} » ne porte un nom de titre ou de texte; ses colonnes sont : {columns}. Rien n’a été importé.</translation>
        </message>
        <message>
            <source>“{name}” holds a row larger than {megabytes} MB; perhaps a quotation mark is never closed. Nothing was imported.</source>
            <translation>« {name} » contient une ligne de plus de {megabytes} Mo; un guillemet n’est peut-être jamais refermé. Rien n’a été importé.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>hashtags</source>
            <translation>les mots-clics</translation>
        </message>
    </context>
    <context>
        <name>Jumps</name>
        <message>
            <source>{value} is more than all there can be ({most}). Is it right?</source>
            <translation>{value}, c’est plus que le maximum possible ({most}). Est-ce juste?</translation>
        </message>
        <message>
            <source>{value}: it was {before} on {day:date}, and never changed by more than {most} at once. Is it right?</source>
            <translation>{value} : c’était {before} le {day:date}, et l’écart n’a jamais dépassé {most} d’un coup. Est-ce juste?</translation>
        </message>
        <message>
            <source>{value}: it was {before} on {day:date}. Is a digit missing?</source>
            <translation>{value} : c’était {before} le {day:date}. Manque-t-il un chiffre?</translation>
        </message>
        <message>
            <source>{value}: it was {before} on {day:date}. Is it right? What was not counted stays empty.</source>
            <translation>{value} : c’était {before} le {day:date}. Est-ce juste? Ce qui n’a pas été compté reste vide.</translation>
        </message>
        <message>
            <source>{value}: it was {before} on {day:date}. Is there a digit too many?</source>
            <translation>{value} : c’était {before} le {day:date}. Un chiffre de trop?</translation>
        </message>
    </context>
    <context>
        <name>Looking</name>
        <message>
            <source>You are looking at the version of {at}; nothing is changed. To go back to it, close it and choose “Go back to a version…” in the calendar itself.</source>
            <translation>Vous regardez la version du {at}; rien n’est changé. Pour y revenir, fermez-la et choisissez « Revenir à une version… » dans le calendrier lui-même.</translation>
        </message>
        <message>
            <source>You are looking at unsaved work on “{file}”, last edited {at}; nothing is changed. Close it to recover or discard it.</source>
            <translation>Vous regardez un travail non enregistré sur « {file} », modifié le {at}; rien n’est changé. Fermez-le pour le récupérer ou le jeter.</translation>
        </message>
    </context>
    <context>
        <name>Metrics</name>
        <message>
            <source>Ask at the till “how did you hear of us?” and keep a tally.</source>
            <translation>Demandez à la caisse « comment nous avez-vous connus? » et tenez un pointage.</translation>
        </message>
        <message>
            <source>In the list of members.</source>
            <translation>Dans la liste des membres.</translation>
        </message>
        <message>
            <source>In the mailbox and on the phone: count, or keep a tally.</source>
            <translation>Dans la boîte courriel et au téléphone : comptez, ou tenez un pointage.</translation>
        </message>
        <message>
            <source>On the till: the total or the number of receipts of the period.</source>
            <translation>À la caisse : le total ou le nombre de factures de la période.</translation>
        </message>
        <message>
            <source>customers who come from a network</source>
            <translation>clients venus d’un média social</translation>
        </message>
        <message>
            <source>members</source>
            <translation>membres</translation>
        </message>
    </context>
    <context>
        <name>Mix</name>
        <message>
            <source>This theme has less room than you gave it: is there something to say?</source>
            <translation>Ce thème a moins de place que vous ne lui en aviez donné : avez-vous quelque chose à en dire?</translation>
        </message>
        <message>
            <source>{pillar}: {count} of {total} posts from {start:long} to {end:long}; you wished for about {wanted}.</source>
            <translation>{pillar} : {count} publications sur {total} du {start:long} au {end:long}; vous en vouliez environ {wanted}.</translation>
        </message>
    </context>
    <context>
        <name>MoveTo</name>
        <message>
            <source>Like 26/11, Thursday or tomorrow. Each keeps its hour; empty means no date yet.</source>
            <translation>Par exemple 26/11, jeudi ou demain. Chacune garde son heure; vide veut dire sans date.</translation>
        </message>
        <message numerus="yes">
            <source>Move %n post(s) to which &amp;day?</source>
            <translation>
                <numerusform>Déplacer %n publication à quel &amp;jour?</numerusform>
                <numerusform>Déplacer %n publications à quel &amp;jour?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NameVariants</name>
        <message>
            <source>with a word more: Lyon, bakery…</source>
            <translation>avec un mot de plus : Québec, pain…</translation>
        </message>
    </context>
    <context>
        <name>NamesPanel</name>
        <message>
            <source>What did you see there?</source>
            <translation>Qu’y avez-vous vu?</translation>
        </message>
    </context>
    <context>
        <name>NetworkRemarks</name>
        <message numerus="yes">
            <source>{channel} takes %n picture(s) a post; here are {count}.</source>
            <translation>
                <numerusform>{channel} prend %n photo par publication; il y en a {count}.</numerusform>
                <numerusform>{channel} prend %n photos par publication; il y en a {count}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} hashtags; usual marks: {channels}.</source>
            <translation>{count} mots-clics; repères : {channels}.</translation>
        </message>
    </context>
    <context>
        <name>NewClientDialog</name>
        <message>
            <source>Where do you post?</source>
            <translation>Où publiez-vous?</translation>
        </message>
        <message>
            <source>Which business is it for?</source>
            <translation>Pour quelle entreprise?</translation>
        </message>
        <message>
            <source>Which client is it for?</source>
            <translation>C’est pour quel client?</translation>
        </message>
    </context>
    <context>
        <name>Night</name>
        <message>
            <source>Few people are awake then. Was the hour meant for the afternoon?</source>
            <translation>Peu de gens sont réveillés à cette heure-là. Était-ce une heure de l’après-midi?</translation>
        </message>
    </context>
    <context>
        <name>NoQuestion</name>
        <message>
            <source>Networks are places of conversation. Ask something your customers like to answer, then thank them and tell the result.</source>
            <translation>Les médias sociaux sont des lieux de conversation. Posez une question à laquelle vos clients aiment répondre, puis remerciez-les et racontez le résultat.</translation>
        </message>
    </context>
    <context>
        <name>NoteNumbers</name>
        <message>
            <source>Three numbers are enough to begin with. Write those you know; empty means not noted.</source>
            <translation>Trois chiffres suffisent pour commencer. Écrivez ceux que vous connaissez; un champ vide n’est pas noté.</translation>
        </message>
    </context>
    <context>
        <name>NumbersImport</name>
        <message>
            <source>No column of “{name}” holds days; its first line holds: {columns}. Nothing was imported: add a column of days such as 2026-11-30.</source>
            <translation>Aucune colonne de « {name} » ne contient de jours; sa première ligne contient : {columns}. Rien n’a été importé : ajoutez une colonne de jours comme 2026-11-30.</translation>
        </message>
        <message>
            <source>No column of “{name}” is named like a number you follow; its columns are: {columns}. Nothing was imported: say what each of them holds.</source>
            <translation>Aucune colonne de « {name} » ne porte le nom d’un chiffre que vous suivez; ses colonnes sont : {columns}. Rien n’a été importé : indiquez ce que contient chacune.</translation>
        </message>
    </context>
    <context>
        <name>OneByOne</name>
        <message>
            <source>Did it go out?</source>
            <translation>Est-elle partie?</translation>
        </message>
    </context>
    <context>
        <name>OpenDocument</name>
        <message>
            <source>This step could not be undone or redone. The document is as it was before you tried; the list of steps to undo was emptied.</source>
            <translation>Cette étape n’a pas pu être annulée ou rétablie. Le document est tel qu’il était avant l’essai; la liste des étapes à annuler a été vidée.</translation>
        </message>
    </context>
    <context>
        <name>OwnMetricForm</name>
        <message>
            <source>A number needs a name, like “gift vouchers sold”.</source>
            <translation>Un chiffre a besoin d’un nom, comme « cartes-cadeaux vendues ».</translation>
        </message>
        <message>
            <source>It stands on a day: members, subscribers</source>
            <translation>Il se lit un jour donné : membres, abonnés</translation>
        </message>
        <message>
            <source>gift vouchers sold</source>
            <translation>cartes-cadeaux vendues</translation>
        </message>
    </context>
    <context>
        <name>OwnershipForm</name>
        <message>
            <source>E-mail address of the account</source>
            <translation>Adresse courriel du compte</translation>
        </message>
        <message>
            <source>On whose phone the second factor is</source>
            <translation>Téléphone de l’authentification à deux facteurs</translation>
        </message>
    </context>
    <context>
        <name>PictureCheck</name>
        <message>
            <source>It moves; whether it still does here is not known.</source>
            <translation>Elle est animée; on ne sait pas si elle le reste ici.</translation>
        </message>
        <message>
            <source>Its shape is {own}; {bounds}. {cut}</source>
            <translation>Sa forme est {own}; {bounds}. {cut}</translation>
        </message>
        <message>
            <source>This is a HEIC photo of the iPhone: it cannot be shown here, and most networks refuse it on a computer. Send yourself the photo from the phone by e-mail to get a JPEG; for the next ones, choose in the phone Settings › Camera › Formats › Most Compatible.</source>
            <translation>C’est une photo HEIC de l’iPhone : elle ne peut pas être montrée ici, et la plupart des réseaux la refusent depuis un ordinateur. Envoyez-vous la photo par courriel depuis le téléphone pour obtenir un JPEG; pour les suivantes, choisissez dans le téléphone Réglages › Appareil photo › Formats › Le plus compatible.</translation>
        </message>
        <message numerus="yes">
            <source>Too heavy: at most {most:size}; %n byte(s) too much.</source>
            <translation>
                <numerusform>Trop lourde : {most:size} au plus; %n octet de trop.</numerusform>
                <numerusform>Trop lourde : {most:size} au plus; %n octets de trop.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too heavy: at most {most:size}; {over:size} too much.</source>
            <translation>Trop lourde : {most:size} au plus; {over:size} de trop.</translation>
        </message>
        <message>
            <source>Too large: {size}; it takes at most {most}.</source>
            <translation>Trop grande : {size}; il faut au plus {most}.</translation>
        </message>
        <message numerus="yes">
            <source>Too light: at least {least:size}; %n byte(s) missing.</source>
            <translation>
                <numerusform>Trop légère : {least:size} au moins; il manque %n octet.</numerusform>
                <numerusform>Trop légère : {least:size} au moins; il manque %n octets.</numerusform>
            </translation>
        </message>
        <message>
            <source>Too light: at least {least:size}; {under:size} are missing.</source>
            <translation>Trop légère : {least:size} au moins; il manque {under:size}.</translation>
        </message>
        <message>
            <source>Too small: {size}; it takes at least {least}.</source>
            <translation>Trop petite : {size}; il faut au moins {least}.</translation>
        </message>
    </context>
    <context>
        <name>PictureFile</name>
        <message>
            <source>“{name}” is not there any more. Look for it again; nothing was changed.</source>
            <translation>« {name} » n’est plus là. Cherchez-la de nouveau; rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>PictureLook</name>
        <message>
            <source>“{name}” is in the HEIC format of the iPhone, which cannot be shown here and which several networks refuse. It stays with the post, without a preview. For a JPEG, send yourself the photo from the phone by e-mail; for the next ones, choose in the phone Settings › Camera › Formats › Most Compatible.</source>
            <translation>Cette photo (« {name} ») est au format HEIC de l’iPhone : elle ne peut pas être affichée ici et plusieurs réseaux la refusent. Elle reste avec la publication, sans aperçu. Pour avoir un JPEG, envoyez-vous la photo par courriel depuis le téléphone; pour les prochaines, choisissez dans le téléphone Réglages › Appareil photo › Formats › Le plus compatible.</translation>
        </message>
        <message>
            <source>“{name}” is on another computer and was not looked at. To see it here, copy it to this one.</source>
            <translation>« {name} » est sur un autre ordinateur; cmdesk n’est pas allé voir. Pour l’afficher ici, copiez-la sur celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be shown here. It stays with the post, without a preview; networks want a smaller one.</source>
            <translation>« {name} » est trop grande pour être affichée ici. Elle reste avec la publication, sans aperçu; les réseaux en veulent une plus petite.</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>“{name}” is a HEIC photo, which few programs show; it is on the phone that took it. Saved as JPEG it appears here.</source>
            <translation>« {name} » est une photo HEIC, que peu de programmes affichent; elle est sur le téléphone qui l’a prise. Enregistrée en JPEG, elle apparaît ici.</translation>
        </message>
        <message>
            <source>“{name}” is on another computer and was not fetched.</source>
            <translation>L’image « {name} » est sur un autre ordinateur; elle n’a pas été cherchée là-bas.</translation>
        </message>
        <message>
            <source>“{name}” is too large for this page; open it from where it is.</source>
            <translation>L’image « {name} » est trop lourde pour cette page; ouvrez-la là où elle est.</translation>
        </message>
    </context>
    <context>
        <name>ProfileGrid</name>
        <message>
            <source>A listing on Google shows your hours, the way to you and reviews to those who search nearby.</source>
            <translation>Une fiche Google montre vos heures d’ouverture, le chemin et les avis à ceux qui cherchent près de chez vous.</translation>
        </message>
    </context>
    <context>
        <name>Profiles</name>
        <message>
            <source>Hours on {days} ({occasion})</source>
            <translation>Heures du {days} ({occasion})</translation>
        </message>
    </context>
    <context>
        <name>ProfilesPaper</name>
        <message>
            <source>Hours: {occasion}</source>
            <translation>Heures : {occasion}</translation>
        </message>
        <message>
            <source>Last reviewed</source>
            <translation>Dernière révision</translation>
        </message>
    </context>
    <context>
        <name>ProfilesTab</name>
        <message numerus="yes">
            <source>%n to fix: texts too long, hours due within a week</source>
            <translation>
                <numerusform>%n à corriger : texte trop long, heures à saisir dans la semaine</numerusform>
                <numerusform>%n à corriger : textes trop longs, heures à saisir dans la semaine</numerusform>
            </translation>
        </message>
        <message>
            <source>No network yet. Add the places where people look for you; each then gets its list of what to fill in, the most useful first.</source>
            <translation>Aucun réseau pour l’instant. Ajoutez les endroits où l’on vous cherche; chacun reçoit la liste de ce qu’il faut remplir, le plus utile d’abord.</translation>
        </message>
    </context>
    <context>
        <name>Reacting</name>
        <message>
            <source>How many likes, comments and shares together? Leave it empty for not noted.</source>
            <translation>Combien de j’aime, de commentaires et de partages ensemble? Laissez vide pour « pas noté ».</translation>
        </message>
    </context>
    <context>
        <name>Reactions</name>
        <message>
            <source>few reactions; look at the till instead</source>
            <translation>peu de réactions; regardez plutôt la caisse</translation>
        </message>
    </context>
    <context>
        <name>ReasonChips</name>
        <message>
            <source>Noted. Why? (optional)</source>
            <translation>Noté. Pourquoi? (facultatif)</translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>The program looks at your plan and makes remarks; it never blocks anything. What you no longer want to be told stands here and comes back with one click.</source>
            <translation>Le programme regarde votre calendrier et fait des remarques; il ne bloque jamais rien. Ce que vous ne voulez plus entendre est ici et revient d’un clic.</translation>
        </message>
    </context>
    <context>
        <name>Rendezvous</name>
        <message>
            <source>What comes back on the same day, so that people know when to look. The calendar reminds you when one is not planned yet; closed days and leave are left alone.</source>
            <translation>Ce qui revient le même jour, pour qu’on sache quand regarder. Le calendrier vous prévient quand l’un d’eux n’est pas encore prévu; les fermetures et les congés sont respectés.</translation>
        </message>
        <message>
            <source>“{name}” was deleted; the posts made for it stay.</source>
            <translation>« {name} » a été supprimé; les publications faites pour lui restent.</translation>
        </message>
    </context>
    <context>
        <name>Results</name>
        <message>
            <source>Reactions are noted once a post is published. Tick it as published first; nothing was changed.</source>
            <translation>Les réactions se notent une fois la publication faite. Cochez-la d’abord comme publiée; rien n’a été modifié.</translation>
        </message>
    </context>
    <context>
        <name>ResultsTab</name>
        <message>
            <source>The aim was deleted; the numbers noted for it stay.</source>
            <translation>L’objectif a été supprimé; les chiffres notés pour lui restent.</translation>
        </message>
    </context>
    <context>
        <name>SafeDocument</name>
        <message>
            <source>“{file}” was modified outside cmdesk or is slightly damaged. What could be read is shown; check it before you save, and keep an earlier copy.</source>
            <translation>« {file} » a été modifié en dehors de cmdesk ou est un peu abîmé. Ce qui a pu être lu est montré; vérifiez-le avant d’enregistrer, et gardez une copie plus ancienne.</translation>
        </message>
        <message>
            <source>“{file}” was saved with a newer cmdesk ({version}). It is shown here and cannot be modified; update cmdesk to work on it.</source>
            <translation>« {file} » a été enregistré avec une version plus récente de cmdesk ({version}). Il est montré ici et ne peut pas être modifié; mettez cmdesk à jour pour y travailler.</translation>
        </message>
        <message>
            <source>“{file}” was saved with an earlier cmdesk. It will be converted when it is saved; a copy of the original is kept.</source>
            <translation>« {file} » a été enregistré avec un cmdesk plus ancien. Il sera converti à l’enregistrement; une copie de l’original est gardée.</translation>
        </message>
    </context>
    <context>
        <name>SameText</name>
        <message>
            <source>The same words twice on one day look like a mistake or like spam.</source>
            <translation>Les mêmes mots deux fois le même jour, cela ressemble à une erreur ou à du pourriel.</translation>
        </message>
    </context>
    <context>
        <name>Sources</name>
        <message>
            <source>Hootsuite 2023; SumAll and Buffer 2015; synthesis of five published studies, 2026</source>
            <translation>Hootsuite 2023; SumAll et Buffer 2015; synthèse de cinq études publiées, 2026</translation>
        </message>
        <message>
            <source>Hootsuite 2023; guides 2014–2015; synthesis of five published studies, 2026</source>
            <translation>Hootsuite 2023; guides 2014–2015; synthèse de cinq études publiées, 2026</translation>
        </message>
        <message>
            <source>Hootsuite 2023; synthesis of five published studies, 2026</source>
            <translation>Hootsuite 2023; synthèse de cinq études publiées, 2026</translation>
        </message>
        <message>
            <source>SumAll and Buffer 2015; synthesis of five published studies, 2026</source>
            <translation>SumAll et Buffer 2015; synthèse de cinq études publiées, 2026</translation>
        </message>
        <message>
            <source>by analogy with Instagram; no study found</source>
            <translation>par analogie avec Instagram; aucune étude trouvée</translation>
        </message>
        <message>
            <source>by analogy with X; no study found</source>
            <translation>par analogie avec X; aucune étude trouvée</translation>
        </message>
        <message>
            <source>scheduling tools’ code and documentation; guides 2025</source>
            <translation>code et documentation d’outils de programmation des publications; guides de 2025</translation>
        </message>
    <message><source>general knowledge; menus move, not verified</source><translation>connaissances générales; les menus bougent, non vérifié</translation></message></context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Plan what a business says on its networks, one week at a time.</source>
            <translation>Préparez ce que votre entreprise dit sur les médias sociaux, semaine après semaine.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>To review</source>
            <translation>À réviser</translation>
        </message>
    </context>
    <context>
        <name>Themes</name>
        <message>
            <source>Together you wish for {total} %; the rest stays free for what comes up.</source>
            <translation>En tout, vous voulez {total} %; le reste est libre pour l’imprévu.</translation>
        </message>
        <message numerus="yes">
            <source>“{name}” was deleted; its %n post(s) stay, without a theme.</source>
            <translation>
                <numerusform>« {name} » a été supprimé; sa %n publication reste, sans thème.</numerusform>
                <numerusform>« {name} » a été supprimé; ses %n publications restent, sans thème.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TooCommercial</name>
        <message>
            <source>People stay for what is useful to them or makes you known; offers after offers wear them out.</source>
            <translation>On reste pour ce qui est utile ou ce qui vous fait connaître; offre après offre, on se lasse.</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Delete all that this computer keeps of “{client}”? It cannot be brought back.</source>
            <translation>Supprimer tout ce que cet ordinateur garde de « {client} »? C’est sans retour.</translation>
        </message>
        <message>
            <source>These go: {what} ({size} in all), its place among the latest calendars, and how you like to see and print it. Your file {file} is not touched: from then on it is all there is. What you taught the import about columns stays; it names nobody.

The file itself tells who saved it last ({who}): that is how those who share it know. So does the small file “{lock}” which lies beside it while you work on it.</source>
            <translation>Sont supprimés : {what} ({size} en tout), sa place parmi les derniers calendriers, et vos préférences pour le voir et l’imprimer. Votre fichier {file} n’est pas touché : il devient tout ce qui en reste. Ce que vous avez appris à l’importation sur les colonnes est gardé; cela ne nomme personne.

Le fichier lui-même dit qui l’a enregistré en dernier ({who}) : c’est ainsi que ceux qui le partagent le savent. Le petit fichier « {lock} », à côté de lui tant que vous y travaillez, le dit aussi.</translation>
        </message>
    </context>
    <context>
        <name>TradeDialog</name>
        <message>
            <source>What is the trade?</source>
            <translation>Quel est le métier?</translation>
        </message>
    </context>
    <context>
        <name>Trends</name>
        <message>
            <source>Days and weeks add up; a week across two months gives each of them its days.</source>
            <translation>Les jours et les semaines s’additionnent; une semaine à cheval sur deux mois donne à chacun ses jours.</translation>
        </message>
    </context>
    <context>
        <name>ValuesDialog</name>
        <message>
            <source>Type over a value to correct it; what stood there is kept beside it. Del removes a value.</source>
            <translation>Tapez sur une valeur pour la corriger; ce qui y était reste noté à côté. Suppr enlève une valeur.</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <source>A version is opened as a calendar of its own; the file itself is left as it is.</source>
            <translation>Une version s’ouvre comme un calendrier à part; le fichier lui-même reste tel qu’il est.</translation>
        </message>
    </context>
    <context>
        <name>Watched</name>
        <message>
            <source>waits for a newsletter: only there a usual mark a week is known</source>
            <translation>attend une infolettre : un repère par semaine n’est connu que là</translation>
        </message>
    </context>
    <context>
        <name>WeekSheet</name>
        <message>
            <source>to review</source>
            <translation>à réviser</translation>
        </message>
    </context>
    <context>
        <name>WhereFound</name>
        <message>
            <source>Where does this come from?</source>
            <translation>D’où vient ce chiffre?</translation>
        </message>
    </context>
<context><name>Comparing</name><message><source>last reviewed</source><translation>dernière révision</translation></message></context></TS>
