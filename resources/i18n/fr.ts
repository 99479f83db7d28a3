<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
        <translation>Logiciel libre sous licence MIT&#x202f;; Qt est utilisé sous licence LGPL.</translation>
    </message>
    <message>
        <source>Plans a business’s posts on this computer. Nothing is published or sent.</source>
        <translation>Prépare sur cet ordinateur les publications d’une entreprise. Rien n’est publié ni envoyé.</translation>
    </message>
    <message>
        <source>Work in progress is kept in {folder}.</source>
        <translation>Le travail en cours est gardé dans {folder}.</translation>
    </message>
</context>
<context>
    <name>AboutUs</name>
    <message>
        <source>Only about ourselves wears people out. Speak of your customers, of your trade, of your neighbours: they will speak of you.</source>
        <translation>Ne parler que de soi lasse. Parlez de vos clients, de votre métier, de vos voisins&#xa0;: ils parleront de vous.</translation>
    </message>
    <message>
        <source>Only about us</source>
        <translation>Rien que nous</translation>
    </message>
    <message>
        <source>{count} of {total} posts in a row speak of you, up to {day:long}.</source>
        <translation>{count} publications sur {total} à la suite parlent de vous, jusqu’au {day:long}.</translation>
    </message>
</context>
<context>
    <name>AcceptedList</name>
    <message numerus="yes">
        <source>%n accepted this month</source>
        <translation>
            <numerusform>%n acceptée ce mois-ci</numerusform>
            <numerusform>%n acceptées ce mois-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted this week</source>
        <translation>
            <numerusform>%n acceptée cette semaine</numerusform>
            <numerusform>%n acceptées cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Me le redire</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <source>This item is no longer there. Nothing was changed.</source>
        <translation>Cet élément n’existe plus. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About cmdesk</source>
        <translation>À propos de cmdesk</translation>
    </message>
    <message>
        <source>All went as planned</source>
        <translation>Tout s’est passé comme prévu</translation>
    </message>
    <message>
        <source>Check an image…</source>
        <translation>Vérifier une image…</translation>
    </message>
    <message>
        <source>Choose several posts</source>
        <translation>Choisir plusieurs publications</translation>
    </message>
    <message>
        <source>Choose the status</source>
        <translation>Choisir le statut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Confirm scheduled posts one by one…</source>
        <translation>Confirmer les publications programmées une par une…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy information for support</source>
        <translation>Copier les informations pour l’assistance</translation>
    </message>
    <message>
        <source>Copy last week…</source>
        <translation>Copier la semaine passée…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all traces of this client on this computer…</source>
        <translation>Supprimer toutes les traces de ce client sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Export numbers…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Fill my week</source>
        <translation>Remplir ma semaine</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Rechercher la suivante</translation>
    </message>
    <message>
        <source>Find the previous one</source>
        <translation>Rechercher la précédente</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Folder of reports and log</source>
        <translation>Dossier des rapports et du journal</translation>
    </message>
    <message>
        <source>Forget what was cut</source>
        <translation>Oublier ce qui a été coupé</translation>
    </message>
    <message>
        <source>Go back to a version…</source>
        <translation>Revenir à une version…</translation>
    </message>
    <message>
        <source>I already posted…</source>
        <translation>J’ai déjà publié…</translation>
    </message>
    <message>
        <source>I don’t know what to say…</source>
        <translation>Je ne sais pas quoi dire…</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>Importer des chiffres…</translation>
    </message>
    <message>
        <source>Import posts…</source>
        <translation>Importer des publications…</translation>
    </message>
    <message>
        <source>In a text: the next unknown word</source>
        <translation>Dans un texte&#xa0;: le mot inconnu suivant</translation>
    </message>
    <message>
        <source>In the month: go through a day’s posts</source>
        <translation>Dans le mois&#xa0;: parcourir les publications d’un jour</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer au…</translation>
    </message>
    <message>
        <source>New aim…</source>
        <translation>Nouvel objectif…</translation>
    </message>
    <message>
        <source>New calendar…</source>
        <translation>Nouveau calendrier…</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Nouvelle publication…</translation>
    </message>
    <message>
        <source>Next week or month</source>
        <translation>Semaine ou mois suivant</translation>
    </message>
    <message>
        <source>Note a decision…</source>
        <translation>Noter une décision…</translation>
    </message>
    <message>
        <source>Note the numbers…</source>
        <translation>Noter les chiffres…</translation>
    </message>
    <message>
        <source>Note the reactions…</source>
        <translation>Noter les réactions…</translation>
    </message>
    <message>
        <source>Numbers we follow…</source>
        <translation>Les chiffres que nous suivons…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>PDF of the week…</source>
        <translation>Semaine en PDF…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Previous week or month</source>
        <translation>Semaine ou mois précédent</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>Imprimer la semaine…</translation>
    </message>
    <message>
        <source>Put on the next free publishing time</source>
        <translation>Placer au prochain moment de publication libre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Report of the month…</source>
        <translation>Bilan du mois…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Send to my phone…</source>
        <translation>Envoyer sur mon téléphone…</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>Afficher toutes les publications</translation>
    </message>
    <message>
        <source>The week in my pocket…</source>
        <translation>La semaine dans ma poche…</translation>
    </message>
    <message>
        <source>Tick as published</source>
        <translation>C’est publié</translation>
    </message>
    <message>
        <source>Tick what was published…</source>
        <translation>Cocher ce qui est fait…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>AimForm</name>
    <message>
        <source>&amp;Aim</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>Pour q&amp;uand</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>Com&amp;pté</translation>
    </message>
    <message>
        <source>&amp;Number that shows it</source>
        <translation>&amp;Chiffre qui le montre</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>C&amp;hiffre visé</translation>
    </message>
    <message>
        <source>&amp;Where we start</source>
        <translation>Point de &amp;départ</translation>
    </message>
    <message>
        <source>60 online bookings a month for the workshops</source>
        <translation>60 réservations en ligne par mois pour les ateliers</translation>
    </message>
    <message>
        <source>It can be followed: from {start} to {target}, until {day:full}.</source>
        <translation>Il peut être suivi&#xa0;: de {start} à {target}, jusqu’au {day:full}.</translation>
    </message>
    <message>
        <source>Say in a few words what you aim for, like “60 bookings a month”.</source>
        <translation>Dites en quelques mots ce que vous visez, comme «&#xa0;60 réservations par mois&#xa0;».</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>en un mois</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>en une semaine</translation>
    </message>
    <message>
        <source>like 31 March</source>
        <translation>comme 31 mars</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de chiffre</translation>
    </message>
    <message>
        <source>{asks} {why} You may keep it as it is and answer later.</source>
        <translation>{asks} {why} Vous pouvez le garder tel quel et répondre plus tard.</translation>
    </message>
</context>
<context>
    <name>Aims</name>
    <message>
        <source>And once you are there, what should happen? Which number would show it?</source>
        <translation>Et une fois que vous y serez, que doit-il se passer&#x202f;? Quel chiffre le montrerait&#x202f;?</translation>
    </message>
    <message>
        <source>Being on a network is not an aim: it is a way to one. What counts is what your customers expect there and what it brings.</source>
        <translation>Être sur un réseau n’est pas un objectif&#xa0;: c’est un moyen. Ce qui compte, c’est ce que vos clients en attendent et ce que cela apporte.</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>How many would be enough to be content?</source>
        <translation>Quel nombre vous suffirait ?</translation>
    </message>
    <message>
        <source>Which number would show that it is reached?</source>
        <translation>Quel chiffre montrerait que c’est atteint&#x202f;?</translation>
    </message>
    <message>
        <source>Without a day one cannot tell patience from delay. It often takes months.</source>
        <translation>Sans date, on ne distingue pas la patience du retard. Il faut souvent des mois.</translation>
    </message>
    <message>
        <source>Without a figure, more is always missing.</source>
        <translation>Sans chiffre à atteindre, il en manque toujours.</translation>
    </message>
    <message>
        <source>Without a number to follow, one never knows whether it works.</source>
        <translation>Sans chiffre à suivre, on ne sait jamais si cela marche.</translation>
    </message>
    <message>
        <source>a question first</source>
        <translation>d’abord une question</translation>
    </message>
    <message>
        <source>add the aim “{words}”</source>
        <translation>ajouter l’objectif «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>ahead by {value}</source>
        <translation>en avance de {value}</translation>
    </message>
    <message>
        <source>at least {least} numbers noted after the start are needed</source>
        <translation>il faut au moins {least} chiffres notés après le départ</translation>
    </message>
    <message>
        <source>behind by {value}</source>
        <translation>en retard de {value}</translation>
    </message>
    <message>
        <source>change the aim “{words}”</source>
        <translation>modifier l’objectif «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>change the decision “{words}”</source>
        <translation>modifier la décision «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>delete the aim “{words}”</source>
        <translation>supprimer l’objectif «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>delete the decision “{words}”</source>
        <translation>supprimer la décision «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>look again from {day:date} on</source>
        <translation>revenez voir à partir du {day:date}</translation>
    </message>
    <message>
        <source>no number noted yet</source>
        <translation>aucun chiffre noté encore</translation>
    </message>
    <message>
        <source>note the decision “{words}”</source>
        <translation>noter la décision «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>dans les temps</translation>
    </message>
    <message>
        <source>reached: {value}</source>
        <translation>atteint&#xa0;: {value}</translation>
    </message>
    <message>
        <source>the date has passed: {value} of {target}</source>
        <translation>la date est passée&#xa0;: {value} sur {target}</translation>
    </message>
    <message>
        <source>too early to say: {reason}</source>
        <translation>trop tôt pour le dire&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sans texte</translation>
    </message>
</context>
<context>
    <name>AimsSheet</name>
    <message>
        <source>New aim…</source>
        <translation>Nouvel objectif…</translation>
    </message>
    <message>
        <source>Nothing aimed for yet. An aim is a number and a day: “60 bookings a month, by March”.</source>
        <translation>Pas encore d’objectif. Un objectif, c’est un chiffre et une date&#xa0;: «&#xa0;60 réservations par mois, d’ici mars&#xa0;».</translation>
    </message>
    <message>
        <source>What we aim for</source>
        <translation>Nos objectifs</translation>
    </message>
    <message>
        <source>{value} of {target}</source>
        <translation>{value} sur {target}</translation>
    </message>
    <message>
        <source>{words}. {standing}</source>
        <translation>{words}. {standing}</translation>
    </message>
</context>
<context>
    <name>AlreadyPosted</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>H&amp;our</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>I already posted…</source>
        <translation>J’ai déjà publié…</translation>
    </message>
    <message>
        <source>It’s posted</source>
        <translation>C’est publié</translation>
    </message>
    <message>
        <source>Say in a few words what you posted: the card is named by them.</source>
        <translation>Dites en quelques mots ce que vous avez publié&#xa0;: la carte en porte le nom.</translation>
    </message>
    <message>
        <source>Say on which day you posted it, like today or 26/11.</source>
        <translation>Dites quel jour vous l’avez publié, par exemple aujourd’hui ou 26/11.</translation>
    </message>
    <message>
        <source>That moment has not come yet. Write when it was posted, or plan it with New post.</source>
        <translation>Ce moment n’est pas encore venu. Écrivez quand c’était publié, ou prévoyez-le avec Nouvelle publication.</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>aucun canal pour l’instant</translation>
    </message>
    <message>
        <source>the text, or a few words of it</source>
        <translation>le texte, ou quelques mots</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No earlier version of {file} is kept on this computer. One is kept each time cmdesk replaces a file it has opened here.</source>
        <translation>Aucune version antérieure de {file} n’est gardée sur cet ordinateur. cmdesk en garde une chaque fois qu’il remplace un fichier ouvert ici.</translation>
    </message>
    <message>
        <source>Say where the version goes: --restore {number} -o NEW.cmdesk.</source>
        <translation>Dites où écrire cette version&#xa0;: --restore {number} -o NOUVEAU.cmdesk.</translation>
    </message>
    <message>
        <source>There is no version {number} of {file}: they go from 1 to {last}. Nothing was done.</source>
        <translation>Il n’y a pas de version {number} de {file}&#xa0;: elles vont de 1 à {last}. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>telle qu’à l’ouverture</translation>
    </message>
    <message>
        <source>before an earlier version was put back</source>
        <translation>avant le retour à une version antérieure</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>avant une importation</translation>
    </message>
    <message>
        <source>before it was converted</source>
        <translation>avant sa conversion</translation>
    </message>
    <message>
        <source>before much was deleted</source>
        <translation>avant une grosse suppression</translation>
    </message>
    <message>
        <source>before the file, changed elsewhere, was opened again</source>
        <translation>avant de rouvrir le fichier, modifié ailleurs</translation>
    </message>
    <message>
        <source>while it was worked on</source>
        <translation>en cours de travail</translation>
    </message>
    <message>
        <source>{new} is the version of {at}. {file} was left exactly as it is.</source>
        <translation>{new} est la version du {at}. {file} est resté exactement tel quel.</translation>
    </message>
    <message>
        <source>{number}  {at}  {size} kB  {reason}</source>
        <translation>{number}  {at}  {size} ko  {reason}</translation>
    </message>
</context>
<context>
    <name>Blanks</name>
    <message numerus="yes">
        <source>%n blank(s) to fill in: the Tab key leads there.</source>
        <translation>
            <numerusform>%n blanc à remplir&#xa0;: la touche Tab y mène.</numerusform>
            <numerusform>%n blancs à remplir&#xa0;: la touche Tab y mène.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Burst</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts too close together</source>
        <translation>Publications trop rapprochées</translation>
    </message>
    <message>
        <source>The second hides the first before people have seen it.</source>
        <translation>La deuxième cache la première avant qu’on l’ait vue.</translation>
    </message>
    <message>
        <source>Usual mark: {gap} between two posts. {why}</source>
        <translation>Repère&#xa0;: {gap} entre deux publications. {why}</translation>
    </message>
    <message>
        <source>Your limit: {gap} between two posts. {why}</source>
        <translation>Votre limite&#xa0;: {gap} entre deux publications. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel} too close together: {first:time}, then {second:time}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n publication trop rapprochée sur {channel}&#xa0;: {first:time}, puis {second:time}.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n publications trop rapprochées sur {channel}&#xa0;: {first:time}, puis {second:time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n post(s) chosen</source>
        <translation>
            <numerusform>%n publication choisie</numerusform>
            <numerusform>%n publications choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) cut: choose a day and paste</source>
        <translation>
            <numerusform>%n publication coupée&#xa0;: choisissez un jour et collez</numerusform>
            <numerusform>%n publications coupées&#xa0;: choisissez un jour et collez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix, from this week on</source>
        <translation>
            <numerusform>%n point à corriger, à partir de cette semaine</numerusform>
            <numerusform>%n points à corriger, à partir de cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No publishing time is free in the next eight weeks for %n post(s). Choose a day yourself: Move to…</source>
        <translation>
            <numerusform>Aucun moment de publication n’est libre dans les huit prochaines semaines pour %n publication. Choisissez un jour vous-même&#xa0;: Déplacer au…</numerusform>
            <numerusform>Aucun moment de publication n’est libre dans les huit prochaines semaines pour %n publications. Choisissez un jour vous-même&#xa0;: Déplacer au…</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter was lifted to show this post.</source>
        <translation>Le filtre a été retiré pour montrer cette publication.</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n post(s)</source>
        <translation>
            <numerusform>Ce mois-ci&#xa0;: %n publication</numerusform>
            <numerusform>Ce mois-ci&#xa0;: %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n post(s)</source>
        <translation>
            <numerusform>Cette semaine&#xa0;: %n publication</numerusform>
            <numerusform>Cette semaine&#xa0;: %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>What was published stays where it happened. Hold Ctrl to make a copy.</source>
        <translation>Ce qui est publié reste à sa place. Tenez Ctrl pour en faire une copie.</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n post(s)</source>
        <translation>
            <numerusform>dupliquer %n publication</numerusform>
            <numerusform>dupliquer %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n post(s)</source>
        <translation>
            <numerusform>déplacer %n publication</numerusform>
            <numerusform>déplacer %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n post(s)</source>
        <translation>
            <numerusform>coller %n publication</numerusform>
            <numerusform>coller %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>{day:Long}: you are closed that day.</source>
        <translation>{day:Long}&#xa0;: c’est un jour de fermeture.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit encore</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>canal à choisir</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>{status} with {tool}</source>
        <translation>{status} dans {tool}</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>I already posted…</source>
        <translation>J’ai déjà publié…</translation>
    </message>
    <message>
        <source>More statuses</source>
        <translation>Autres statuts</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Déplacer au lendemain</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Déplacer à la veille</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer au…</translation>
    </message>
    <message>
        <source>New post…</source>
        <translation>Nouvelle publication…</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Laisser sans date</translation>
    </message>
    <message>
        <source>Note the reactions…</source>
        <translation>Noter les réactions…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Put on the next free publishing time</source>
        <translation>Placer au prochain moment de publication libre</translation>
    </message>
    <message>
        <source>Send to my phone…</source>
        <translation>Envoyer sur mon téléphone…</translation>
    </message>
    <message>
        <source>Special day (market, opening…): twice as many are fine</source>
        <translation>Jour spécial (marché, inauguration…)&#xa0;: le double est permis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>CellNote</name>
    <message>
        <source>A file that shows it</source>
        <translation>Un fichier qui le montre</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>File that shows it</source>
        <translation>Fichier qui le montre</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>How it stands: {state}.</source>
        <translation>Où on en est&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Pas pour nous</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Our account there</source>
        <translation>Notre compte là-bas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>a screenshot</source>
        <translation>une capture d’écran</translation>
    </message>
    <message>
        <source>as on the page: @name</source>
        <translation>comme sur la page&#xa0;: @nom</translation>
    </message>
    <message>
        <source>what you want to remember</source>
        <translation>ce que vous voulez retenir</translation>
    </message>
    <message>
        <source>{channel} · {check}</source>
        <translation>{channel} · {check}</translation>
    </message>
</context>
<context>
    <name>ChannelRow</name>
    <message>
        <source>Another link</source>
        <translation>Un autre lien</translation>
    </message>
    <message>
        <source>Back to the common link</source>
        <translation>Revenir au lien commun</translation>
    </message>
    <message>
        <source>Back to the common pictures</source>
        <translation>Revenir aux photos communes</translation>
    </message>
    <message>
        <source>Back to the common text</source>
        <translation>Revenir au texte commun</translation>
    </message>
    <message numerus="yes">
        <source>In the post: %n picture(s)</source>
        <translation>
            <numerusform>Dans la publication&#xa0;: %n photo</numerusform>
            <numerusform>Dans la publication&#xa0;: %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>In the post: no link.</source>
        <translation>Dans la publication&#xa0;: pas de lien.</translation>
    </message>
    <message>
        <source>In the post: no picture.</source>
        <translation>Dans la publication&#xa0;: pas de photo.</translation>
    </message>
    <message>
        <source>In the post: no text yet.</source>
        <translation>Dans la publication&#xa0;: pas encore de texte.</translation>
    </message>
    <message>
        <source>In the post: {link}</source>
        <translation>Dans la publication&#xa0;: {link}</translation>
    </message>
    <message>
        <source>In the post: “{text}”</source>
        <translation>Dans la publication&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Other pictures</source>
        <translation>D’autres photos</translation>
    </message>
    <message>
        <source>Take its own link up again</source>
        <translation>Reprendre son lien</translation>
    </message>
    <message>
        <source>Take its own pictures up again</source>
        <translation>Reprendre ses photos</translation>
    </message>
    <message>
        <source>Take its own text up again</source>
        <translation>Reprendre son propre texte</translation>
    </message>
    <message>
        <source>Write another text</source>
        <translation>Écrire un autre texte</translation>
    </message>
    <message>
        <source>no link here</source>
        <translation>pas de lien ici</translation>
    </message>
    <message>
        <source>{channel}: format</source>
        <translation>{channel}&#xa0;: format</translation>
    </message>
    <message>
        <source>{channel}: its own link</source>
        <translation>{channel}&#xa0;: son lien</translation>
    </message>
    <message>
        <source>{channel}: its own pictures</source>
        <translation>{channel}&#xa0;: ses photos</translation>
    </message>
    <message>
        <source>{channel}: its own text</source>
        <translation>{channel}&#xa0;: son propre texte</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>@account or address</source>
        <translation>@compte ou adresse</translation>
    </message>
    <message>
        <source>A channel needs a name. Nothing was changed.</source>
        <translation>Un canal a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>All channels together</source>
        <translation>Tous canaux confondus</translation>
    </message>
    <message>
        <source>Calm: 2 a week</source>
        <translation>Calme&#xa0;: 2 par semaine</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n post(s)</source>
        <translation>
            <numerusform>Supprimer %n publication</numerusform>
            <numerusform>Supprimer %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the channel “{name}” and its %n post(s)?</source>
        <translation>
            <numerusform>Supprimer le canal «&#xa0;{name}&#xa0;» et sa seule publication&#x202f;?</numerusform>
            <numerusform>Supprimer le canal «&#xa0;{name}&#xa0;» et ses %n publications&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Intense: every day</source>
        <translation>Soutenu&#xa0;: tous les jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No channel yet. Add the places where your customers can read you: a page, a newsletter, a blog…</source>
        <translation>Aucun canal pour l’instant. Ajoutez les endroits où vos clients peuvent vous lire&#xa0;: une page, une newsletter, un blog…</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>Sans rythme</translation>
    </message>
    <message>
        <source>One undo brings everything back. To keep the posts and stop publishing, untick “In use” instead.</source>
        <translation>Un seul «&#xa0;Annuler&#xa0;» remet tout. Pour garder les publications et cesser de publier, décochez plutôt «&#xa0;Actif&#xa0;».</translation>
    </message>
    <message>
        <source>Regular: 3 or 4</source>
        <translation>Régulier&#xa0;: 3 ou 4</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Usual marks come from what has been published about each network, with source and date. They are never laws: write your own figure and it becomes your limit.</source>
        <translation>Les repères viennent de ce qui a été publié sur chaque réseau, avec la source et la date. Ce ne sont jamais des lois&#xa0;: écrivez votre propre chiffre, il devient votre limite.</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n decision(s) marked.</source>
        <translation>
            <numerusform>%n décision signalée.</numerusform>
            <numerusform>%n décisions signalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Pas encore de chiffres.</translation>
    </message>
    <message>
        <source>No numbers yet. The first that you note will show here.</source>
        <translation>Pas encore de chiffres. Les premiers que vous noterez apparaîtront ici.</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Montrer en graphique</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Starting point: {value}.</source>
        <translation>Point de départ&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Target: {value} by {day}.</source>
        <translation>Objectif&#xa0;: {value} d’ici le {day}.</translation>
    </message>
    <message>
        <source>Target: {value}.</source>
        <translation>Objectif&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>starting point: {value}</source>
        <translation>point de départ&#xa0;: {value}</translation>
    </message>
    <message>
        <source>target: {value}</source>
        <translation>objectif&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: from {first} on {start} to {last} on {end}.</source>
        <translation>{name}&#xa0;: de {first} le {start} à {last} le {end}.</translation>
    </message>
    <message>
        <source>{name}: nothing noted.</source>
        <translation>{name}&#xa0;: rien de noté.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{name}: {value} on {day}.</source>
        <translation>{name}&#xa0;: {value} le {day}.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Give either a week or --from and --to, not both.</source>
        <translation>Donnez soit une semaine, soit --from et --to, mais pas les deux.</translation>
    </message>
    <message>
        <source>Nothing to fix and nothing to review.</source>
        <translation>Rien à corriger, rien à revoir.</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>%n post(s) copied here: the other calendar keeps what was cut in it.</source>
        <translation>
            <numerusform>%n publication copiée ici&#xa0;: ce qui a été coupé reste aussi dans l’autre calendrier.</numerusform>
            <numerusform>%n publications copiées ici&#xa0;: ce qui a été coupé reste aussi dans l’autre calendrier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published post(s) will be copied: what was published stays where it happened.</source>
        <translation>
            <numerusform>%n publication déjà publiée sera copiée&#xa0;: ce qui est publié reste à sa place.</numerusform>
            <numerusform>%n publications déjà publiées seront copiées&#xa0;: ce qui est publié reste à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here is called {channels}: choose another one in what was pasted.</source>
        <translation>Aucun canal d’ici ne s’appelle {channels}&#xa0;: choisissez-en un autre dans ce qui vient d’être collé.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy a post or a text first.</source>
        <translation>Il n’y a rien à coller&#xa0;: copiez d’abord une publication ou un texte.</translation>
    </message>
    <message>
        <source>What was cut lies there already, or is gone.</source>
        <translation>Ce qui a été coupé s’y trouve déjà, ou n’existe plus.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Fermé chaque semaine</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Delete “{days}”</source>
        <translation>Supprimer «&#xa0;{days}&#xa0;»</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Hours and week</source>
        <translation>Heures et semaine</translation>
    </message>
    <message>
        <source>Leave and other closed days</source>
        <translation>Congés et autres jours de fermeture</translation>
    </message>
    <message>
        <source>No leave noted yet.</source>
        <translation>Aucun congé noté pour l’instant.</translation>
    </message>
    <message>
        <source>On closed days and during leave nothing is expected of you: no reminder, no post placed there when a day is spread out. Posts planned by you on such a day stay where they are.</source>
        <translation>Les jours de fermeture et pendant les congés, rien n’est attendu de vous&#xa0;: aucun rappel, et aucune publication n’y est mise quand une journée est répartie. Celles que vous y avez prévues vous-même restent à leur place.</translation>
    </message>
    <message>
        <source>Posts from</source>
        <translation>Publications de</translation>
    </message>
    <message>
        <source>Posts until</source>
        <translation>Publications jusqu’à</translation>
    </message>
    <message>
        <source>The hours were left as they are: the day must begin before it ends.</source>
        <translation>Les heures sont restées telles quelles&#xa0;: la journée doit commencer avant de finir.</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>These days off were deleted.</source>
        <translation>Ces congés ont été supprimés.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write the first closed day, like 24/12 or 24 December.</source>
        <translation>Écrivez le premier jour de fermeture, comme 24/12 ou 24 décembre.</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>summer leave, works…</source>
        <translation>congés d’été, travaux…</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>{end:full} lies before {start:full}. Nothing was added: turn the two days.</source>
        <translation>Le {end:full} vient avant le {start:full}. Rien n’a été ajouté&#xa0;: échangez les deux jours.</translation>
    </message>
    <message>
        <source>{start:Full}</source>
        <translation>{start:Full}</translation>
    </message>
    <message>
        <source>{start:full} to {end:full}</source>
        <translation>Du {start:full} au {end:full}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About cmdesk</source>
        <translation>À propos de cmdesk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>There is no screen here for the window. Nothing was changed. Name a command: {commands}.</source>
        <translation>Il n’y a pas d’écran ici pour la fenêtre. Rien n’a été modifié. Nommez une commande&#xa0;: {commands}.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n ici seulement</numerusform>
            <numerusform>%n ici seulement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only there</source>
        <translation>
            <numerusform>%n là-bas seulement</numerusform>
            <numerusform>%n là-bas seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>The two hold the same posts, dates and settings.</source>
        <translation>Les deux contiennent les mêmes publications, dates et réglages.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {counts}</source>
        <translation>{kind}&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>{what}: {part}</source>
        <translation>{what}&#xa0;: {part}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>(as in the post)</source>
        <translation>(comme dans la publication)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Checks of profiles</source>
        <translation>Vérifications de profils</translation>
    </message>
    <message>
        <source>Comparing with “{file}”. Nothing is changed by it.</source>
        <translation>Comparaison avec «&#xa0;{file}&#xa0;». Elle ne change rien.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Looks at a name</source>
        <translation>Noms regardés</translation>
    </message>
    <message>
        <source>Metrics of our own</source>
        <translation>Nos propres indicateurs</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Numbers we follow</source>
        <translation>Chiffres suivis</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Posts on a channel</source>
        <translation>Versions par canal</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Présentations</translation>
    </message>
    <message>
        <source>Publishing times</source>
        <translation>Heures de publication</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Jours particuliers</translation>
    </message>
    <message>
        <source>The business</source>
        <translation>L’entreprise</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Who holds the accounts</source>
        <translation>Qui tient les comptes</translation>
    </message>
    <message>
        <source>Words of a report</source>
        <translation>Phrases d’un bilan</translation>
    </message>
    <message>
        <source>a post without words</source>
        <translation>une publication sans texte</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>address of the post</source>
        <translation>adresse de la publication</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>language of the posts</source>
        <translation>langue des publications</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>last reviewed</source>
        <translation>dernière vérification</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>pas encore de canal</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>not to be missed</source>
        <translation>à ne pas manquer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>autres détails</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>à nous</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>photo to take</source>
        <translation>photo à prendre</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>point of departure</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>published on</source>
        <translation>publiée le</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>réactions</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>scheduled with</source>
        <translation>programmée avec</translation>
    </message>
    <message>
        <source>second factor</source>
        <translation>second facteur</translation>
    </message>
    <message>
        <source>share at most (%)</source>
        <translation>part maximale (%)</translation>
    </message>
    <message>
        <source>something deleted</source>
        <translation>un élément supprimé</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>tell the team</source>
        <translation>à dire à l’équipe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text of this channel</source>
        <translation>texte de ce canal</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>métier</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>wanted share (%)</source>
        <translation>part souhaitée (%)</translation>
    </message>
    <message>
        <source>where it is found</source>
        <translation>où le trouver</translation>
    </message>
    <message>
        <source>who else</source>
        <translation>qui d’autre</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>à qui il est</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>{channel} · {metric}</source>
        <translation>{channel} · {metric}</translation>
    </message>
    <message>
        <source>{channel} · {what}</source>
        <translation>{channel} · {what}</translation>
    </message>
    <message>
        <source>{channel}, any hour</source>
        <translation>{channel}, à toute heure</translation>
    </message>
    <message>
        <source>{channel}, at {at}</source>
        <translation>{channel}, à {at}</translation>
    </message>
    <message>
        <source>{channel}, no date yet</source>
        <translation>{channel}, sans date</translation>
    </message>
    <message>
        <source>{channel}, {day:full}</source>
        <translation>{channel}, {day:full}</translation>
    </message>
    <message>
        <source>{day:full}</source>
        <translation>{day:full}</translation>
    </message>
    <message>
        <source>{day:month}</source>
        <translation>{day:month}</translation>
    </message>
    <message>
        <source>{metric}, {day:full}</source>
        <translation>{metric}, {day:full}</translation>
    </message>
    <message>
        <source>{place} ({status})</source>
        <translation>{place} ({status})</translation>
    </message>
    <message numerus="yes">
        <source>{place} ({status}), and %n more place(s)</source>
        <translation>
            <numerusform>{place} ({status}), et %n autre endroit</numerusform>
            <numerusform>{place} ({status}), et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>{post} · {place}</source>
        <translation>{post} · {place}</translation>
    </message>
    <message>
        <source>{start:full} to {end:full}</source>
        <translation>Du {start:full} au {end:full}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{what}, {day:full}</source>
        <translation>{what}, {day:full}</translation>
    </message>
    <message>
        <source>“Don’t tell me again”</source>
        <translation>«&#xa0;Ne plus me le dire&#xa0;»</translation>
    </message>
    <message>
        <source>“It’s intended”</source>
        <translation>«&#xa0;C’est voulu&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changed since it was handed over: what was scheduled is how it was before. Once it is scheduled anew, give it that status again from its menu.</source>
        <translation>Modifiée depuis la programmation&#xa0;: ce qui est programmé est la version d’avant. Une fois reprogrammée, redonnez-lui ce statut depuis son menu.</translation>
    </message>
    <message>
        <source>Edit the post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>Garder ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Puts apostrophes, quotation marks and spaces as they are printed ({keys}).</source>
        <translation>Met les apostrophes, les guillemets et les espaces comme dans un livre ({keys}).</translation>
    </message>
    <message>
        <source>Repair the typography</source>
        <translation>Réparer la typographie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>There is nothing to save yet: write a text or choose a photo.</source>
        <translation>Il n’y a encore rien à enregistrer&#xa0;: écrivez un texte ou choisissez une photo.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>What do we say?</source>
        <translation>Qu’est-ce qu’on raconte&#x202f;?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>no hour</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>sans thème</translation>
    </message>
</context>
<context>
    <name>ConfirmLine</name>
    <message numerus="yes">
        <source>%n scheduled post(s) whose time has passed.</source>
        <translation>
            <numerusform>%n publication programmée dont l’heure est passée.</numerusform>
            <numerusform>%n publications programmées dont l’heure est passée.</numerusform>
        </translation>
    </message>
    <message>
        <source>All went as planned</source>
        <translation>Tout s’est passé comme prévu</translation>
    </message>
    <message>
        <source>It went as planned</source>
        <translation>Ça s’est passé comme prévu</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>La regarder…</translation>
    </message>
    <message>
        <source>One by one…</source>
        <translation>Une par une…</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>mark %n post(s) as scheduled</source>
        <translation>
            <numerusform>marquer %n publication comme programmée</numerusform>
            <numerusform>marquer %n publications comme programmées</numerusform>
        </translation>
    </message>
    <message>
        <source>mark “{post}” as not published</source>
        <translation>marquer «&#xa0;{post}&#xa0;» comme non publiée</translation>
    </message>
    <message numerus="yes">
        <source>tick %n post(s) as published</source>
        <translation>
            <numerusform>cocher %n publication comme publiée</numerusform>
            <numerusform>cocher %n publications comme publiées</numerusform>
        </translation>
    </message>
    <message>
        <source>tick “{post}” as published</source>
        <translation>cocher «&#xa0;{post}&#xa0;» comme publiée</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>a try</source>
        <translation>un essai</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>tous les canaux</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>asked by the client</source>
        <translation>demandé par le client</translation>
    </message>
    <message>
        <source>be told again: {rule}</source>
        <translation>être averti de nouveau&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>be told of it again</source>
        <translation>être averti de nouveau</translation>
    </message>
    <message>
        <source>one rendez-vous</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>say why it is intended</source>
        <translation>dire pourquoi c’est voulu</translation>
    </message>
    <message>
        <source>something that is no longer there</source>
        <translation>quelque chose qui n’est plus là</translation>
    </message>
</context>
<context>
    <name>CopiesBeside</name>
    <message numerus="yes">
        <source>%n other file(s) of this calendar in its folder.</source>
        <translation>
            <numerusform>%n autre fichier de ce calendrier se trouve dans son dossier.</numerusform>
            <numerusform>%n autres fichiers de ce calendrier se trouvent dans son dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies differ from this calendar. Nothing is changed.</source>
        <translation>Les copies diffèrent de ce calendrier. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>This calendar</source>
        <translation>Ce calendrier</translation>
    </message>
    <message>
        <source>This calendar and its copy</source>
        <translation>Ce calendrier et sa copie</translation>
    </message>
    <message>
        <source>This calendar and its copy ({who}, {at})</source>
        <translation>Ce calendrier et sa copie ({who}, {at})</translation>
    </message>
    <message>
        <source>Which copy do you want to compare with this calendar?</source>
        <translation>Quelle copie voulez-vous comparer avec ce calendrier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CopyWeek</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message numerus="yes">
        <source>(and in %n more place(s))</source>
        <translation>
            <numerusform>(et à %n autre endroit)</numerusform>
            <numerusform>(et à %n autres endroits)</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n post(s)</source>
        <translation>
            <numerusform>Copier %n publication</numerusform>
            <numerusform>Copier %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Copier la semaine passée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No other week holds a post yet, so there is nothing to copy. Begin with “New post…”, or ask for three ideas with “I don’t know what to say…”.</source>
        <translation>Aucune autre semaine ne contient encore de publication, il n’y a donc rien à copier. Commencez par «&#xa0;Nouvelle publication…&#xa0;», ou demandez trois idées avec «&#xa0;Je ne sais pas quoi dire…&#xa0;».</translation>
    </message>
    <message>
        <source>Posts to copy</source>
        <translation>Publications à copier</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The posts come as drafts, on the same weekdays and hours. Prices, dates and names of the old texts are marked: say what becomes of each.</source>
        <translation>Les publications arrivent en brouillon, aux mêmes jours et aux mêmes heures. Les prix, dates et noms des anciens textes sont surlignés&#xa0;: dites ce que chacun devient.</translation>
    </message>
    <message>
        <source>The week before holds no post. Choose above another week that can be copied.</source>
        <translation>La semaine d’avant ne contient aucune publication. Choisissez ci-dessus une autre semaine à copier.</translation>
    </message>
    <message>
        <source>This would add {points}. {fact}</source>
        <translation>Cela ajouterait {points}. {fact}</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Week to copy</source>
        <translation>Semaine à copier</translation>
    </message>
    <message>
        <source>into: {week}</source>
        <translation>vers&#xa0;: {week}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>la semaine d’avant</translation>
    </message>
    <message>
        <source>✓ The week has nothing more to fix or to review than now.</source>
        <translation>✓ La semaine n’aura rien de plus à corriger ou à revoir que maintenant.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>It is on hold.</source>
        <translation>Elle est en attente.</translation>
    </message>
    <message>
        <source>It stands in this week already.</source>
        <translation>Elle est déjà dans cette semaine.</translation>
    </message>
    <message>
        <source>It was called off.</source>
        <translation>Elle n’a pas été publiée.</translation>
    </message>
    <message numerus="yes">
        <source>copy %n post(s) from last week</source>
        <translation>
            <numerusform>copier %n publication de la semaine passée</numerusform>
            <numerusform>copier %n publications de la semaine passée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n post(s) from the week of {start:date}</source>
        <translation>
            <numerusform>copier %n publication de la semaine du {start:date}</numerusform>
            <numerusform>copier %n publications de la semaine du {start:date}</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel} is no longer in use.</source>
        <translation>{channel} n’est plus utilisé.</translation>
    </message>
    <message>
        <source>{day:Long} is a closed day.</source>
        <translation>{day:Long} est un jour de fermeture.</translation>
    </message>
    <message>
        <source>{day:Long} is a closed day: {reason}.</source>
        <translation>{day:Long} est un jour de fermeture&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{day:Long} is over.</source>
        <translation>{day:Long} est passé.</translation>
    </message>
</context>
<context>
    <name>Daily</name>
    <message>
        <source>A post every day</source>
        <translation>Une publication tous les jours</translation>
    </message>
    <message>
        <source>Daily is already a lot. As long as you have something to say, it is fine.</source>
        <translation>Tous les jours, c’est déjà beaucoup. Tant que vous avez quelque chose à dire, tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>{channel}: a post every day for %n days running.</source>
        <translation>
            <numerusform>{channel}&#xa0;: une publication par jour, depuis %n jour.</numerusform>
            <numerusform>{channel}&#xa0;: une publication par jour, %n jours de suite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pick in the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>All right</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Go on under the new name</source>
        <translation>Continuer sous le nouveau nom</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep both: your work is saved beside it as “{copy}”, and you go on in that file; the other stays as it is.

Reload: your work is kept among the earlier versions, then the file is opened as it is now.</source>
        <translation>Garder les deux&#xa0;: votre travail est enregistré à côté sous le nom «&#xa0;{copy}&#xa0;», et vous continuez dans ce fichier&#x202f;; l’autre reste comme il est.

Recharger&#xa0;: votre travail est gardé parmi les versions précédentes, puis le fichier est ouvert tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Keep both: your work is saved beside it as “{copy}”; the other file stays as it is.

Close: your work is kept on this computer and found again when you open the file.</source>
        <translation>Garder les deux&#xa0;: votre travail est enregistré à côté sous le nom «&#xa0;{copy}&#xa0;»&#x202f;; l’autre fichier reste comme il est.

Fermer&#xa0;: votre travail est gardé sur cet ordinateur et retrouvé quand vous rouvrirez le fichier.</translation>
    </message>
    <message>
        <source>Put it back here</source>
        <translation>Le recréer ici</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>You go on in “{copy}”, which holds your work. “{file}” stays as it is.</source>
        <translation>Vous continuez dans «&#xa0;{copy}&#xa0;», qui contient votre travail. «&#xa0;{file}&#xa0;» reste comme il est.</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Your work and the file as it is now</source>
        <translation>Votre travail et le fichier tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>{name} (conflict {day})</source>
        <translation>{name} (conflit {day})</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its place. Your work is safe on this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus à cet endroit. Votre travail est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” is now called “{new}”. Your work is safe on this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» s’appelle maintenant «&#xa0;{new}&#xa0;». Votre travail est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere while you worked on it here.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs pendant que vous y travailliez ici.</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere while you worked on it here: {who}, {at}.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs pendant que vous y travailliez ici&#xa0;: {who}, {at}.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Number it should change</source>
        <translation>C&amp;hiffre qu’elle doit changer</translation>
    </message>
    <message>
        <source>&amp;What was decided</source>
        <translation>&amp;Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Say what was decided, like “Two offers a week, no more.”</source>
        <translation>Dites ce qui a été décidé, comme «&#xa0;Deux offres par semaine, pas plus.&#xa0;»</translation>
    </message>
    <message>
        <source>Two offers a week, no more.</source>
        <translation>Deux offres par semaine, pas plus.</translation>
    </message>
    <message>
        <source>Write the day it was decided, like 6/10 or 6 October.</source>
        <translation>Écrivez le jour de la décision, comme 6/10 ou 6 octobre.</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>aucun en particulier</translation>
    </message>
</context>
<context>
    <name>DecisionsSheet</name>
    <message>
        <source>Note a decision…</source>
        <translation>Noter une décision…</translation>
    </message>
    <message>
        <source>Note what you change, and the day: the chart shows it, and you will see what followed.</source>
        <translation>Notez ce que vous changez, et le jour&#xa0;: le graphique le montre, et vous verrez ce qui a suivi.</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Ce que nous avons décidé</translation>
    </message>
    <message>
        <source>{day} · {metric}</source>
        <translation>{day} · {metric}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Close, keep the work here</source>
        <translation>Fermer et garder le travail ici</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Le regarder d’abord</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>Ouvrir un calendrier</translation>
    </message>
    <message>
        <source>Recover the work</source>
        <translation>Reprendre ce travail</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saving on {folder}… Your work is safe on this computer. This closes when it is saved.</source>
        <translation>Enregistrement sur {folder}… Votre travail est en sûreté sur cet ordinateur. La fenêtre se fermera quand ce sera enregistré.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Throw away the unsaved work on “{file}”? It cannot be brought back.</source>
        <translation>Jeter le travail non enregistré sur «&#xa0;{file}&#xa0;»&#x202f;? On ne pourra pas le retrouver.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Throw it away and open the file</source>
        <translation>Le jeter et ouvrir le fichier</translation>
    </message>
    <message>
        <source>Unsaved work on “{file}” was found on this computer (last edit {at}). The file itself is as it was saved last.</source>
        <translation>Un travail non enregistré sur «&#xa0;{file}&#xa0;» a été retrouvé sur cet ordinateur (dernière modification&#xa0;: {at}). Le fichier, lui, est resté tel qu’au dernier enregistrement.</translation>
    </message>
    <message>
        <source>When you close, the work is kept on this computer and found again at the next start.</source>
        <translation>À la fermeture, le travail est gardé sur cet ordinateur&#x202f;; vous le retrouverez au prochain démarrage.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window. Nothing was changed. Choose another name, or close that window first.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une autre fenêtre. Rien n’a été modifié. Choisissez un autre nom, ou fermez d’abord cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Save in a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere, so it was not overwritten. Your work is safe on this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs&#x202f;; il n’a donc pas été écrasé. Votre travail est en sécurité sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>“{name}” could not be written; what was there is unchanged. Choose another name or place, or close the program that has it open.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit&#x202f;; ce qui s’y trouvait est inchangé. Choisissez un autre nom ou un autre endroit, ou fermez le programme qui l’a ouvert.</translation>
    </message>
</context>
<context>
    <name>Editorial</name>
    <message numerus="yes">
        <source>%n post(s) in 4 weeks</source>
        <translation>
            <numerusform>%n publication en 4 semaines</numerusform>
            <numerusform>%n publications en 4 semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels and rhythm</source>
        <translation>Canaux et rythme</translation>
    </message>
    <message>
        <source>Closed days and leave</source>
        <translation>Fermetures et congés</translation>
    </message>
    <message>
        <source>Fixed rendez-vous</source>
        <translation>Rendez-vous fixes</translation>
    </message>
    <message>
        <source>Our own words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Sections of the editorial line</source>
        <translation>Parties de la ligne éditoriale</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>add days off from {start:date} to {end:date}</source>
        <translation>ajouter des congés du {start:date} au {end:date}</translation>
    </message>
    <message>
        <source>add the channel “{name}”</source>
        <translation>ajouter le canal «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>add the theme “{name}”</source>
        <translation>ajouter le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>add “{name}”</source>
        <translation>ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change the limits of “{name}”</source>
        <translation>modifier les limites de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change “{name}”</source>
        <translation>modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>delete days off from {start:date} to {end:date}</source>
        <translation>supprimer les congés du {start:date} au {end:date}</translation>
    </message>
    <message>
        <source>delete the channel “{name}”</source>
        <translation>supprimer le canal «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>delete the channel “{name}” and %n posts</source>
        <translation>
            <numerusform>supprimer le canal «&#xa0;{name}&#xa0;» et %n publication</numerusform>
            <numerusform>supprimer le canal «&#xa0;{name}&#xa0;» et %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>delete the theme “{name}”</source>
        <translation>supprimer le thème «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>delete “{name}”</source>
        <translation>supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>publishing time</source>
        <translation>moment de publication</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>I don’t know what to say…</source>
        <translation>Je ne sais pas quoi dire…</translation>
    </message>
    <message>
        <source>Is it all in a spreadsheet already? Drop the file on this window.</source>
        <translation>Tout est déjà dans un tableur&#x202f;? Déposez le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is planned this month yet.</source>
        <translation>Rien n’est encore prévu ce mois-ci.</translation>
    </message>
    <message>
        <source>Nothing is planned this week yet.</source>
        <translation>Rien n’est encore prévu cette semaine.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Write the first post: what do your customers like to hear about?</source>
        <translation>Rien n’est prévu pour l’instant. Écrivez la première publication&#xa0;: de quoi vos clients aiment-ils entendre parler&#x202f;?</translation>
    </message>
    <message>
        <source>Propose three posts</source>
        <translation>Me proposer trois publications</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A report was written on this computer. It tells where the program failed, and holds nothing of your calendar. Nothing is sent: it is yours to read, and to give to whoever helps you.</source>
        <translation>Un rapport a été écrit sur cet ordinateur. Il dit où le programme a échoué et ne contient rien de votre calendrier. Rien n’est envoyé&#xa0;: il est à vous, à lire et à donner à qui vous aide.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>Lire le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Something went wrong in cmdesk</source>
        <translation>Quelque chose n’a pas marché dans cmdesk</translation>
    </message>
    <message>
        <source>The report could not be written there. Choose another folder.</source>
        <translation>Le rapport n’a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What you entered is kept on this computer and you can go on. If it happens again, close cmdesk and open it again.</source>
        <translation>Ce que vous avez saisi est gardé sur cet ordinateur et vous pouvez continuer. Si cela se reproduit, fermez cmdesk et rouvrez-le.</translation>
    </message>
    <message>
        <source>cmdesk did not come to its end the last time. What you entered was kept on this computer.</source>
        <translation>La dernière fois, cmdesk s’est arrêté brusquement. Ce que vous avez saisi a été gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>cmdesk stopped unexpectedly last time</source>
        <translation>cmdesk s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Write an hour of the day, like 9:30 or 17 h.</source>
        <translation>Écrivez une heure de la journée, comme 9&#xa0;h&#xa0;30 ou 17&#xa0;h.</translation>
    </message>
    <message>
        <source>“{words}” was not kept for “{name}”: write a whole number from 0 to {most}, or leave the field empty.</source>
        <translation>«&#xa0;{words}&#xa0;» n’a pas été retenu pour «&#xa0;{name}&#xa0;»&#xa0;: écrivez un nombre entier de 0 à {most}, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>FigureMarks</name>
    <message>
        <source>Back to the usual mark</source>
        <translation>Revenir au repère</translation>
    </message>
    <message>
        <source>Back to usual</source>
        <translation>Revenir au repère</translation>
    </message>
    <message>
        <source>Characters in a text, at most</source>
        <translation>Caractères par texte, au plus</translation>
    </message>
    <message>
        <source>Minutes between two posts, at least</source>
        <translation>Minutes entre deux publications, au moins</translation>
    </message>
    <message>
        <source>More about: {mark}</source>
        <translation>En savoir plus&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Newsletters a day, at most</source>
        <translation>Newsletters par jour, au plus</translation>
    </message>
    <message>
        <source>Newsletters a week, at most</source>
        <translation>Newsletters par semaine, au plus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>No study that we read gives a figure for this. You may set a limit.</source>
        <translation>Aucune étude que nous avons lue ne donne de chiffre pour cela. Vous pouvez fixer une limite.</translation>
    </message>
    <message>
        <source>Posts a day, at most</source>
        <translation>Publications par jour, au plus</translation>
    </message>
    <message>
        <source>Posts a week, at most</source>
        <translation>Publications par semaine, au plus</translation>
    </message>
    <message>
        <source>Posts that sell, at most, out of 10</source>
        <translation>Publications qui vendent, au plus, sur 10</translation>
    </message>
    <message>
        <source>Short videos a day, at most</source>
        <translation>Vidéos courtes par jour, au plus</translation>
    </message>
    <message>
        <source>Stories a day, at most</source>
        <translation>Stories par jour, au plus</translation>
    </message>
    <message>
        <source>Too many posts in a day, from</source>
        <translation>Trop de publications par jour, dès</translation>
    </message>
    <message>
        <source>Usual mark: {value}. It is our own judgement: no study gives a figure for this. You may set your own limit.</source>
        <translation>Repère&#xa0;: {value}. C’est notre avis&#xa0;: aucune étude ne donne de chiffre pour cela. Vous pouvez fixer votre propre limite.</translation>
    </message>
    <message>
        <source>Usual mark: {value}. Source: {source}. Checked {checked:full}.</source>
        <translation>Repère&#xa0;: {value}. Source&#xa0;: {source}. Vérifié le {checked:full}.</translation>
    </message>
    <message>
        <source>Usual mark: {value}. Source: {source}. Checked {checked:full}. It is indicative: the source is not first-hand.</source>
        <translation>Repère&#xa0;: {value}. Source&#xa0;: {source}. Vérifié le {checked:full}. À titre indicatif&#xa0;: la source n’est pas de première main.</translation>
    </message>
    <message>
        <source>Where does this mark come from?</source>
        <translation>D’où vient ce repère&#x202f;?</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no limit (usual mark: {value})</source>
        <translation>sans limite (repère&#xa0;: {value})</translation>
    </message>
    <message>
        <source>no usual mark is known here</source>
        <translation>aucun repère connu ici</translation>
    </message>
    <message>
        <source>usual mark · {source}</source>
        <translation>repère · {source}</translation>
    </message>
    <message>
        <source>usual mark, indicative · our own judgement</source>
        <translation>repère indicatif · notre avis</translation>
    </message>
    <message>
        <source>usual mark, indicative · {source}</source>
        <translation>repère indicatif · {source}</translation>
    </message>
    <message>
        <source>your limit</source>
        <translation>votre limite</translation>
    </message>
    <message>
        <source>your limit (usual mark: {value})</source>
        <translation>votre limite (repère&#xa0;: {value})</translation>
    </message>
    <message>
        <source>{span} · {state}</source>
        <translation>{span} · {state}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>${value}</source>
        <translation>{value}&#xa0;$</translation>
    </message>
    <message>
        <source>+{value}</source>
        <translation>+{value}</translation>
    </message>
    <message>
        <source>CHF {value}</source>
        <translation>{value}&#xa0;CHF</translation>
    </message>
    <message>
        <source>{value:money}</source>
        <translation>{value:money}</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{value} min</source>
        <translation>{value}&#xa0;min</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>£{value}</source>
        <translation>{value}&#xa0;£</translation>
    </message>
    <message>
        <source>€{value}</source>
        <translation>{value}&#xa0;€</translation>
    </message>
    <message>
        <source>−{value}</source>
        <translation>−{value}</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>The disk of this computer is full, so the document as it is now could not be kept as an earlier version. Nothing was changed. Free some space and try again.</source>
        <translation>Le disque de cet ordinateur est plein&#xa0;: le document tel qu’il est n’a pas pu être gardé comme version antérieure. Rien n’a été modifié. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this change was not kept. All earlier ones are. Free some space and try again.</source>
        <translation>Le disque de cet ordinateur est plein&#x202f;; cette modification n’a donc pas été gardée. Toutes les précédentes le sont. Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so “{file}” could not be saved. The file is as it was saved last, and your work is safe on this computer. Free some space here and save again.</source>
        <translation>Le disque de cet ordinateur est plein&#xa0;: «&#xa0;{file}&#xa0;» n’a pas pu être enregistré. Le fichier est tel qu’à son dernier enregistrement, et votre travail est en sécurité sur cet ordinateur. Libérez de la place ici et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The drive did not store “{file}” correctly, so the earlier file was kept. Your work is safe on this computer. Save on another drive.</source>
        <translation>Le support n’a pas écrit «&#xa0;{file}&#xa0;» correctement&#x202f;; l’ancien fichier a donc été gardé. Votre travail est en sûreté sur cet ordinateur. Enregistrez sur un autre support.</translation>
    </message>
    <message>
        <source>The unsaved work on “{file}” cannot be read on this computer at the moment. It was left exactly as it is, and so was your file. Try again later; the log tells more.</source>
        <translation>Le travail non enregistré sur «&#xa0;{file}&#xa0;» ne peut pas être lu sur cet ordinateur pour le moment. Il a été laissé exactement tel quel, votre fichier aussi. Réessayez plus tard&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The unsaved work on “{file}” is damaged and was not opened. It was left exactly as it is, and so was your file. Read what can still be read of it.</source>
        <translation>Le travail non enregistré sur «&#xa0;{file}&#xa0;» est abîmé et n’a pas été ouvert. Il a été laissé exactement tel quel, votre fichier aussi. Lisez-en ce qui peut encore l’être.</translation>
    </message>
    <message>
        <source>The working copy on this computer cannot be read at the moment. Your file is as it was saved last. Close the calendar and open it again: cmdesk then reads what it can.</source>
        <translation>La copie de travail sur cet ordinateur ne peut pas être lue en ce moment. Votre fichier est tel qu’il a été enregistré en dernier. Fermez le calendrier et rouvrez-le&#xa0;: cmdesk lira alors ce qu’il peut.</translation>
    </message>
    <message>
        <source>The working copy on this computer is damaged, so this change was not kept. All earlier ones are in your file up to its last saving. Close the calendar and open it again: cmdesk then reads what else it can.</source>
        <translation>La copie de travail sur cet ordinateur est abîmée&#xa0;: cette modification n’a pas été gardée. Toutes les précédentes sont dans votre fichier, jusqu’à son dernier enregistrement. Fermez le calendrier et rouvrez-le&#xa0;: cmdesk lira alors ce qui peut l’être d’autre.</translation>
    </message>
    <message>
        <source>The working copy on this computer is damaged, so “{file}” could not be saved. The file is as it was saved last. Close the calendar and open it again: cmdesk then reads what else it can.</source>
        <translation>La copie de travail sur cet ordinateur est abîmée&#xa0;: «&#xa0;{file}&#xa0;» n’a pas pu être enregistré. Le fichier est tel qu’à son dernier enregistrement. Fermez le calendrier et rouvrez-le&#xa0;: cmdesk lira alors ce qui peut l’être d’autre.</translation>
    </message>
    <message>
        <source>This computer’s disk refused the change, so it was not kept. All earlier ones are. Save the document under another name.</source>
        <translation>Le disque de cet ordinateur a refusé la modification&#x202f;; elle n’a donc pas été gardée. Toutes les précédentes le sont. Enregistrez le document sous un autre nom.</translation>
    </message>
    <message>
        <source>This computer’s disk refused to keep the document as it is now as an earlier version. Nothing was changed. Save a copy under another name first.</source>
        <translation>Le disque de cet ordinateur a refusé de garder le document tel qu’il est comme version antérieure. Rien n’a été modifié. Enregistrez d’abord une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>What was to be saved as “{file}” did not pass its check. The earlier file was kept and your work is safe on this computer. Save under another name.</source>
        <translation>Ce qui devait être enregistré dans «&#xa0;{file}&#xa0;» n’a pas passé la vérification. L’ancien fichier a été gardé et votre travail est en sûreté sur cet ordinateur. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>cmdesk cannot use its own folder on this computer at the moment, so “{file}” could not be saved. The file is as it was saved last. Save a copy under another name; the log tells more.</source>
        <translation>cmdesk ne peut pas utiliser son propre dossier sur cet ordinateur pour le moment&#xa0;: «&#xa0;{file}&#xa0;» n’a pas pu être enregistré. Le fichier est tel qu’à son dernier enregistrement. Enregistrez une copie sous un autre nom&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>cmdesk cannot write in its own folder, {folder}, so “{file}” was not opened. The file is untouched. Make that folder writable and open it again.</source>
        <translation>cmdesk ne peut pas écrire dans son propre dossier, {folder}&#x202f;; «&#xa0;{file}&#xa0;» n’a donc pas été ouvert. Le fichier est intact. Autorisez l’écriture dans ce dossier, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: the drive was removed or the network is down. The file is untouched. Bring it back and open it again.</source>
        <translation>«&#xa0;{file}&#xa0;» est hors d’atteinte&#xa0;: le support a été retiré ou le réseau est coupé. Le fichier est intact. Rebranchez le support ou rétablissez le réseau, puis rouvrez le fichier.</translation>
    </message>
    <message>
        <source>“{file}” cannot be reached: the drive was removed or the network is down. Your work is safe on this computer. Bring the drive back or save under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» est hors d’atteinte&#xa0;: le support a été retiré ou le réseau est coupé. Votre travail est en sûreté sur cet ordinateur. Rebranchez le support ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened for a reason cmdesk does not know. The file is untouched. The log tells more.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être ouvert, pour une raison que cmdesk ne connaît pas. Le fichier est intact. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened: the disk of this computer is full. The file is untouched. Free some space and open it again.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être ouvert&#xa0;: le disque de cet ordinateur est plein. Le fichier est intact. Libérez de la place, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“{file}” could not be opened: you are not allowed to read it. The file is untouched. Ask its owner, or copy it to a folder of yours.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être ouvert&#xa0;: vous n’avez pas le droit de le lire. Le fichier est intact. Demandez à son propriétaire, ou copiez-le dans un de vos dossiers.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved for a reason cmdesk does not know. Your work is safe on this computer. Save under another name; the log tells more.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être enregistré, pour une raison que cmdesk ne connaît pas. Votre travail est en sûreté sur cet ordinateur. Enregistrez sous un autre nom&#x202f;; le journal en dit plus.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved: no space is left there. Your work is safe on this computer. Free some space or save under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être enregistré&#xa0;: il n’y a plus de place à cet endroit. Votre travail est en sûreté sur cet ordinateur. Libérez de la place ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” could not be saved: the file or its folder is read-only. Your work is safe on this computer. Save under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être enregistré&#xa0;: le fichier ou son dossier est en lecture seule. Votre travail est en sûreté sur cet ordinateur. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is being used by another program. The file is untouched. Wait a moment and open it again.</source>
        <translation>«&#xa0;{file}&#xa0;» est utilisé par un autre programme. Le fichier est intact. Attendez un instant, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>“{file}” is being used by another program. Your work is safe on this computer. Save again in a moment.</source>
        <translation>«&#xa0;{file}&#xa0;» est utilisé par un autre programme. Votre travail est en sûreté sur cet ordinateur. Enregistrez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and was not opened. It was left exactly as it is. Keep it, and open an earlier copy.</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé et n’a pas été ouvert. Il a été laissé exactement tel quel. Gardez-le, et ouvrez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>“{file}” is empty. It was left as it is. Create a new document under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide. Il a été laissé tel quel. Créez un nouveau document sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its place. Your work is safe on this computer. Bring the file or its drive back, or save under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus à sa place. Votre travail est en sûreté sur cet ordinateur. Remettez le fichier ou rebranchez son support, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” is not a cmdesk document. It was left as it is. Choose a file that cmdesk has saved.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un document de cmdesk. Il a été laissé tel quel. Choisissez un fichier que cmdesk a enregistré.</translation>
    </message>
    <message>
        <source>“{file}” is not like any calendar: it is too large or takes too long to read. It was left as it is. Ask the person who sent it.</source>
        <translation>«&#xa0;{file}&#xa0;» ne ressemble à aucun calendrier&#xa0;: il est trop gros ou trop long à lire. Il a été laissé tel quel. Interrogez la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“{file}” is not there. Nothing was changed. Check its name, and whether it was moved or renamed.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable. Rien n’a été modifié. Vérifiez son nom, et s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{file}” is open in a cmdesk window. Nothing was changed. Close it there first.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une fenêtre de cmdesk. Rien n’a été modifié. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere, so it was not overwritten. Your work is safe on this computer. Save a copy under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs&#x202f;; il n’a donc pas été remplacé. Votre travail est en sûreté sur cet ordinateur. Enregistrez une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” was saved with a newer cmdesk ({version}). It was left as it is. Update cmdesk on this computer to open it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec une version plus récente de cmdesk ({version}). Il a été laissé tel quel. Mettez cmdesk à jour sur cet ordinateur pour l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>Il y a déjà un fichier «&#xa0;{name}&#xa0;». Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>cmdesk documents</source>
        <translation>Documents de cmdesk</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>An idea of your trade for this week.</source>
        <translation>Une idée de votre métier pour cette semaine.</translation>
    </message>
    <message>
        <source>An idea of your trade: {reasons}.</source>
        <translation>Une idée de votre métier&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>It waited in “No date yet”.</source>
        <translation>Elle attendait dans «&#xa0;Sans date&#xa0;».</translation>
    </message>
    <message>
        <source>No channel yet: say in the editorial line where you post, then come back.</source>
        <translation>Pas encore de canal&#xa0;: dites dans la ligne éditoriale où vous publiez, puis revenez.</translation>
    </message>
    <message>
        <source>This week has all its posts: nothing more is proposed.</source>
        <translation>Cette semaine a toutes ses publications&#xa0;: rien d’autre n’est proposé.</translation>
    </message>
    <message>
        <source>This week is over: nothing can be planned in it any more.</source>
        <translation>Cette semaine est passée&#xa0;: on ne peut plus rien y prévoir.</translation>
    </message>
    <message>
        <source>You usually post at this time, and nothing is planned yet.</source>
        <translation>Vous publiez d’habitude à cette heure, et rien n’est encore prévu.</translation>
    </message>
    <message>
        <source>Your rendez-vous “{name}” is not planned yet.</source>
        <translation>Votre rendez-vous «&#xa0;{name}&#xa0;» n’est pas encore prévu.</translation>
    </message>
    <message numerus="yes">
        <source>fill the week with %n post(s)</source>
        <translation>
            <numerusform>remplir la semaine avec %n publication</numerusform>
            <numerusform>remplir la semaine avec %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>keep the proposal “{post}”</source>
        <translation>garder la proposition «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Rules and printing see all of them.</source>
        <translation>Les conseils et l’impression les voient toutes.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Shown: {shown} of %n post(s)</source>
        <translation>
            <numerusform>Affichée&#xa0;: {shown} sur %n publication</numerusform>
            <numerusform>Affichées&#xa0;: {shown} sur %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>What you just added does not match and is not shown.</source>
        <translation>Ce que vous venez d’ajouter ne correspond pas au filtre et n’est pas affiché.</translation>
    </message>
    <message>
        <source>Without the filter “{name}”</source>
        <translation>Sans le filtre «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sans canal</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message numerus="yes">
        <source>%n post(s) found, the newest first</source>
        <translation>
            <numerusform>%n publication trouvée, la plus récente d’abord</numerusform>
            <numerusform>%n publications trouvées, les plus récentes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in all posts</source>
        <translation>Rechercher dans toutes les publications</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or another word of the post or its note.</source>
        <translation>Rien trouvé. Essayez avec moins de lettres, ou avec un autre mot de la publication ou de sa note.</translation>
    </message>
    <message>
        <source>Posts found</source>
        <translation>Publications trouvées</translation>
    </message>
    <message>
        <source>Titles, texts, notes, links. Accents and capitals do not matter.</source>
        <translation>Titres, textes, notes, liens. Accents et majuscules ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message numerus="yes">
        <source>%n related remark(s)</source>
        <translation>
            <numerusform>%n remarque liée</numerusform>
            <numerusform>%n remarques liées</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the usual mark: {value}</source>
        <translation>Revenir au repère&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Brought back in Editorial line ▸ Remarks.</source>
        <translation>À rétablir dans Ligne éditoriale ▸ Remarques.</translation>
    </message>
    <message>
        <source>Change my limit</source>
        <translation>Changer ma limite</translation>
    </message>
    <message>
        <source>Change this mark</source>
        <translation>Changer ce repère</translation>
    </message>
    <message>
        <source>Make it my limit</source>
        <translation>En faire ma limite</translation>
    </message>
    <message>
        <source>More about this remark</source>
        <translation>Plus sur cette remarque</translation>
    </message>
    <message>
        <source>No limit of my own</source>
        <translation>Pas de limite à moi</translation>
    </message>
    <message>
        <source>No more remark “{rule}” about: {scope}.</source>
        <translation>Plus de remarque «&#xa0;{rule}&#xa0;» pour&#xa0;: {scope}.</translation>
    </message>
    <message>
        <source>Where does this mark come from?</source>
        <translation>D’où vient ce repère&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n point(s) to fix</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to know</source>
        <translation>
            <numerusform>%n point à savoir</numerusform>
            <numerusform>%n points à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to review</source>
        <translation>
            <numerusform>%n point à revoir</numerusform>
            <numerusform>%n points à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the remarks</source>
        <translation>Replier les remarques</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Shows the remarks</source>
        <translation>Montre les remarques</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ▸</source>
        <translation>
            <numerusform>et %n autre ▸</numerusform>
            <numerusform>et %n autres ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this month: %n point(s)</source>
        <translation>
            <numerusform>ce mois-ci&#xa0;: %n point</numerusform>
            <numerusform>ce mois-ci&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this week: %n point(s)</source>
        <translation>
            <numerusform>cette semaine&#xa0;: %n point</numerusform>
            <numerusform>cette semaine&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Balanced month: nothing to fix</source>
        <translation>✓ Mois équilibré&#xa0;: rien à corriger</translation>
    </message>
    <message>
        <source>✓ Balanced week: nothing to fix</source>
        <translation>✓ Semaine équilibrée&#xa0;: rien à corriger</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Create the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <source>Don’t tell me again</source>
        <translation>Ne plus me le dire</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End this rendez-vous</source>
        <translation>Arrêter ce rendez-vous</translation>
    </message>
    <message>
        <source>It’s intended</source>
        <translation>C’est voulu</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>N’en garder qu’une</translation>
    </message>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>Garder la première</numerusform>
            <numerusform>Garder les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 12 hours later</source>
        <translation>Décaler de 12 heures</translation>
    </message>
    <message>
        <source>Move to the next free time</source>
        <translation>Mettre au prochain moment libre</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <source>Pause the channel</source>
        <translation>Mettre le canal en pause</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Spread…</source>
        <translation>Répartir…</translation>
    </message>
    <message>
        <source>create a draft</source>
        <translation>créer un brouillon</translation>
    </message>
    <message>
        <source>end a rendez-vous</source>
        <translation>arrêter un rendez-vous fixe</translation>
    </message>
    <message numerus="yes">
        <source>keep one, take the date off %n posts</source>
        <translation>
            <numerusform>en garder une, enlever la date de %n publication</numerusform>
            <numerusform>en garder une, enlever la date de %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep the first %n</source>
        <translation>
            <numerusform>garder la première</numerusform>
            <numerusform>garder les %n premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n posts 12 hours later</source>
        <translation>
            <numerusform>décaler %n publication de 12 heures</numerusform>
            <numerusform>décaler %n publications de 12 heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n posts to a free time</source>
        <translation>
            <numerusform>mettre %n publication à un moment libre</numerusform>
            <numerusform>mettre %n publications à un moment libre</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer tell about something</source>
        <translation>ne plus faire une remarque</translation>
    </message>
    <message>
        <source>pause a channel</source>
        <translation>mettre un canal en pause</translation>
    </message>
    <message>
        <source>say that it is intended</source>
        <translation>dire que c’est voulu</translation>
    </message>
    <message>
        <source>skip a rendez-vous</source>
        <translation>sauter un rendez-vous fixe</translation>
    </message>
    <message numerus="yes">
        <source>spread %n posts</source>
        <translation>
            <numerusform>répartir %n publication</numerusform>
            <numerusform>répartir %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flood</name>
    <message>
        <source>Too many posts on a day</source>
        <translation>Trop de publications le même jour</translation>
    </message>
    <message>
        <source>Usual mark: {limit} a day.</source>
        <translation>Repère&#xa0;: {limit} par jour.</translation>
    </message>
    <message>
        <source>Usual mark: {limit} on a special day, twice an ordinary one.</source>
        <translation>Repère&#xa0;: {limit} pour une journée spéciale, le double d’un jour ordinaire.</translation>
    </message>
    <message>
        <source>Your limit: {limit} a day.</source>
        <translation>Votre limite&#xa0;: {limit} par jour.</translation>
    </message>
    <message>
        <source>Your limit: {limit} on a special day, twice the usual.</source>
        <translation>Votre limite&#xa0;: {limit} pour une journée spéciale, le double de l’ordinaire.</translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n newsletters on {channel}.</source>
        <translation>
            <numerusform>{day:Long}, {channel}&#xa0;: %n envoi.</numerusform>
            <numerusform>{day:Long}, {channel}&#xa0;: %n envois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n publication sur {channel}.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n publications sur {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n short videos on {channel}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n vidéo courte sur {channel}.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n vidéos courtes sur {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n stories on {channel}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n story sur {channel}.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n stories sur {channel}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} At this pace they compete with each other: each is seen less, and many people end up unsubscribing.</source>
        <translation>{mark} À ce rythme, elles se font concurrence&#xa0;: chacune est moins vue, et beaucoup finissent par se désabonner.</translation>
    </message>
    <message>
        <source>{mark} Posts of the same day compete with each other: each is seen by fewer people.</source>
        <translation>{mark} Les publications d’un même jour se font concurrence&#xa0;: chacune est vue par moins de monde.</translation>
    </message>
</context>
<context>
    <name>FloodAll</name>
    <message>
        <source>Nobody prepares that many with care, and nobody wants to read them.</source>
        <translation>Personne n’en prépare autant avec soin, et personne n’a envie d’en lire autant.</translation>
    </message>
    <message>
        <source>Red line: {limit} a day, all channels together. {why}</source>
        <translation>Cote d’alerte&#xa0;: {limit} par jour, tous canaux confondus. {why}</translation>
    </message>
    <message>
        <source>Too many posts on a day, all channels together</source>
        <translation>Trop de publications le même jour, tous canaux confondus</translation>
    </message>
    <message>
        <source>Your limit: fewer than {limit} a day, all channels together. {why}</source>
        <translation>Votre limite&#xa0;: moins de {limit} par jour, tous canaux confondus. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts to prepare, all channels together.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n publication à préparer, tous canaux confondus.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n publications à préparer, tous canaux confondus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloodWeek</name>
    <message>
        <source>Too many posts in a week</source>
        <translation>Trop de publications dans la semaine</translation>
    </message>
    <message>
        <source>Usual mark: {limit} a week. {why}</source>
        <translation>Repère&#xa0;: {limit} par semaine. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n newsletters on {channel}.</source>
        <translation>
            <numerusform>Semaine du {start:long}, {channel}&#xa0;: %n envoi.</numerusform>
            <numerusform>Semaine du {start:long}, {channel}&#xa0;: %n envois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n posts on {channel}.</source>
        <translation>
            <numerusform>Semaine du {start:long}&#xa0;: %n publication sur {channel}.</numerusform>
            <numerusform>Semaine du {start:long}&#xa0;: %n publications sur {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n short videos on {channel}.</source>
        <translation>
            <numerusform>Semaine du {start:long}&#xa0;: %n vidéo courte sur {channel}.</numerusform>
            <numerusform>Semaine du {start:long}&#xa0;: %n vidéos courtes sur {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week of {start:long}: %n stories on {channel}.</source>
        <translation>
            <numerusform>Semaine du {start:long}&#xa0;: %n story sur {channel}.</numerusform>
            <numerusform>Semaine du {start:long}&#xa0;: %n stories sur {channel}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes too often is opened less, then people unsubscribe.</source>
        <translation>Ce qui arrive trop souvent est moins ouvert, puis on se désabonne.</translation>
    </message>
    <message>
        <source>Your limit: {limit} a week. {why}</source>
        <translation>Votre limite&#xa0;: {limit} par semaine. {why}</translation>
    </message>
</context>
<context>
    <name>FollowNumbers</name>
    <message>
        <source>A number of our own</source>
        <translation>Un chiffre à nous</translation>
    </message>
    <message>
        <source>A number of our own…</source>
        <translation>Un chiffre à nous…</translation>
    </message>
    <message>
        <source>Change a number of our own</source>
        <translation>Modifier un chiffre à nous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Le suivre</translation>
    </message>
    <message numerus="yes">
        <source>Follow the %n suggested</source>
        <translation>
            <numerusform>Suivre celui qui est proposé</numerusform>
            <numerusform>Suivre les %n proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>How often: {name}</source>
        <translation>À quelle fréquence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>Descendre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>Monter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No longer follow “{name}”</source>
        <translation>Ne plus suivre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No longer followed; what was noted stays.</source>
        <translation>N’est plus suivi&#x202f;; ce qui a été noté reste.</translation>
    </message>
    <message>
        <source>Nothing is followed yet.</source>
        <translation>Rien n’est encore suivi.</translation>
    </message>
    <message>
        <source>Number to follow</source>
        <translation>Chiffre à suivre</translation>
    </message>
    <message>
        <source>Numbers we follow</source>
        <translation>Chiffres suivis</translation>
    </message>
    <message>
        <source>Two or three that you really look at are worth more than ten. What was noted of a number stays when it is no longer followed.</source>
        <translation>Deux ou trois que vous regardez vraiment valent mieux que dix. Ce qui a été noté d’un chiffre reste quand il n’est plus suivi.</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>s’additionne</translation>
    </message>
    <message>
        <source>choose a number…</source>
        <translation>choisir un chiffre…</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>each week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>stands on a day</source>
        <translation>se lit un jour donné</translation>
    </message>
    <message>
        <source>“{name}” is deleted, with all that was noted of it.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé, avec tout ce qui était noté.</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>add the number “{name}”</source>
        <translation>ajouter le chiffre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>change how often {metric} is noted</source>
        <translation>changer le rythme de «&#xa0;{metric}&#xa0;»</translation>
    </message>
    <message>
        <source>change the number “{name}”</source>
        <translation>modifier le chiffre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>delete the number “{name}”</source>
        <translation>supprimer le chiffre «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>delete the number “{name}” and %n value(s)</source>
        <translation>
            <numerusform>supprimer le chiffre «&#xa0;{name}&#xa0;» et %n valeur</numerusform>
            <numerusform>supprimer le chiffre «&#xa0;{name}&#xa0;» et %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow %n number(s)</source>
        <translation>
            <numerusform>suivre %n chiffre</numerusform>
            <numerusform>suivre %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer follow {metric}</source>
        <translation>ne plus suivre «&#xa0;{metric}&#xa0;»</translation>
    </message>
    <message>
        <source>put the numbers in another order</source>
        <translation>changer l’ordre des chiffres</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Several pictures</source>
        <translation>Plusieurs images</translation>
    </message>
    <message>
        <source>Short video</source>
        <translation>Vidéo courte</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Enter writes a post for it</source>
        <translation>Entrée écrit une publication pour cette place</translation>
    </message>
    <message>
        <source>Free place</source>
        <translation>Place libre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Space keeps it, Enter changes it, Delete removes it</source>
        <translation>Espace la garde, Entrée la modifie, Suppr la retire</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Heure habituelle</translation>
    </message>
    <message>
        <source>{kind}, {card}. {keys}.</source>
        <translation>{kind}, {card}. {keys}.</translation>
    </message>
    <message>
        <source>{kind}, {card}. {why} {keys}.</source>
        <translation>{kind}, {card}. {why} {keys}.</translation>
    </message>
    <message>
        <source>{kind}: it counts nowhere until you keep it.</source>
        <translation>{kind}&#xa0;: elle ne compte nulle part tant que vous ne la gardez pas.</translation>
    </message>
</context>
<context>
    <name>GhostMenu</name>
    <message>
        <source>Change this proposal…</source>
        <translation>Modifier cette proposition…</translation>
    </message>
    <message>
        <source>Keep all proposals</source>
        <translation>Garder toutes les propositions</translation>
    </message>
    <message>
        <source>Keep the proposal</source>
        <translation>Garder la proposition</translation>
    </message>
    <message>
        <source>Remove all proposals</source>
        <translation>Retirer toutes les propositions</translation>
    </message>
    <message>
        <source>Write this post…</source>
        <translation>Écrire cette publication…</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>&amp;Where did you schedule these posts?</source>
        <translation>&amp;Où avez-vous programmé ces publications&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Where did you schedule this post?</source>
        <translation>&amp;Où avez-vous programmé cette publication&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter is enough: leave it empty if you would rather not say.</source>
        <translation>Entrée suffit&#xa0;: laissez vide si vous préférez ne pas le dire.</translation>
    </message>
    <message>
        <source>It’s scheduled</source>
        <translation>C’est programmé</translation>
    </message>
    <message>
        <source>Meta Business Suite, Metricool…</source>
        <translation>Meta Business Suite, Metricool…</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
</context>
<context>
    <name>Handles</name>
    <message>
        <source>On {network} a name begins with a letter or a digit.</source>
        <translation>Sur {network}, un nom commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>On {network} a name begins with a letter.</source>
        <translation>Sur {network}, un nom commence par une lettre.</translation>
    </message>
    <message>
        <source>On {network} a name ends with a letter or a digit.</source>
        <translation>Sur {network}, un nom finit par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>On {network} a name holds at least one letter.</source>
        <translation>Sur {network}, un nom contient au moins une lettre.</translation>
    </message>
    <message>
        <source>With points in it, a name on {network} is a web address of your own: this is none.</source>
        <translation>Avec des points, un nom sur {network} est une adresse web à vous&#xa0;: celui-ci n’en est pas une.</translation>
    </message>
    <message>
        <source>Write a name, without @.</source>
        <translation>Écrivez un nom, sans @.</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>lettres et chiffres</translation>
    </message>
    <message>
        <source>letters, digits and hyphens</source>
        <translation>lettres, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>letters, digits and points</source>
        <translation>lettres, chiffres et points</translation>
    </message>
    <message>
        <source>letters, digits and underscores</source>
        <translation>lettres, chiffres et tirets bas</translation>
    </message>
    <message>
        <source>letters, digits, points and hyphens</source>
        <translation>lettres, chiffres, points et traits d’union</translation>
    </message>
    <message>
        <source>letters, digits, points and underscores</source>
        <translation>lettres, chiffres, points et tirets bas</translation>
    </message>
    <message>
        <source>letters, digits, points, underscores and hyphens</source>
        <translation>lettres, chiffres, points, tirets bas et traits d’union</translation>
    </message>
    <message>
        <source>letters, digits, underscores and hyphens</source>
        <translation>lettres, chiffres, tirets bas et traits d’union</translation>
    </message>
    <message>
        <source>{network} keeps its own name for itself.</source>
        <translation>{network} garde son propre nom pour lui.</translation>
    </message>
    <message>
        <source>{network} takes letters, digits and hyphens, from 3 to 18, none of the hyphens first or last. A web address of your own is a name there too.</source>
        <translation>{network} accepte lettres, chiffres et traits d’union, de 3 à 18, sans trait d’union au début ni à la fin. Une adresse web à vous y est aussi un nom.</translation>
    </message>
    <message>
        <source>{network} takes no such signs there: leave the points and hyphens out.</source>
        <translation>{network} n’accepte pas de signe à cet endroit&#xa0;: enlevez les points et les tirets.</translation>
    </message>
    <message>
        <source>{network} takes no two of the same sign one after the other.</source>
        <translation>{network} n’accepte pas deux fois de suite le même signe.</translation>
    </message>
    <message numerus="yes">
        <source>{network} takes {signs}, at least {least}: %n more.</source>
        <translation>
            <numerusform>{network} demande au moins {least} signes ({signs})&#xa0;: encore %n.</numerusform>
            <numerusform>{network} demande au moins {least} signes ({signs})&#xa0;: encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} takes {signs}, {most} at most, and no accent: not “{sign}”.</source>
        <translation>{network} accepte {signs}, {most} au plus, sans accent&#xa0;: pas «&#xa0;{sign}&#xa0;».</translation>
    </message>
    <message>
        <source>{network} takes {signs}, {most} at most, but not in this order.</source>
        <translation>{network} accepte {signs}, {most} au plus, mais pas dans cet ordre.</translation>
    </message>
    <message numerus="yes">
        <source>{network} takes {signs}, {most} at most: %n too many.</source>
        <translation>
            <numerusform>{network} accepte {signs}, {most} au plus&#xa0;: %n de trop.</numerusform>
            <numerusform>{network} accepte {signs}, {most} au plus&#xa0;: %n de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} takes {signs}, {most} at most: no space.</source>
        <translation>{network} accepte {signs}, {most} au plus&#xa0;: pas d’espace.</translation>
    </message>
    <message>
        <source>{network} takes {signs}, {most} at most: not “{sign}”.</source>
        <translation>{network} accepte {signs}, {most} au plus&#xa0;: pas «&#xa0;{sign}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>IdeaBox</name>
    <message>
        <source>it is the season</source>
        <translation>c’est la saison</translation>
    </message>
    <message>
        <source>not spoken of these last weeks</source>
        <translation>on n’en a pas parlé ces dernières semaines</translation>
    </message>
    <message>
        <source>nothing was asked lately</source>
        <translation>rien n’a été demandé dernièrement</translation>
    </message>
    <message>
        <source>say what the trade is</source>
        <translation>indiquer le métier</translation>
    </message>
    <message>
        <source>the last posts spoke of you only</source>
        <translation>les dernières publications ne parlaient que de vous</translation>
    </message>
    <message>
        <source>this theme is expected this week</source>
        <translation>ce thème est attendu cette semaine</translation>
    </message>
</context>
<context>
    <name>IdeasDialog</name>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Métier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Three &amp;others</source>
        <translation>Trois &amp;autres</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>What could we say?</source>
        <translation>Que pourrait-on dire&#x202f;?</translation>
    </message>
    <message>
        <source>What is the trade? Each has ideas of its own, and the answer is kept.</source>
        <translation>Quel est le métier&#x202f;? Chacun a ses idées, et la réponse est gardée.</translation>
    </message>
    <message>
        <source>Why: {reasons}</source>
        <translation>Pourquoi&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>You have used every idea of this season. They come back once they have rested six months.</source>
        <translation>Vous avez utilisé toutes les idées de la saison. Elles reviennent après six mois de repos.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
</context>
<context>
    <name>ImageChecker</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Centre the frame</source>
        <translation>Centrer le cadre</translation>
    </message>
    <message>
        <source>Check an image</source>
        <translation>Vérifier une image</translation>
    </message>
    <message>
        <source>Choose a picture to check</source>
        <translation>Choisir une image à vérifier</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It stays as it is, and on this computer.</source>
        <translation>Choisissez-la, déposez-la ici ou collez-la. Elle reste telle quelle, et sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message numerus="yes">
        <source>Export all that need it (%n)…</source>
        <translation>
            <numerusform>Exporter celle qui en a besoin…</numerusform>
            <numerusform>Exporter toutes celles qui en ont besoin (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger frame</source>
        <translation>Agrandir le cadre</translation>
    </message>
    <message>
        <source>No picture was copied. Copy one first, then paste it here.</source>
        <translation>Aucune image n’a été copiée. Copiez-en une, puis collez-la ici.</translation>
    </message>
    <message>
        <source>One picture at a time: the first one is checked.</source>
        <translation>Une image à la fois&#xa0;: la première est vérifiée.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Smaller frame</source>
        <translation>Réduire le cadre</translation>
    </message>
    <message>
        <source>There is no channel yet. Add the networks you post on in the tab Editorial line; then each stands here with what it takes.</source>
        <translation>Il n’y a pas encore de réseau. Ajoutez ceux où vous publiez dans l’onglet Ligne éditoriale&#x202f;; chacun sera ici avec ce qu’il accepte.</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Where the picture may go</source>
        <translation>Où l’image peut aller</translation>
    </message>
    <message>
        <source>Which picture shall be checked?</source>
        <translation>Quelle image vérifier&#x202f;?</translation>
    </message>
    <message>
        <source>at least {least:size}</source>
        <translation>{least:size} au moins</translation>
    </message>
    <message>
        <source>at most {most:size}</source>
        <translation>{most:size} au plus</translation>
    </message>
    <message>
        <source>copied picture</source>
        <translation>image copiée</translation>
    </message>
    <message>
        <source>not known here, not checked</source>
        <translation>pas connu ici, pas vérifié</translation>
    </message>
    <message>
        <source>{least:size} to {most:size}</source>
        <translation>{least:size} à {most:size}</translation>
    </message>
    <message>
        <source>{level:sentence}: {what}</source>
        <translation>{level:sentence}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{level}: {what}</source>
        <translation>{level}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{narrowest} to {widest}</source>
        <translation>{narrowest} à {widest}</translation>
    </message>
    <message>
        <source>{weight:size}</source>
        <translation>{weight:size}</translation>
    </message>
    <message>
        <source>{width:plain} × {height:plain}</source>
        <translation>{width:plain} × {height:plain}</translation>
    </message>
</context>
<context>
    <name>ImageExport</name>
    <message numerus="yes">
        <source>%n cop(y/ies) saved in {folder}.</source>
        <translation>
            <numerusform>%n copie enregistrée dans {folder}.</numerusform>
            <numerusform>%n copies enregistrées dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these file(s) exist already.</source>
        <translation>
            <numerusform>%n de ces fichiers existe déjà.</numerusform>
            <numerusform>%n de ces fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a copy</source>
        <translation>Exporter une copie</translation>
    </message>
    <message>
        <source>Given up: no copy was written.</source>
        <translation>Abandonné&#xa0;: aucune copie n’a été écrite.</translation>
    </message>
    <message>
        <source>It does not tell where the photo was taken.</source>
        <translation>Elle ne dit pas où la photo a été prise.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message numerus="yes">
        <source>Making %n cop(y/ies)…</source>
        <translation>
            <numerusform>Fabrication de %n copie…</numerusform>
            <numerusform>Fabrication de %n copies…</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Saved: {name}. {what}</source>
        <translation>Enregistrée&#xa0;: {name}. {what}</translation>
    </message>
    <message>
        <source>The original is unchanged.</source>
        <translation>L’original est inchangé.</translation>
    </message>
    <message>
        <source>They do not tell where the photo was taken.</source>
        <translation>Elles ne disent pas où la photo a été prise.</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>Où mettre les copies&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>“{name}” is the original, and copies are never written over it. Choose another name; the original is unchanged.</source>
        <translation>«&#xa0;{name}&#xa0;» est l’original, et une copie ne le remplace jamais. Choisissez un autre nom&#x202f;; l’original est inchangé.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n post(s) imported from {name}.</source>
        <translation>
            <numerusform>%n publication importée depuis {name}.</numerusform>
            <numerusform>%n publications importées depuis {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were in the document already.</source>
        <translation>
            <numerusform>%n publication était déjà dans le document.</numerusform>
            <numerusform>%n publications étaient déjà dans le document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) would be imported from {name}.</source>
        <translation>
            <numerusform>%n publication serait importée depuis {name}.</numerusform>
            <numerusform>%n publications seraient importées depuis {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) about the past were put away.</source>
        <translation>
            <numerusform>%n remarque sur le passé a été mise de côté.</numerusform>
            <numerusform>%n remarques sur le passé ont été mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>All posts of {name} are in the document already: nothing to do.</source>
        <translation>Toutes les publications de {name} sont déjà dans le document&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{example}” may be day/month or month/day, and no other date settles it. Nothing was imported: say which (--date-order dmy or mdy).</source>
        <translation>Dans la colonne «&#xa0;{column}&#xa0;», «&#xa0;{example}&#xa0;» peut se lire jour/mois ou mois/jour, et aucune autre date ne tranche. Rien n’a été importé&#xa0;: précisez lequel (--date-order dmy ou mdy).</translation>
    </message>
    <message>
        <source>In “{name}”, a quotation mark opened after the beginning of line {line} is never closed. Nothing was imported: close it, or save the sheet again.</source>
        <translation>Dans «&#xa0;{name}&#xa0;», un guillemet ouvert après le début de la ligne {line} n’est jamais refermé. Rien n’a été importé&#xa0;: refermez-le, ou enregistrez de nouveau la feuille.</translation>
    </message>
    <message>
        <source>Line {line} left out: {reason}</source>
        <translation>Ligne {line} laissée de côté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Line {line} of “{name}” has {count} columns; {most} are the most that can be read. Nothing was imported.</source>
        <translation>La ligne {line} de «&#xa0;{name}&#xa0;» a {count} colonnes&#x202f;; on peut en lire {most} au plus. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>New channels: {names}.</source>
        <translation>Nouveaux canaux&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>New themes: {names}.</source>
        <translation>Nouveaux thèmes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No column of “{name}” is named like a date; its first line holds: {columns}. Nothing was imported.</source>
        <translation>Aucune colonne de «&#xa0;{name}&#xa0;» ne porte un nom de date&#x202f;; sa première ligne contient&#xa0;: {columns}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>No column of “{name}” is named like a title or a text; its columns are: {columns}. Nothing was imported.</source>
        <translation>Aucune colonne de «&#xa0;{name}&#xa0;» ne porte un nom de titre ou de texte&#x202f;; ses colonnes sont&#xa0;: {columns}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”; the workbook holds: {sheets}.</source>
        <translation>Lu dans la feuille «&#xa0;{sheet}&#xa0;». Le classeur contient&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>Row {line} of “{name}” is larger than {megabytes} MB. Nothing was imported.</source>
        <translation>La ligne {line} de «&#xa0;{name}&#xa0;» dépasse {megabytes}&#xa0;Mo. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Table in a text file</source>
        <translation>Tableau dans un fichier texte</translation>
    </message>
    <message>
        <source>The column “{column}” mixes day/month (“{day_first}”) and month/day (“{month_first}”). Nothing was imported: write its dates in one way.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» mélange jour/mois («&#xa0;{day_first}&#xa0;») et mois/jour («&#xa0;{month_first}&#xa0;»). Rien n’a été importé&#xa0;: écrivez toutes ses dates de la même façon.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{name}” holds no date that can be read (“{example}”). Nothing was imported: write days such as 2026-12-31.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» de «&#xa0;{name}&#xa0;» ne contient aucune date lisible («&#xa0;{example}&#xa0;»). Rien n’a été importé&#xa0;: écrivez des jours comme 2026-12-31.</translation>
    </message>
    <message>
        <source>The dates of “{name}” are relative (“{example}”), and a post needs a day of the calendar. Nothing was imported: write days such as 2026-12-31 in the column “{column}”.</source>
        <translation>Les dates de «&#xa0;{name}&#xa0;» sont relatives («&#xa0;{example}&#xa0;»), et une publication a besoin d’un jour du calendrier. Rien n’a été importé&#xa0;: écrivez des jours comme 2026-12-31 dans la colonne «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>The first line of “{name}” is not a header line: it already holds a date (“{date}”). Nothing was imported: add a line above it that names the columns, for instance Date, Time, Channel, Title, Text.</source>
        <translation>La première ligne de «&#xa0;{name}&#xa0;» ne nomme pas les colonnes&#xa0;: elle contient déjà une date («&#xa0;{date}&#xa0;»). Rien n’a été importé&#xa0;: ajoutez au-dessus une ligne qui nomme les colonnes, par exemple Date, Heure, Canal, Titre, Texte.</translation>
    </message>
    <message>
        <source>The row has neither a text nor a title.</source>
        <translation>La ligne n’a ni texte ni titre.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La ligne n’a pas de date.</translation>
    </message>
    <message>
        <source>The row holds only a note: “{words}”.</source>
        <translation>La ligne ne contient qu’une note&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>These channels or themes of “{name}” are not in the document: {missing}. Nothing was imported.</source>
        <translation>Ces canaux ou thèmes de «&#xa0;{name}&#xa0;» ne sont pas dans le document&#xa0;: {missing}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>These columns of “{name}” cannot all be the same thing: {columns}. Nothing was imported: choose one.</source>
        <translation>Ces colonnes de «&#xa0;{name}&#xa0;» ne peuvent pas toutes être la même chose&#xa0;: {columns}. Rien n’a été importé&#xa0;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message numerus="yes">
        <source>import %n post(s) from {name}</source>
        <translation>
            <numerusform>importer %n publication depuis {name}</numerusform>
            <numerusform>importer %n publications depuis {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} holds no post to import.</source>
        <translation>{name} ne contient aucune publication à importer.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere ({who}). Nothing was imported. Have it closed there, or import with --anyway: whoever saves last is then asked what to keep.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert ailleurs ({who}). Rien n’a été importé. Faites-le fermer là-bas, ou importez avec --anyway&#xa0;: le dernier qui enregistre choisira alors quoi garder.</translation>
    </message>
    <message>
        <source>“{file}” seems to be open on another computer. Nothing was imported. Have it closed there, or import with --anyway: whoever saves last is then asked what to keep.</source>
        <translation>«&#xa0;{file}&#xa0;» semble ouvert sur un autre ordinateur. Rien n’a été importé. Faites-le fermer là-bas, ou importez avec --anyway&#xa0;: le dernier qui enregistre choisira alors quoi garder.</translation>
    </message>
    <message>
        <source>“{file}” was saved with a newer cmdesk and can only be looked at. Nothing was imported: update cmdesk first.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec une version plus récente de cmdesk et ne peut être que consulté. Rien n’a été importé&#xa0;: mettez d’abord cmdesk à jour.</translation>
    </message>
    <message>
        <source>“{name}” could not be read. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} rows. Nothing was imported: split it in parts.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} lignes. Rien n’a été importé&#xa0;: coupez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{name}” has no column “{column}”; its columns are: {columns}. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de colonne «&#xa0;{column}&#xa0;». Ses colonnes sont&#xa0;: {columns}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}” that holds something; its sheets are: {sheets}. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de feuille «&#xa0;{sheet}&#xa0;» qui contienne quelque chose. Ses feuilles sont&#xa0;: {sheets}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” holds a row larger than {megabytes} MB; perhaps a quotation mark is never closed. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» contient une ligne de plus de {megabytes} Mo&#x202f;; un guillemet n’est peut-être jamais refermé. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” holds declarations that no spreadsheet program writes. Nothing was imported: open it in your spreadsheet program and save it again, if you trust it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des déclarations qu’aucun tableur n’écrit. Rien n’a été importé&#xa0;: si vous lui faites confiance, ouvrez-le dans votre tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of the old kind (.xls). Nothing was imported: open it in your spreadsheet program and save it as .xlsx or .ods.</source>
        <translation>«&#xa0;{name}&#xa0;» est un classeur de l’ancien format (.xls). Rien n’a été importé&#xa0;: ouvrez-le dans votre tableur et enregistrez-le en .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or not a workbook that can be read. Nothing was imported: open it in your spreadsheet program and save it again as .xlsx or .ods.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmé, ou n’est pas un classeur lisible. Rien n’a été importé&#xa0;: ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx ou .ods.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {megabytes} MB. Nothing was imported: split it in parts.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {megabytes} Mo. Rien n’a été importé&#xa0;: coupez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be read. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier lisible. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file. Nothing was imported.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Nothing was imported: open it in your spreadsheet program and save a copy without password.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Rien n’a été importé&#xa0;: ouvrez-le dans votre tableur et enregistrez-en une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is too large once opened: more than {rows} rows, {columns} columns or {cells} cells in a sheet, or {megabytes} MB in all. Nothing was imported: keep the sheet of your calendar only, or save it as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop volumineux une fois ouvert&#xa0;: plus de {rows} lignes, {columns} colonnes ou {cells} cellules dans une feuille, ou plus de {megabytes}&#xa0;Mo en tout. Rien n’a été importé&#xa0;: ne gardez que la feuille de votre calendrier, ou enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>“{pair}” does not say what a column holds. Nothing was imported: write for instance “Sujet=title”; the fields are: {fields}.</source>
        <translation>«&#xa0;{pair}&#xa0;» ne dit pas ce que contient une colonne. Rien n’a été importé&#xa0;: écrivez par exemple «&#xa0;Sujet=title&#xa0;». Les champs sont&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une date lisible.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>&amp;Read them by their names</source>
        <translation>&amp;Lire d’après leurs noms</translation>
    </message>
    <message>
        <source>&amp;Which column is what…</source>
        <translation>&amp;Que contient chaque colonne…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Say which column is the day, and which the title or the text.</source>
        <translation>Dites quelle colonne contient le jour, et laquelle le titre ou le texte.</translation>
    </message>
    <message>
        <source>The columns are read as you said last time.</source>
        <translation>Les colonnes sont lues comme vous l’avez dit la dernière fois.</translation>
    </message>
    <message>
        <source>a channel of this name, yes or no</source>
        <translation>un canal de ce nom, oui ou non</translation>
    </message>
    <message>
        <source>a draft, yes or no</source>
        <translation>un brouillon, oui ou non</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>further channels</source>
        <translation>d’autres canaux</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>les hashtags</translation>
    </message>
    <message>
        <source>images</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>kept in the note, under its name</source>
        <translation>un détail pour la note, sous son nom</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>rien à reprendre</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>le canal</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>le format</translation>
    </message>
    <message>
        <source>the hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the theme</source>
        <translation>le thème</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
</context>
<context>
    <name>ImportPosts</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne laissée de côté</numerusform>
            <numerusform>%n lignes laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is dated before today: remarks about the past are not shown.</source>
        <translation>
            <numerusform>%n d’entre elles est datée d’avant aujourd’hui&#xa0;: les remarques sur le passé ne sont pas montrées.</numerusform>
            <numerusform>%n d’entre elles sont datées d’avant aujourd’hui&#xa0;: les remarques sur le passé ne sont pas montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>&amp;Dates en</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>Create missing channels and themes</source>
        <translation>Créer les canaux et les thèmes manquants</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation>
            <numerusform>Importer %n publication</numerusform>
            <numerusform>Importer %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Importer des publications</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{example}” may be day/month or month/day. Choose which it is.</source>
        <translation>Dans la colonne «&#xa0;{column}&#xa0;», «&#xa0;{example}&#xa0;» peut se lire jour/mois ou mois/jour. Choisissez.</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>One undo takes all back.</source>
        <translation>Ensuite, un seul Ctrl+Z enlève tout.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Posts to import</source>
        <translation>Publications à importer</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Windows (cp1252)</source>
        <translation>Windows (cp1252)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>reconnus automatiquement</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>no channel yet</source>
        <translation>canal à choisir</translation>
    </message>
    <message>
        <source>older Mac (Mac Roman)</source>
        <translation>ancien Mac (Mac Roman)</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%n account(s) with their holder</source>
        <translation>
            <numerusform>%n compte avec son responsable</numerusform>
            <numerusform>%n comptes avec leur responsable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aim(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of profiles</source>
        <translation>
            <numerusform>%n vérification de profil</numerusform>
            <numerusform>%n vérifications de profil</numerusform>
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
        <source>%n expected publishing time(s)</source>
        <translation>
            <numerusform>%n moment de publication attendu</numerusform>
            <numerusform>%n moments de publication attendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed number(s)</source>
        <translation>
            <numerusform>%n chiffre suivi</numerusform>
            <numerusform>%n chiffres suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at a name</source>
        <translation>
            <numerusform>%n nom regardé</numerusform>
            <numerusform>%n noms regardés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured figure(s)</source>
        <translation>
            <numerusform>%n chiffre relevé</numerusform>
            <numerusform>%n chiffres relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) of its own</source>
        <translation>
            <numerusform>%n indicateur ajouté</numerusform>
            <numerusform>%n indicateurs ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) of days off</source>
        <translation>
            <numerusform>%n période de congés</numerusform>
            <numerusform>%n périodes de congés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presentation(s)</source>
        <translation>
            <numerusform>%n présentation</numerusform>
            <numerusform>%n présentations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) no longer told</source>
        <translation>
            <numerusform>%n remarque que l’on ne fait plus</numerusform>
            <numerusform>%n remarques que l’on ne fait plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) said to be intended</source>
        <translation>
            <numerusform>%n remarque dite voulue</numerusform>
            <numerusform>%n remarques dites voulues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) with words of its own</source>
        <translation>
            <numerusform>%n bilan avec vos phrases</numerusform>
            <numerusform>%n bilans avec vos phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n special day(s)</source>
        <translation>
            <numerusform>%n journée spéciale</numerusform>
            <numerusform>%n journées spéciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of posts for a channel</source>
        <translation>
            <numerusform>%n version de publication pour un canal</numerusform>
            <numerusform>%n versions de publications pour un canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wanted name(s)</source>
        <translation>
            <numerusform>%n nom à protéger</numerusform>
            <numerusform>%n noms à protéger</numerusform>
        </translation>
    </message>
    <message>
        <source>document {document}, revision {revision}</source>
        <translation>document {document}, révision {revision}</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>{value} is more than all there can be ({most}). Is it right?</source>
        <translation>{value}, c’est plus que le maximum possible ({most}). Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>{value}: it was {before} on {day:date}, and never changed by more than {most} at once. Is it right?</source>
        <translation>{value}&#xa0;: c’était {before} le {day:date}, et l’écart n’a jamais dépassé {most} d’un coup. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>{value}: it was {before} on {day:date}. Is a digit missing?</source>
        <translation>{value}&#xa0;: c’était {before} le {day:date}. Manque-t-il un chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>{value}: it was {before} on {day:date}. Is it right? What was not counted stays empty.</source>
        <translation>{value}&#xa0;: c’était {before} le {day:date}. Est-ce juste&#x202f;? Ce qui n’a pas été compté reste vide.</translation>
    </message>
    <message>
        <source>{value}: it was {before} on {day:date}. Is there a digit too many?</source>
        <translation>{value}&#xa0;: c’était {before} le {day:date}. Un chiffre de trop&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>A version is kept before much is changed, so that one can go back even after the calendar was closed. Without it, Undo still takes this back as long as the calendar is open.</source>
        <translation>Une version est gardée avant un grand changement, pour pouvoir y revenir même une fois le calendrier fermé. Sans elle, Annuler suffit encore tant que le calendrier est ouvert.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans version</translation>
    </message>
</context>
<context>
    <name>LastNumbers</name>
    <message numerus="yes">
        <source>Last numbers %n day(s) ago</source>
        <translation>
            <numerusform>Derniers chiffres il y a %n jour</numerusform>
            <numerusform>Derniers chiffres il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last numbers noted</source>
        <translation>Derniers chiffres notés</translation>
    </message>
    <message>
        <source>Last numbers today</source>
        <translation>Derniers chiffres aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Numbers we follow…</source>
        <translation>Les chiffres que nous suivons…</translation>
    </message>
    <message>
        <source>{name}: {value} on {day}</source>
        <translation>{name}&#xa0;: {value} le {day}</translation>
    </message>
    <message>
        <source>{name}: {value} on {day}, {change} since the one before</source>
        <translation>{name}&#xa0;: {value} le {day}, {change} depuis la fois d’avant</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n à savoir</numerusform>
            <numerusform>%n à savoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>to fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>to fix</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>à savoir</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>You are looking at the version of {at}; nothing is changed. To go back to it, close it and choose “Go back to a version…” in the calendar itself.</source>
        <translation>Vous regardez la version du {at}&#x202f;; rien n’est changé. Pour y revenir, fermez-la et choisissez «&#xa0;Revenir à une version…&#xa0;» dans le calendrier lui-même.</translation>
    </message>
    <message>
        <source>You are looking at unsaved work on “{file}”, last edited {at}; nothing is changed. Close it to recover or discard it.</source>
        <translation>Vous regardez un travail non enregistré sur «&#xa0;{file}&#xa0;», modifié le {at}&#x202f;; rien n’est changé. Fermez-le pour le récupérer ou le jeter.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Blue, plain</source>
        <translation>Bleu, uni</translation>
    </message>
    <message>
        <source>Brown, grid</source>
        <translation>Brun, quadrillé</translation>
    </message>
    <message>
        <source>Green, diagonal lines</source>
        <translation>Vert, traits en diagonale</translation>
    </message>
    <message>
        <source>Look of “{name}”: {look}</source>
        <translation>Aspect de «&#xa0;{name}&#xa0;»&#xa0;: {look}</translation>
    </message>
    <message>
        <source>Pink, vertical lines</source>
        <translation>Rose, traits verticaux</translation>
    </message>
    <message>
        <source>Red, horizontal lines</source>
        <translation>Rouge, traits horizontaux</translation>
    </message>
    <message>
        <source>Slate, diagonal lines the other way</source>
        <translation>Ardoise, traits en diagonale dans l’autre sens</translation>
    </message>
    <message>
        <source>Violet, crossed lines</source>
        <translation>Violet, traits croisés</translation>
    </message>
    <message>
        <source>Yellow, dots</source>
        <translation>Jaune, points</translation>
    </message>
    <message>
        <source>a colour of its own</source>
        <translation>une couleur à lui</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Our own judgement: no study gives a figure for this. You may set your own limit.</source>
        <translation>C’est notre avis&#xa0;: aucune étude ne donne de chiffre pour cela. Vous pouvez fixer votre propre limite.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Source: {source} (indicative)</source>
        <translation>Source&#xa0;: {source} (à titre indicatif)</translation>
    </message>
    <message>
        <source>You set this limit yourself.</source>
        <translation>Vous avez fixé cette limite vous-même.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>No number was given. Nothing was noted: what was not counted stays so.</source>
        <translation>Aucun chiffre n’est donné. Rien n’a été noté&#xa0;: ce qui n’a pas été compté reste vide.</translation>
    </message>
    <message>
        <source>{name}, {when}: {value} noted instead of {before}.</source>
        <translation>{name}, {when} : {value}, noté au lieu de {before}.</translation>
    </message>
    <message>
        <source>{name}, {when}: {value} noted.</source>
        <translation>{name}, {when}&#xa0;: {value}, noté.</translation>
    </message>
    <message>
        <source>{name}, {when}: {value} stood there already.</source>
        <translation>{name}, {when}&#xa0;: {value} était déjà noté.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere ({who}). Nothing was noted. Have it closed there, or note with --anyway: whoever saves last is then asked what to keep.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert ailleurs ({who}). Rien n’a été noté. Faites-le fermer là-bas, ou notez avec --anyway&#xa0;: on demandera alors à qui enregistre en dernier ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>“{file}” seems to be open on another computer. Nothing was noted. Have it closed there, or note with --anyway: whoever saves last is then asked what to keep.</source>
        <translation>«&#xa0;{file}&#xa0;» semble ouvert sur un autre ordinateur. Rien n’a été noté. Faites-le fermer là-bas, ou notez avec --anyway&#xa0;: on demandera alors à qui enregistre en dernier ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>“{file}” was saved with a newer cmdesk and can only be looked at. Nothing was noted: update cmdesk first.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec un cmdesk plus récent et ne peut être que consulté. Rien n’a été noté&#xa0;: mettez d’abord cmdesk à jour.</translation>
    </message>
    <message>
        <source>“{metric}” is a number of the business, not of a channel. Nothing was noted: leave out --channel.</source>
        <translation>«&#xa0;{metric}&#xa0;» est un chiffre de l’entreprise, pas d’un canal. Rien n’a été noté&#xa0;: retirez --channel.</translation>
    </message>
    <message>
        <source>“{metric}” is counted on a channel, and no channel here has it. Nothing was noted.</source>
        <translation>«&#xa0;{metric}&#xa0;» se compte sur un canal, et aucun d’ici n’a ce chiffre. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>“{metric}” is counted on several channels: {names}. Nothing was noted. Say which one with --channel.</source>
        <translation>«&#xa0;{metric}&#xa0;» se compte sur plusieurs canaux&#xa0;: {names}. Rien n’a été noté. Dites lequel avec --channel.</translation>
    </message>
    <message>
        <source>“{words}” is no channel of this calendar. Nothing was noted. There are: {names}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un canal de ce calendrier. Rien n’a été noté. Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>“{words}” is no number known here. Nothing was noted.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un chiffre connu ici. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>“{words}” is no number known here. Nothing was noted. Near to it: {names}.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un chiffre connu ici. Rien n’a été noté. Les plus proches&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>{channel} · {metric}</source>
        <translation>{channel} · {metric}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Publication</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un calendrier récent</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Ask at the till “how did you hear of us?” and keep a tally.</source>
        <translation>Demandez à la caisse «&#xa0;comment nous avez-vous connus&#x202f;?&#xa0;» et tenez un pointage.</translation>
    </message>
    <message>
        <source>In the appointment book or the booking tool: count the period.</source>
        <translation>Dans l’agenda ou l’outil de réservation&#xa0;: comptez la période.</translation>
    </message>
    <message>
        <source>In the list of members.</source>
        <translation>Dans la liste des adhérents.</translation>
    </message>
    <message>
        <source>In the mailbox and on the phone: count, or keep a tally.</source>
        <translation>Dans la boîte mail et au téléphone&#xa0;: comptez, ou tenez un pointage.</translation>
    </message>
    <message>
        <source>In the order book, or among the orders of the shop’s site.</source>
        <translation>Dans le carnet de commandes, ou parmi les commandes du site.</translation>
    </message>
    <message>
        <source>In the visit statistics of the site, where its host shows them.</source>
        <translation>Dans les statistiques de visites du site, là où son hébergeur les montre.</translation>
    </message>
    <message>
        <source>On the till: the total or the number of receipts of the period.</source>
        <translation>À la caisse&#xa0;: le total ou le nombre de tickets de la période.</translation>
    </message>
    <message>
        <source>average rating</source>
        <translation>note moyenne</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>clicks on links</source>
        <translation>clics sur les liens</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>customers at the till</source>
        <translation>clients en caisse</translation>
    </message>
    <message>
        <source>customers who come from a network</source>
        <translation>clients venus d’un réseau social</translation>
    </message>
    <message>
        <source>enquiries</source>
        <translation>demandes reçues</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
    <message>
        <source>letters opened</source>
        <translation>taux d’ouverture</translation>
    </message>
    <message>
        <source>members</source>
        <translation>adhérents</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>personnes touchées</translation>
    </message>
    <message>
        <source>phone calls</source>
        <translation>appels téléphoniques</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>messages privés</translation>
    </message>
    <message>
        <source>reactions</source>
        <translation>réactions</translation>
    </message>
    <message>
        <source>requests for directions</source>
        <translation>demandes d’itinéraire</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>chiffre d’affaires</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>partages</translation>
    </message>
    <message>
        <source>subscribers</source>
        <translation>inscrits</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>visits of the profile</source>
        <translation>visites du profil</translation>
    </message>
    <message>
        <source>visits of the site</source>
        <translation>visites du site</translation>
    </message>
</context>
<context>
    <name>Mix</name>
    <message numerus="yes">
        <source>4 weeks, %n post(s)</source>
        <translation>
            <numerusform>4 semaines, %n publication</numerusform>
            <numerusform>4 semaines, %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes away from the wished mix</source>
        <translation>Thèmes loin du dosage voulu</translation>
    </message>
    <message>
        <source>This theme has less room than you gave it: is there something to say?</source>
        <translation>Ce thème a moins de place que vous ne lui en aviez donné&#xa0;: avez-vous quelque chose à en dire&#x202f;?</translation>
    </message>
    <message>
        <source>This theme takes more room than you gave it.</source>
        <translation>Ce thème prend plus de place que vous ne lui en aviez donné.</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>De quoi on parle</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>at most {posts}</source>
        <translation>au plus {posts}</translation>
    </message>
    <message>
        <source>wanted {posts}</source>
        <translation>voulu&#xa0;: {posts}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{pillar}: {count} of {total} posts from {start:long} to {end:long}; you wished for about {wanted}.</source>
        <translation>{pillar}&#xa0;: {count} publications sur {total} du {start:long} au {end:long}&#x202f;; vous en vouliez environ {wanted}.</translation>
    </message>
</context>
<context>
    <name>MonthReport</name>
    <message>
        <source>&amp;Lines to write on by hand</source>
        <translation>&amp;Lignes pour écrire à la main</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>By network</source>
        <translation>Par réseau</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For next month</source>
        <translation>Pour le mois prochain</translation>
    </message>
    <message numerus="yes">
        <source>Half of the %n posts with reactions noted got {median} or more.</source>
        <translation>
            <numerusform>La publication dont les réactions sont notées en a eu {median}.</numerusform>
            <numerusform>La moitié des %n publications dont les réactions sont notées en ont eu {median} ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>In your own words. What stays empty is left out, and nobody will miss it.</source>
        <translation>Avec vos mots. Ce qui reste vide n’apparaît pas, et ne manquera à personne.</translation>
    </message>
    <message>
        <source>No number was noted in this month.</source>
        <translation>Aucun chiffre n’a été noté ce mois-ci.</translation>
    </message>
    <message>
        <source>Nothing was published or noted in this month.</source>
        <translation>Rien n’a été publié ni noté ce mois-ci.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>PDF of the report</source>
        <translation>PDF du bilan</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Prepared &amp;by</source>
        <translation>Préparé &amp;par</translation>
    </message>
    <message>
        <source>Prepared by {name} on {day:date} {year:plain}</source>
        <translation>Préparé par {name} le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>Prepared on {day:date} {year:plain}</source>
        <translation>Préparé le {day:date} {year:plain}</translation>
    </message>
    <message numerus="yes">
        <source>Reactions were noted for %n post(s): too few to conclude (at least {least}).</source>
        <translation>
            <numerusform>Les réactions de %n publication sont notées&#xa0;: c’est trop peu pour conclure (il en faut au moins {least}).</numerusform>
            <numerusform>Les réactions de %n publications sont notées&#xa0;: c’est trop peu pour conclure (il en faut au moins {least}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the month</source>
        <translation>Bilan du mois</translation>
    </message>
    <message>
        <source>Report of {day:month}</source>
        <translation>Bilan du mois : {day:month}</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Enregistrer en page &amp;web…</translation>
    </message>
    <message>
        <source>The posts with the most reactions</source>
        <translation>Les publications qui ont eu le plus de réactions</translation>
    </message>
    <message>
        <source>The printer did not take the report. Nothing was printed. See whether it is switched on, or save a PDF.</source>
        <translation>L’imprimante n’a pas pris le bilan. Rien n’a été imprimé. Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Le bilan tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Les mêmes valeurs en tableau</translation>
    </message>
    <message>
        <source>Three sentences</source>
        <translation>Trois phrases</translation>
    </message>
    <message>
        <source>Web page of the report</source>
        <translation>Page web du bilan</translation>
    </message>
    <message>
        <source>What people reacted to</source>
        <translation>Ce qui a fait réagir</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Ce qui a été publié</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Ce que nous avons décidé</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>What you write here is kept.</source>
        <translation>Ce que vous écrivez ici est gardé.</translation>
    </message>
    <message>
        <source>Without a post: {missed}.</source>
        <translation>Sans publication&#xa0;: {missed}.</translation>
    </message>
    <message>
        <source>as of {day:date}</source>
        <translation>au {day:date}</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>in the week to {day:date}</source>
        <translation>dans la semaine jusqu’au {day:date}</translation>
    </message>
    <message>
        <source>in {day:month}</source>
        <translation>en {day:month}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>on {day:date}</source>
        <translation>le {day:date}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévues</translation>
    </message>
    <message>
        <source>posts noted</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiées</translation>
    </message>
    <message>
        <source>rendez-vous kept</source>
        <translation>rendez-vous tenus</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>depuis le départ</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>depuis {month}</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>point de départ</translation>
    </message>
    <message>
        <source>what it suggests</source>
        <translation>ce que cela suggère</translation>
    </message>
    <message>
        <source>without a network</source>
        <translation>sans réseau</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>{change} (+{share}%)</source>
        <translation>{change} (+{share} %)</translation>
    </message>
    <message>
        <source>{change} (−{share}%)</source>
        <translation>{change} (−{share} %)</translation>
    </message>
    <message>
        <source>{day:month} has not begun: there is nothing to report yet.</source>
        <translation>Le mois de {day:month} n’a pas commencé : il n’y a encore rien à en dire.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} et %n autre</numerusform>
            <numerusform>{first} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{kept} of {number}</source>
        <translation>{kept} sur {number}</translation>
    </message>
    <message>
        <source>{month}, so far</source>
        <translation>{month}, en cours</translation>
    </message>
    <message>
        <source>{name}, {since}</source>
        <translation>{name}, {since}</translation>
    </message>
    <message>
        <source>{name}: from {start} to {target} by {day:date} {year:plain}</source>
        <translation>{name}&#xa0;: de {start} à {target} d’ici au {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>{name}: {target} by {day:date} {year:plain}</source>
        <translation>{name}&#xa0;: {target} d’ici au {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>{reactions} – “{title}”, {channel}, {day:date}</source>
        <translation>{reactions} – «&#xa0;{title}&#xa0;», {channel}, {day:date}</translation>
    </message>
    <message>
        <source>{value} {when} · {standing}</source>
        <translation>{value} {when} · {standing}</translation>
    </message>
    <message>
        <source>“{name}” ends neither in .pdf nor in .html, so nothing was written. Give the report one of these endings.</source>
        <translation>« {name} » ne se termine ni par .pdf ni par .html : rien n’a été écrit. Donnez au rapport l’une de ces deux extensions.</translation>
    </message>
    <message>
        <source>“{name}” on {day:date}</source>
        <translation>«&#xa0;{name}&#xa0;» le {day:date}</translation>
    </message>
    <message>
        <source>“{words}” is not a month. Write the year and the month, as in 2026-11.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un mois. Écrivez l’année et le mois, comme 2026-11.</translation>
    </message>
</context>
<context>
    <name>MonthSummary</name>
    <message>
        <source>write the report of {day:month}</source>
        <translation>rédiger le bilan du mois ({day:month})</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Ctrl with the up and down arrows walks through a day’s posts</source>
        <translation>Ctrl et les flèches haut et bas parcourent les publications du jour</translation>
    </message>
    <message>
        <source>Month: days and posts</source>
        <translation>Mois&#xa0;: jours et publications</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>It calls for an answer</source>
        <translation>Elle appelle une réponse</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Elle sert…</translation>
    </message>
    <message>
        <source>It speaks of</source>
        <translation>Elle parle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Photo to take</source>
        <translation>Photo à prendre</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>À dire à l’équipe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>a name for you; it is not published</source>
        <translation>un nom pour vous, qui n’est pas publié</translation>
    </message>
    <message>
        <source>as its theme usually is</source>
        <translation>à ce que sert son thème</translation>
    </message>
    <message>
        <source>filled in: {names}</source>
        <translation>déjà rempli&#xa0;: {names}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>others</source>
        <translation>des autres</translation>
    </message>
    <message>
        <source>our customers</source>
        <translation>de nos clients</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>du sujet</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>à se faire connaître</translation>
    </message>
    <message>
        <source>to be useful</source>
        <translation>à être utile</translation>
    </message>
    <message>
        <source>to sell</source>
        <translation>à vendre</translation>
    </message>
    <message>
        <source>us</source>
        <translation>de nous</translation>
    </message>
</context>
<context>
    <name>MoveTo</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Like 26/11, Thursday or tomorrow. Each keeps its hour; empty means no date yet.</source>
        <translation>Par exemple 26/11, jeudi ou demain. Chacune garde son heure&#x202f;; vide veut dire sans date.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to which &amp;day?</source>
        <translation>
            <numerusform>Déplacer %n publication à quel &amp;jour&#x202f;?</numerusform>
            <numerusform>Déplacer %n publications à quel &amp;jour&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer au…</translation>
    </message>
</context>
<context>
    <name>NameVariants</name>
    <message>
        <source>A word to add to the name</source>
        <translation>Un mot à ajouter au nom</translation>
    </message>
    <message>
        <source>Allowed on {networks}.</source>
        <translation>Accepté sur {networks}.</translation>
    </message>
    <message>
        <source>Close the other spellings</source>
        <translation>Fermer les autres écritures</translation>
    </message>
    <message>
        <source>No other spelling comes to mind. Add a word: a town, the trade…</source>
        <translation>Pas d’autre écriture en vue. Ajoutez un mot&#xa0;: une ville, le métier…</translation>
    </message>
    <message>
        <source>Other spellings of “{name}”: press one to add it.</source>
        <translation>Autres écritures de «&#xa0;{name}&#xa0;»&#xa0;: cliquez pour en ajouter une.</translation>
    </message>
    <message>
        <source>with a word more: Lyon, bakery…</source>
        <translation>avec un mot de plus&#xa0;: Lyon, pain…</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>No network takes a name of more than {most} signs.</source>
        <translation>Aucun réseau n’accepte un nom de plus de {most} signes.</translation>
    </message>
    <message>
        <source>There is no name in that. Write it as people would look for it.</source>
        <translation>Il n’y a pas de nom là-dedans. Écrivez-le comme on vous cherche.</translation>
    </message>
    <message>
        <source>add the name “{name}”</source>
        <translation>ajouter le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>note whose “{name}” is</source>
        <translation>noter à qui est «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>remove the name “{name}”</source>
        <translation>retirer le nom «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” is among the wanted names already.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>NamesPanel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to protect</source>
        <translation>
            <numerusform>%n à protéger</numerusform>
            <numerusform>%n à protéger</numerusform>
        </translation>
    </message>
    <message>
        <source>A name to have</source>
        <translation>Un nom à obtenir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Ajouter «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Free when looked at on {day:date}: that is long ago, look again.</source>
        <translation>Libre quand on l’a regardé le {day:date}&#xa0;: c’est loin, regardez de nouveau.</translation>
    </message>
    <message>
        <source>Names to protect</source>
        <translation>Noms à protéger</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres écritures</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>À nous</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Taken by somebody on {day:date}: that is long ago, look again.</source>
        <translation>Pris par quelqu’un le {day:date}&#xa0;: c’est loin, regardez de nouveau.</translation>
    </message>
    <message>
        <source>The name under which people look for you: have it everywhere, in one spelling, before somebody else does.</source>
        <translation>Le nom sous lequel on vous cherche&#xa0;: prenez-le partout, écrit d’une seule façon, avant que quelqu’un d’autre le prenne.</translation>
    </message>
    <message>
        <source>The other networks</source>
        <translation>Les autres réseaux</translation>
    </message>
    <message>
        <source>This is your account there: {name}</source>
        <translation>C’est votre compte sur ce réseau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What did you see there?</source>
        <translation>Qu’y avez-vous vu&#x202f;?</translation>
    </message>
    <message>
        <source>a name or address</source>
        <translation>nom ou adresse</translation>
    </message>
    <message numerus="yes">
        <source>free on %n network(s)</source>
        <translation>
            <numerusform>libre sur %n réseau</numerusform>
            <numerusform>libre sur %n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>free on {day:date}</source>
        <translation>libre le {day:date}</translation>
    </message>
    <message>
        <source>free on {network}</source>
        <translation>libre sur {network}</translation>
    </message>
    <message>
        <source>looked at on {day:date}, to look at again</source>
        <translation>regardé le {day:date}, à regarder de nouveau</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas encore regardé</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message numerus="yes">
        <source>not possible on %n network(s)</source>
        <translation>
            <numerusform>impossible sur %n réseau</numerusform>
            <numerusform>impossible sur %n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>not possible on {network}</source>
        <translation>impossible sur {network}</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>à nous</translation>
    </message>
    <message numerus="yes">
        <source>ours on %n network(s)</source>
        <translation>
            <numerusform>à nous sur %n réseau</numerusform>
            <numerusform>à nous sur %n réseaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>taken on %n network(s)</source>
        <translation>
            <numerusform>pris sur %n réseau</numerusform>
            <numerusform>pris sur %n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>taken on {network}</source>
        <translation>pris sur {network}</translation>
    </message>
    <message>
        <source>taken, {day:date}</source>
        <translation>pris, vu le {day:date}</translation>
    </message>
    <message>
        <source>{day:date}: look again</source>
        <translation>{day:date}&#xa0;: à revoir</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>«&#xa0;{name}&#xa0;» a été retiré.</translation>
    </message>
</context>
<context>
    <name>NetworkChoice</name>
    <message>
        <source>Followers on {network} (optional)</source>
        <translation>Abonnés sur {network} (facultatif)</translation>
    </message>
    <message>
        <source>Followers today: optional, your point of departure.</source>
        <translation>Abonnés aujourd’hui&#xa0;: facultatif, c’est votre point de départ.</translation>
    </message>
    <message>
        <source>More networks…</source>
        <translation>Autres réseaux…</translation>
    </message>
    <message>
        <source>followers</source>
        <translation>abonnés</translation>
    </message>
</context>
<context>
    <name>NetworkLine</name>
    <message numerus="yes">
        <source>On %n picture(s), people are still to be asked.</source>
        <translation>
            <numerusform>Sur %n photo, l’accord des personnes est à demander.</numerusform>
            <numerusform>Sur %n photos, l’accord des personnes est à demander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkRemarks</name>
    <message numerus="yes">
        <source>%n picture(s) without alt text.</source>
        <translation>
            <numerusform>%n photo sans description&#xa0;: dites ce qu’on y voit.</numerusform>
            <numerusform>%n photos sans description&#xa0;: dites ce qu’on y voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link cannot be clicked on {channels}.</source>
        <translation>Sur {channels}, les liens ne sont pas cliquables.</translation>
    </message>
    <message numerus="yes">
        <source>{channel} takes %n picture(s) a post; here are {count}.</source>
        <translation>
            <numerusform>{channel} prend %n photo par publication&#x202f;; il y en a {count}.</numerusform>
            <numerusform>{channel} prend %n photos par publication&#x202f;; il y en a {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} hashtags; usual marks: {channels}.</source>
        <translation>{count} hashtags&#x202f;; repères&#xa0;: {channels}.</translation>
    </message>
</context>
<context>
    <name>New</name>
    <message>
        <source>The name is empty. Nothing was created: give a name.</source>
        <translation>Le nom est vide. Rien n’a été créé&#xa0;: donnez un nom.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Nothing was created: make the folder, or choose another place.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» n’existe pas. Rien n’a été créé&#xa0;: créez le dossier, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} is ready.</source>
        <translation>{file} est prêt.</translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Métier</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Fermé le {day}</translation>
    </message>
    <message>
        <source>Corner Bakery</source>
        <translation>Boulangerie du Coin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>French of Canada</source>
        <translation>français du Québec</translation>
    </message>
    <message>
        <source>Greenwich (UTC)</source>
        <translation>Greenwich (UTC)</translation>
    </message>
    <message>
        <source>Leave is noted later, in the tab Editorial line under “Closed days and leave”.</source>
        <translation>Les congés se notent plus tard, dans l’onglet Ligne éditoriale, sous «&#xa0;Fermetures et congés&#xa0;».</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Montreal</source>
        <translation>Montréal</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>New York</translation>
    </message>
    <message>
        <source>Only the name is needed. All of this can be changed later.</source>
        <translation>Seul le nom est nécessaire. Tout cela pourra être changé plus tard.</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Posts in {language} · clock of {zone} · {paper} paper</source>
        <translation>Publications en {language} · heure de {zone} · papier {paper}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start a calendar</source>
        <translation>Commencer un calendrier</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Toronto</translation>
    </message>
    <message>
        <source>Where do you post?</source>
        <translation>Où publiez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Which business is it for?</source>
        <translation>Pour quelle entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Which client is it for?</source>
        <translation>C’est pour quel client&#x202f;?</translation>
    </message>
    <message>
        <source>You keep this calendar</source>
        <translation>Vous tenez ce calendrier</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Zurich</translation>
    </message>
    <message>
        <source>as a team</source>
        <translation>en équipe</translation>
    </message>
    <message>
        <source>for clients</source>
        <translation>pour des clients</translation>
    </message>
    <message>
        <source>for your own business</source>
        <translation>pour votre entreprise</translation>
    </message>
</context>
<context>
    <name>NextThings</name>
    <message numerus="yes">
        <source>%n put off until you open this calendar again.</source>
        <translation>
            <numerusform>%n remise à la prochaine ouverture de ce calendrier.</numerusform>
            <numerusform>%n remises à la prochaine ouverture de ce calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Ne nous concerne pas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>How: {what}</source>
        <translation>Comment faire&#xa0;: {what}</translation>
    </message>
    <message>
        <source>It’s done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It’s done: {what}</source>
        <translation>C’est fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>More about: {what}</source>
        <translation>Plus&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing else to do for now.</source>
        <translation>Rien d’autre à faire pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing left to do: your profiles are complete.</source>
        <translation>Plus rien à faire&#xa0;: vos profils sont complets.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer de nouveau</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>The essentials are done. %n other things are in the whole list.</source>
        <translation>
            <numerusform>L’essentiel est fait. Une autre chose se trouve dans la liste complète.</numerusform>
            <numerusform>L’essentiel est fait. %n autres choses se trouvent dans la liste complète.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next %n things to do</source>
        <translation>
            <numerusform>La prochaine chose à faire</numerusform>
            <numerusform>Les %n prochaines choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day:date}</source>
        <translation>d’ici le {day:date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>“{what}” does not apply to you: it is not asked any more.</source>
        <translation>«&#xa0;{what}&#xa0;» ne vous concerne pas&#xa0;: ce n’est plus demandé.</translation>
    </message>
    <message>
        <source>“{what}” is done.</source>
        <translation>«&#xa0;{what}&#xa0;», c’est fait.</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>Few people are awake then. Was the hour meant for the afternoon?</source>
        <translation>Peu de gens sont réveillés à cette heure-là. Était-ce une heure de l’après-midi&#x202f;?</translation>
    </message>
    <message>
        <source>Posts in the night</source>
        <translation>Publications en pleine nuit</translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: %n posts on {channel} in the night, at {hour:time}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: %n publication sur {channel} en pleine nuit, à {hour:time}.</numerusform>
            <numerusform>{day:Long}&#xa0;: %n publications sur {channel} en pleine nuit, dès {hour:time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoQuestion</name>
    <message>
        <source>Networks are places of conversation. Ask something your customers like to answer, then thank them and tell the result.</source>
        <translation>Les réseaux sont des lieux de conversation. Posez une question à laquelle vos clients aiment répondre, puis remerciez-les et racontez le résultat.</translation>
    </message>
    <message>
        <source>No question asked</source>
        <translation>Aucune question posée</translation>
    </message>
    <message numerus="yes">
        <source>{channel}: %n weeks without a post that calls for an answer.</source>
        <translation>
            <numerusform>{channel}&#xa0;: %n semaine sans publication qui appelle une réponse.</numerusform>
            <numerusform>{channel}&#xa0;: %n semaines sans publication qui appelle une réponse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotNoted</name>
    <message>
        <source>One number a post: likes, comments and shares together, a week after it went out or so.</source>
        <translation>Un seul chiffre par publication&#xa0;: j’aime, commentaires et partages ensemble, une semaine environ après sa sortie.</translation>
    </message>
    <message>
        <source>Post without words</source>
        <translation>Publication sans texte</translation>
    </message>
    <message>
        <source>Posts whose reactions are not noted</source>
        <translation>Publications sans réactions notées</translation>
    </message>
    <message>
        <source>Reactions to “{words}”, {channel}, {day}</source>
        <translation>Réactions à «&#xa0;{words}&#xa0;», {channel}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %n de plus</numerusform>
            <numerusform>En montrer %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteNumbers</name>
    <message numerus="yes">
        <source>%n number(s) noted.</source>
        <translation>
            <numerusform>%n chiffre noté.</numerusform>
            <numerusform>%n chiffres notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;À la date du</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Do not note it</source>
        <translation>Ne pas le noter</translation>
    </message>
    <message>
        <source>Enter goes on to the next. Alt+← and Alt+→ go to the time before and after.</source>
        <translation>Entrée passe au suivant. Alt+← et Alt+→ vont à la fois d’avant et d’après.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Last noted</source>
        <translation>Dernier noté</translation>
    </message>
    <message>
        <source>Last noted: {value}</source>
        <translation>Dernier noté&#xa0;: {value}</translation>
    </message>
    <message>
        <source>No number is followed yet: choose them under “Numbers we follow…” below.</source>
        <translation>Aucun chiffre n’est suivi&#xa0;: choisissez-les ci-dessous, sous «&#xa0;Les chiffres que nous suivons…&#xa0;».</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore noté</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Note the numbers</source>
        <translation>Noter les chiffres</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>La fois d’après</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>La fois d’avant</translation>
    </message>
    <message>
        <source>Three numbers are enough to begin with. Write those you know; empty means not noted.</source>
        <translation>Trois chiffres suffisent pour commencer. Écrivez ceux que vous connaissez&#x202f;; un champ vide n’est pas noté.</translation>
    </message>
    <message>
        <source>What you typed is not noted yet.</source>
        <translation>Ce que vous avez tapé n’est pas encore noté.</translation>
    </message>
    <message>
        <source>{day:full} has not come yet. Choose a day up to today.</source>
        <translation>Le {day:full} n’est pas encore venu. Choisissez un jour jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>correct {metric} of {day:date}</source>
        <translation>corriger «&#xa0;{metric}&#xa0;» du {day:date}</translation>
    </message>
    <message numerus="yes">
        <source>note %n number(s)</source>
        <translation>
            <numerusform>noter %n chiffre</numerusform>
            <numerusform>noter %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n number(s)</source>
        <translation>
            <numerusform>retirer %n chiffre</numerusform>
            <numerusform>retirer %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>week of {start:date} to {end:date}</source>
        <translation>semaine du {start:date} au {end:date}</translation>
    </message>
    <message>
        <source>week of {start:number} to {end:date}</source>
        <translation>semaine du {start:number} au {end:date}</translation>
    </message>
    <message>
        <source>{day:Full} has not come yet, so nothing can be noted of it. Choose an earlier day.</source>
        <translation>{day:Full} n’est pas encore passé : rien ne peut encore être noté. Choisissez un jour plus tôt.</translation>
    </message>
    <message>
        <source>{day:Full} is too far away. Choose a day between {first:plain} and {last:plain}.</source>
        <translation>{day:Full}, c’est trop loin. Choisissez un jour entre {first:plain} et {last:plain}.</translation>
    </message>
    <message>
        <source>{day:date}</source>
        <translation>{day:date}</translation>
    </message>
    <message>
        <source>{day:month}</source>
        <translation>{day:month}</translation>
    </message>
    <message>
        <source>{start:date} to {end:date}</source>
        <translation>{start:date} au {end:date}</translation>
    </message>
    <message>
        <source>{when} {year:plain}</source>
        <translation>{when} {year:plain}</translation>
    </message>
</context>
<context>
    <name>NumberButtons</name>
    <message>
        <source>Import numbers from a spreadsheet, or hand them out</source>
        <translation>Importer des chiffres d’un tableur, ou les exporter</translation>
    </message>
    <message>
        <source>Tables…</source>
        <translation>Tableaux…</translation>
    </message>
</context>
<context>
    <name>NumbersExport</name>
    <message>
        <source>Export numbers</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>No number is noted yet, so there is nothing to write. Note the first ones in the tab Results.</source>
        <translation>Aucun chiffre n’est encore noté, il n’y a donc rien à écrire. Notez les premiers dans l’onglet Résultats.</translation>
    </message>
    <message>
        <source>{client} – numbers</source>
        <translation>{client} – chiffres</translation>
    </message>
</context>
<context>
    <name>NumbersImport</name>
    <message numerus="yes">
        <source>%n number(s) stand here already.</source>
        <translation>
            <numerusform>%n chiffre est déjà noté.</numerusform>
            <numerusform>%n chiffres sont déjà notés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be corrected; the former value is kept.</source>
        <translation>
            <numerusform>%n chiffre sera corrigé, l’ancienne valeur est gardée.</numerusform>
            <numerusform>%n chiffres seront corrigés, les anciennes valeurs sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) will be noted.</source>
        <translation>
            <numerusform>%n chiffre sera noté.</numerusform>
            <numerusform>%n chiffres seront notés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n valeur laissée de côté</numerusform>
            <numerusform>%n valeurs laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>&amp;Dates en</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Which column is what…</source>
        <translation>&amp;Que contient chaque colonne…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Counted &amp;over</source>
        <translation>Compté &amp;sur</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n number(s)</source>
        <translation>
            <numerusform>Importer %n chiffre</numerusform>
            <numerusform>Importer %n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import numbers</source>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{example}” may be day/month or month/day. Choose which it is.</source>
        <translation>Dans la colonne «&#xa0;{column}&#xa0;», «&#xa0;{example}&#xa0;» peut se lire jour/mois ou mois/jour. Choisissez.</translation>
    </message>
    <message>
        <source>Line {line:plain}: {reason}</source>
        <translation>Ligne {line:plain}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No column of “{name}” holds days; its first line holds: {columns}. Nothing was imported: add a column of days such as 2026-11-30.</source>
        <translation>Aucune colonne de «&#xa0;{name}&#xa0;» ne contient de jours&#x202f;; sa première ligne contient&#xa0;: {columns}. Rien n’a été importé&#xa0;: ajoutez une colonne de jours comme 2026-11-30.</translation>
    </message>
    <message>
        <source>No column of “{name}” is named like a number you follow; its columns are: {columns}. Nothing was imported: say what each of them holds.</source>
        <translation>Aucune colonne de «&#xa0;{name}&#xa0;» ne porte le nom d’un chiffre que vous suivez&#x202f;; ses colonnes sont&#xa0;: {columns}. Rien n’a été importé&#xa0;: indiquez ce que contient chacune.</translation>
    </message>
    <message>
        <source>Nothing in it is new: every number stands here already.</source>
        <translation>Rien de nouveau&#xa0;: tous ces chiffres sont déjà notés.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Numbers to import</source>
        <translation>Chiffres à importer</translation>
    </message>
    <message>
        <source>One undo takes all back.</source>
        <translation>Ensuite, un seul Ctrl+Z enlève tout.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values left out</source>
        <translation>Valeurs laissées de côté</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mois</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>une semaine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>day, week or month</source>
        <translation>jour, semaine ou mois</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>instead of {before}</source>
        <translation>au lieu de {before}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>rien à reprendre</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>mois/jour/année</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>several channels are called “{words}”: give each a name of its own first</source>
        <translation>plusieurs canaux s’appellent « {words} » : donnez d’abord à chacun son propre nom</translation>
    </message>
    <message>
        <source>stands here already</source>
        <translation>déjà noté</translation>
    </message>
    <message>
        <source>the channel</source>
        <translation>le canal</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the day “{words}” cannot be read</source>
        <translation>le jour «&#xa0;{words}&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la note</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>la valeur</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>ce qui est compté</translation>
    </message>
    <message>
        <source>{day:date} has not come yet</source>
        <translation>le {day:date} n’est pas encore arrivé</translation>
    </message>
    <message>
        <source>“{words}” is counted for the whole business, not on a channel</source>
        <translation>« {words} » se compte pour toute l’entreprise, pas sur un canal</translation>
    </message>
    <message>
        <source>“{words}” is counted on a channel, and none is named</source>
        <translation>« {words} » se compte sur un canal, et aucun n’est indiqué</translation>
    </message>
    <message>
        <source>“{words}” is no channel of this calendar</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un canal de ce calendrier</translation>
    </message>
    <message>
        <source>“{words}” is no number known here</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un chiffre connu ici</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>days off</source>
        <translation>congés</translation>
    </message>
    <message>
        <source>{day:date}</source>
        <translation>{day:date}</translation>
    </message>
    <message>
        <source>{start:date} to {end:date}</source>
        <translation>{start:date} au {end:date}</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>Make {value} my limit</source>
        <translation>Faire de {value} ma limite</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>You said %n times that more than {limit} a day on {channel} is intended.</source>
        <translation>
            <numerusform>Vous avez dit %n fois que plus de {limit} par jour sur {channel}, c’est voulu.</numerusform>
            <numerusform>Vous avez dit %n fois que plus de {limit} par jour sur {channel}, c’est voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said %n times that more than {limit} a week on {channel} is intended.</source>
        <translation>
            <numerusform>Vous avez dit %n fois que plus de {limit} par semaine sur {channel}, c’est voulu.</numerusform>
            <numerusform>Vous avez dit %n fois que plus de {limit} par semaine sur {channel}, c’est voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You said %n times that {limit} posts a day and more are intended.</source>
        <translation>
            <numerusform>Vous avez dit %n fois que {limit} publications par jour et plus, c’est voulu.</numerusform>
            <numerusform>Vous avez dit %n fois que {limit} publications par jour et plus, c’est voulu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OneByOne</name>
    <message>
        <source>&amp;Day it went out</source>
        <translation>&amp;Jour de publication</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Not published</source>
        <translation>Pas p&amp;ubliée</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Est-elle partie&#x202f;?</translation>
    </message>
    <message>
        <source>It was changed here after it was scheduled: it may have gone out as it was before.</source>
        <translation>Elle a été modifiée ici après sa programmation&#xa0;: elle est peut-être partie telle qu’elle était avant.</translation>
    </message>
    <message>
        <source>It’s &amp;published</source>
        <translation>C’est &amp;publié</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Lie&amp;n</translation>
    </message>
    <message>
        <source>Say on which day it went out, like yesterday’s date or 26/11.</source>
        <translation>Dites quel jour elle est partie, par exemple hier ou le 26/11.</translation>
    </message>
    <message>
        <source>That moment has not come yet. Write when it really went out.</source>
        <translation>Ce moment n’est pas encore venu. Écrivez quand elle est vraiment partie.</translation>
    </message>
    <message>
        <source>address of the post (optional)</source>
        <translation>adresse (facultatif)</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
</context>
<context>
    <name>OpenDocument</name>
    <message>
        <source>This document can be looked at here, not modified. Nothing was changed. Save a copy under another name to work on it.</source>
        <translation>Ce document peut être consulté ici, pas modifié. Rien n’a été modifié. Enregistrez une copie sous un autre nom pour y travailler.</translation>
    </message>
    <message>
        <source>This step could not be undone or redone. The document is as it was before you tried; the list of steps to undo was emptied.</source>
        <translation>Cette étape n’a pas pu être annulée ou rétablie. Le document est tel qu’il était avant l’essai&#x202f;; la liste des étapes à annuler a été vidée.</translation>
    </message>
</context>
<context>
    <name>OpeningFile</name>
    <message>
        <source>If two people change the same calendar, one of them has to choose later what to keep. Nothing is ever overwritten without asking.</source>
        <translation>Si deux personnes modifient le même calendrier, l’une des deux devra ensuite choisir ce qu’elle garde. Rien n’est jamais écrasé sans vous le demander.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open to look at only</source>
        <translation>Ouvrir pour regarder seulement</translation>
    </message>
    <message>
        <source>Opening “{file}”. The file itself is only read, and checked on the way.</source>
        <translation>Ouverture de «&#xa0;{file}&#xa0;». Le fichier lui-même est seulement lu, et vérifié au passage.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere: {who}, since {since}.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert ailleurs&#xa0;: {who}, depuis le {since}.</translation>
    </message>
    <message>
        <source>“{file}” is open elsewhere: {who}.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert ailleurs&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>“{file}” seems to be open on another computer.</source>
        <translation>«&#xa0;{file}&#xa0;» semble ouvert sur un autre ordinateur.</translation>
    </message>
</context>
<context>
    <name>OutsideChanges</name>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“{file}” is no longer in its place: somebody moved, renamed or deleted it. Your work is safe on this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est plus à cet endroit&#xa0;: quelqu’un l’a déplacé, renommé ou supprimé. Votre travail est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” is now called “{new}”: somebody renamed it.</source>
        <translation>«&#xa0;{file}&#xa0;» s’appelle maintenant «&#xa0;{new}&#xa0;»&#xa0;: quelqu’un l’a renommé.</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere. What you see is what it held before.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs. Vous voyez ce qu’il contenait avant.</translation>
    </message>
    <message>
        <source>“{file}” was changed elsewhere: {who}, {at}. What you see is what it held before.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié ailleurs&#xa0;: {who}, {at}. Vous voyez ce qu’il contenait avant.</translation>
    </message>
</context>
<context>
    <name>OwnMetricForm</name>
    <message>
        <source>&amp;Counted</source>
        <translation>Com&amp;pté</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Sorte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Where it is found</source>
        <translation>&amp;Où le trouver</translation>
    </message>
    <message>
        <source>A number needs a name, like “gift vouchers sold”.</source>
        <translation>Un chiffre a besoin d’un nom, comme «&#xa0;bons cadeaux vendus&#xa0;».</translation>
    </message>
    <message>
        <source>Delete it, with all that was noted</source>
        <translation>Le supprimer, avec tout ce qui est noté</translation>
    </message>
    <message>
        <source>Each &amp;channel has its own</source>
        <translation>Chaque &amp;canal a le sien</translation>
    </message>
    <message>
        <source>It adds up: sales, visits, calls</source>
        <translation>Il s’additionne&#xa0;: ventes, visites, appels</translation>
    </message>
    <message>
        <source>It is a share or an average: a rate, a rating</source>
        <translation>C’est une part ou une moyenne&#xa0;: un taux, une note</translation>
    </message>
    <message>
        <source>It stands on a day: members, subscribers</source>
        <translation>Il se lit un jour donné&#xa0;: adhérents, abonnés</translation>
    </message>
    <message>
        <source>gift vouchers sold</source>
        <translation>bons cadeaux vendus</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>en minutes</translation>
    </message>
    <message>
        <source>in money</source>
        <translation>en argent</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>en pour cent</translation>
    </message>
    <message>
        <source>in pieces or people</source>
        <translation>en pièces ou en personnes</translation>
    </message>
    <message>
        <source>in the red notebook under the till</source>
        <translation>dans le carnet rouge sous la caisse</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>A new word</source>
        <translation>Un nouveau mot</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No word yet. Names, products, words of your region: add them here, or in a post from the menu at a word that is underlined.</source>
        <translation>Aucun mot pour l’instant. Noms, produits, mots de votre région&#xa0;: ajoutez-les ici, ou dans une publication par le menu d’un mot souligné.</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <translation>Retirer «&#xa0;{word}&#xa0;»</translation>
    </message>
    <message>
        <source>Words that are right although no dictionary has them: they are never underlined in your posts. The names of your business, channels and themes are known anyway.</source>
        <translation>Des mots justes qu’aucun dictionnaire ne connaît&#xa0;: ils ne sont jamais soulignés dans vos publications. Les noms de votre entreprise, de vos canaux et de vos thèmes sont connus d’office.</translation>
    </message>
    <message>
        <source>a word or a name</source>
        <translation>un mot ou un nom</translation>
    </message>
    <message>
        <source>“{word}” is one of your words already.</source>
        <translation>«&#xa0;{word}&#xa0;» est déjà parmi vos mots.</translation>
    </message>
    <message>
        <source>“{word}” was removed.</source>
        <translation>«&#xa0;{word}&#xa0;» a été retiré.</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>change who holds “{channel}”</source>
        <translation>modifier qui détient «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>note that who holds “{channel}” was reviewed</source>
        <translation>noter la revue du compte «&#xa0;{channel}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>OwnershipForm</name>
    <message>
        <source>Choose a network: who holds its account is noted here.</source>
        <translation>Choisissez un réseau&#xa0;: qui détient son compte se note ici.</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Adresse e-mail du compte</translation>
    </message>
    <message>
        <source>It is not a password: keep it</source>
        <translation>Ce n’est pas un mot de passe&#xa0;: garder</translation>
    </message>
    <message>
        <source>Never a password: only who has it.</source>
        <translation>Jamais de mot de passe&#xa0;: seulement qui l’a.</translation>
    </message>
    <message>
        <source>Not reviewed yet: once a year is enough.</source>
        <translation>Pas encore revu&#xa0;: une fois par an suffit.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>On whose phone the second factor is</source>
        <translation>Téléphone de la double authentification</translation>
    </message>
    <message>
        <source>Reviewed on {day:date} {year:plain}.</source>
        <translation>Revu le {day:date} {year:plain}.</translation>
    </message>
    <message>
        <source>Reviewed today</source>
        <translation>Revu aujourd’hui</translation>
    </message>
    <message>
        <source>Who else may enter</source>
        <translation>Qui d’autre peut entrer</translation>
    </message>
    <message>
        <source>Whose account it is</source>
        <translation>À qui est le compte</translation>
    </message>
    <message>
        <source>a first name</source>
        <translation>un prénom</translation>
    </message>
    <message>
        <source>a first name, or “none”</source>
        <translation>un prénom, ou «&#xa0;aucun&#xa0;»</translation>
    </message>
    <message>
        <source>contact@example.com</source>
        <translation>contact@example.com</translation>
    </message>
    <message>
        <source>nobody yet: think of a second person</source>
        <translation>personne encore&#xa0;: pensez à quelqu’un</translation>
    </message>
    <message>
        <source>where the password is kept</source>
        <translation>où est rangé le mot de passe</translation>
    </message>
    <message>
        <source>{channel} · Who holds the account</source>
        <translation>{channel} · Qui détient le compte</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>No browser opened. Copy the address into one yourself.</source>
        <translation>Aucun navigateur ne s’est ouvert. Copiez l’adresse dans le vôtre.</translation>
    </message>
    <message>
        <source>Open this page in the browser</source>
        <translation>Ouvrir cette page dans le navigateur</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloïd</translation>
    </message>
    <message>
        <source>Written: “{file}”, in the folder “{folder}”.</source>
        <translation>Enregistré&#xa0;: «&#xa0;{file}&#xa0;», dans le dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>On the phone choose Copy, not Search, then paste it where you publish.</source>
        <translation>Sur le téléphone, choisissez Copier, et non Rechercher, puis collez le texte là où vous publiez.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at it: the text appears there. Nothing goes over the network.</source>
        <translation>Visez ce code avec l’appareil photo du téléphone&#xa0;: le texte s’y affiche. Rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>QR code of the text</source>
        <translation>Code QR du texte</translation>
    </message>
    <message>
        <source>Send to my phone</source>
        <translation>Envoyer sur mon téléphone</translation>
    </message>
    <message>
        <source>The text that is sent</source>
        <translation>Le texte envoyé</translation>
    </message>
    <message>
        <source>The week in my pocket…</source>
        <translation>La semaine dans ma poche…</translation>
    </message>
    <message>
        <source>There is no text to send yet. Write it first, then come back.</source>
        <translation>Il n’y a pas encore de texte à envoyer. Écrivez-le d’abord, puis revenez ici.</translation>
    </message>
    <message>
        <source>This text is too long for a QR code that a phone can read from a screen. “The week in my pocket” makes a page of the whole week for your phone, with this text and the pictures.</source>
        <translation>Ce texte est trop long pour un code QR qu’un téléphone puisse lire sur un écran. «&#xa0;La semaine dans ma poche&#xa0;» fait de toute la semaine une page pour votre téléphone, avec ce texte et les images.</translation>
    </message>
</context>
<context>
    <name>PictureCheck</name>
    <message numerus="yes">
        <source>%n pixel(s) go at the top and as many at the bottom.</source>
        <translation>
            <numerusform>%n pixel disparaît en haut et autant en bas.</numerusform>
            <numerusform>%n pixels disparaissent en haut et autant en bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) go on the left and as many on the right.</source>
        <translation>
            <numerusform>%n pixel disparaît à gauche et autant à droite.</numerusform>
            <numerusform>%n pixels disparaissent à gauche et autant à droite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) high</source>
        <translation>
            <numerusform>%n pixel de haut</numerusform>
            <numerusform>%n pixels de haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) wide</source>
        <translation>
            <numerusform>%n pixel de large</numerusform>
            <numerusform>%n pixels de large</numerusform>
        </translation>
    </message>
    <message>
        <source>1:{high:hundredths}</source>
        <translation>1:{high:hundredths}</translation>
    </message>
    <message>
        <source>All good: it can be sent as it is.</source>
        <translation>Tout va bien&#xa0;: elle peut partir telle quelle.</translation>
    </message>
    <message>
        <source>HEIC is not taken here: get a JPEG from the phone first.</source>
        <translation>Le HEIC n’est pas accepté ici&#xa0;: obtenez d’abord un JPEG depuis le téléphone.</translation>
    </message>
    <message>
        <source>It is shown round: nothing in the corners is seen.</source>
        <translation>Elle s’affiche en rond&#xa0;: rien de ce qui est dans les coins ne se voit.</translation>
    </message>
    <message>
        <source>It moves. The exported copies show its first picture only.</source>
        <translation>Elle est animée. Les copies exportées n’en montrent que la première image.</translation>
    </message>
    <message>
        <source>It moves; whether it still does here is not known.</source>
        <translation>Elle est animée&#x202f;; on ne sait pas si elle le reste ici.</translation>
    </message>
    <message>
        <source>Its shape is {own}, here it is {wanted}. {cut}</source>
        <translation>Sa forme est {own}, ici c’est {wanted}. {cut}</translation>
    </message>
    <message>
        <source>Its shape is {own}, the best one here is {wanted}. What becomes of others is not known: look at it before you publish, or export a copy.</source>
        <translation>Sa forme est {own}, la meilleure ici est {wanted}. On ne sait pas ce que deviennent les autres&#xa0;: regardez avant de publier, ou exportez une copie.</translation>
    </message>
    <message>
        <source>Its shape is {own}; {bounds}. {cut}</source>
        <translation>Sa forme est {own}&#x202f;; {bounds}. {cut}</translation>
    </message>
    <message>
        <source>Only the middle is seen on every screen: {wide:plain} × {high:plain} of {width:plain} × {height:plain} pixels. Keep words and faces inside the dashed line.</source>
        <translation>Seul le milieu se voit sur tous les écrans&#xa0;: {wide:plain} × {high:plain} sur {width:plain} × {height:plain} pixels. Gardez mots et visages à l’intérieur des tirets.</translation>
    </message>
    <message>
        <source>Parts of it are transparent: networks put a ground of their own behind. In the exported copies it is white.</source>
        <translation>Elle est transparente par endroits&#xa0;: les réseaux mettent derrière un fond à eux. Dans les copies exportées, il est blanc.</translation>
    </message>
    <message>
        <source>Smaller than is best: {size} once cut, best {best}.</source>
        <translation>Plus petite que l’idéal&#xa0;: {size} une fois recadrée, idéal {best}.</translation>
    </message>
    <message>
        <source>Smaller than is best: {size}, best {best}.</source>
        <translation>Plus petite que l’idéal&#xa0;: {size}, idéal {best}.</translation>
    </message>
    <message>
        <source>The file tells where the photo was taken. The exported copies do not.</source>
        <translation>Le fichier dit où la photo a été prise. Les copies exportées ne le disent pas.</translation>
    </message>
    <message>
        <source>This is a HEIC photo of the iPhone: it cannot be shown here, and most networks refuse it on a computer. Send yourself the photo from the phone by e-mail to get a JPEG; for the next ones, choose in the phone Settings › Camera › Formats › Most Compatible.</source>
        <translation>C’est une photo HEIC de l’iPhone&#xa0;: elle ne peut pas être montrée ici, et la plupart des réseaux la refusent depuis un ordinateur. Envoyez-vous la photo par e-mail depuis le téléphone pour obtenir un JPEG&#x202f;; pour les suivantes, choisissez dans le téléphone Réglages › Appareil photo › Formats › Le plus compatible.</translation>
    </message>
    <message numerus="yes">
        <source>Too heavy: at most {most:size}; %n byte(s) too much.</source>
        <translation>
            <numerusform>Trop lourde&#xa0;: {most:size} au plus&#x202f;; %n octet de trop.</numerusform>
            <numerusform>Trop lourde&#xa0;: {most:size} au plus&#x202f;; %n octets de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too heavy: at most {most:size}; {over:size} too much.</source>
        <translation>Trop lourde&#xa0;: {most:size} au plus&#x202f;; {over:size} de trop.</translation>
    </message>
    <message>
        <source>Too large: {size}; it takes at most {most}.</source>
        <translation>Trop grande&#xa0;: {size}&#x202f;; il faut au plus {most}.</translation>
    </message>
    <message numerus="yes">
        <source>Too light: at least {least:size}; %n byte(s) missing.</source>
        <translation>
            <numerusform>Trop légère&#xa0;: {least:size} au moins&#x202f;; il manque %n octet.</numerusform>
            <numerusform>Trop légère&#xa0;: {least:size} au moins&#x202f;; il manque %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too light: at least {least:size}; {under:size} are missing.</source>
        <translation>Trop légère&#xa0;: {least:size} au moins&#x202f;; il manque {under:size}.</translation>
    </message>
    <message>
        <source>Too small: {size}; it takes at least {least}.</source>
        <translation>Trop petite&#xa0;: {size}&#x202f;; il faut au moins {least}.</translation>
    </message>
    <message>
        <source>Whether HEIC is taken here is not known: better get a JPEG.</source>
        <translation>On ne sait pas si le HEIC est accepté ici&#xa0;: mieux vaut obtenir un JPEG.</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>c’est bon</translation>
    </message>
    <message>
        <source>here it goes from {narrowest} to {widest}</source>
        <translation>ici, elle va de {narrowest} à {widest}</translation>
    </message>
    <message>
        <source>here it is {narrowest} or wider</source>
        <translation>ici, elle est de {narrowest} ou plus large</translation>
    </message>
    <message>
        <source>here it is {widest} or narrower</source>
        <translation>ici, elle est de {widest} ou plus étroite</translation>
    </message>
    <message>
        <source>it moves</source>
        <translation>animée</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>autre format</translation>
    </message>
    <message>
        <source>other shape</source>
        <translation>autre forme</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petite</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>trop lourde</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grande</translation>
    </message>
    <message>
        <source>too light</source>
        <translation>trop légère</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>will be cut</source>
        <translation>sera coupée</translation>
    </message>
    <message>
        <source>{fact} It may look blurred.</source>
        <translation>{fact} Elle risque d’être floue.</translation>
    </message>
    <message>
        <source>{format} is not taken here, only {formats}. Export a copy.</source>
        <translation>Le {format} n’est pas accepté ici, seulement {formats}. Exportez une copie.</translation>
    </message>
    <message>
        <source>{wide:hundredths}:1</source>
        <translation>{wide:hundredths}:1</translation>
    </message>
    <message>
        <source>{width:plain} × {height:plain} pixels</source>
        <translation>{width:plain} × {height:plain} pixels</translation>
    </message>
</context>
<context>
    <name>PictureCopy</name>
    <message>
        <source>It has fewer pixels than is best, to be light enough.</source>
        <translation>Elle a moins de pixels que l’idéal, pour être assez légère.</translation>
    </message>
    <message>
        <source>It was not enlarged: that would only blur it.</source>
        <translation>Elle n’a pas été agrandie&#xa0;: cela ne ferait que la rendre floue.</translation>
    </message>
    <message>
        <source>Saved at quality {quality} of 100 to be light enough.</source>
        <translation>Enregistrée en qualité {quality} sur 100 pour être assez légère.</translation>
    </message>
    <message>
        <source>{size}, {kind}, {weight:size}.</source>
        <translation>{size}, {kind}, {weight:size}.</translation>
    </message>
</context>
<context>
    <name>PictureDetails</name>
    <message>
        <source>Day they agreed</source>
        <translation>Jour de l’accord</translation>
    </message>
    <message>
        <source>Find it again…</source>
        <translation>La retrouver…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Remove this picture</source>
        <translation>Retirer cette photo</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’on y voit</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>jour inconnu</translation>
    </message>
    <message>
        <source>for who cannot see it: two loaves on a wooden counter</source>
        <translation>pour qui ne la voit pas&#xa0;: deux pains sur un comptoir</translation>
    </message>
    <message>
        <source>no permission needed</source>
        <translation>pas d’accord nécessaire</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>accord à demander</translation>
    </message>
    <message>
        <source>they agreed on</source>
        <translation>accord reçu le</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>“{name}” could not be read: another program may hold it. Try again later.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lue&#xa0;: un autre programme l’utilise peut-être. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels to be opened here, and more than any network takes. Save it smaller, then check that file.</source>
        <translation>«&#xa0;{name}&#xa0;» a trop de pixels pour être ouverte ici, et plus qu’aucun réseau n’en accepte. Enregistrez-la plus petite, puis vérifiez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose one picture in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Choisissez-y une image.</translation>
    </message>
    <message>
        <source>“{name}” is a video: only pictures are checked here.</source>
        <translation>«&#xa0;{name}&#xa0;» est une vidéo&#xa0;: seules les images sont vérifiées ici.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete. Copy it again from the phone or the camera.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmée ou incomplète. Copiez-la de nouveau depuis le téléphone ou l’appareil photo.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes): its copy was probably interrupted. Copy it again from the phone or the camera.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide (0 octet)&#xa0;: sa copie a sans doute été interrompue. Copiez-la de nouveau depuis le téléphone ou l’appareil photo.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture. Save it as JPEG or PNG, then check that file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image. Enregistrez-la en JPEG ou en PNG, puis vérifiez ce fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Look for it again; nothing was changed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là. Cherchez-la de nouveau&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is on another computer and was not looked at. Copy it to this one, then check it.</source>
        <translation>«&#xa0;{name}&#xa0;» est sur un autre ordinateur et n’a pas été lue. Copiez-la sur celui-ci, puis vérifiez-la.</translation>
    </message>
    <message>
        <source>“{name}” weighs more than {most:size}, which no network takes. Save it smaller, then check that file.</source>
        <translation>«&#xa0;{name}&#xa0;» pèse plus de {most:size}, ce qu’aucun réseau n’accepte. Enregistrez-la plus petite, puis vérifiez ce fichier.</translation>
    </message>
</context>
<context>
    <name>PictureLook</name>
    <message>
        <source>The file is not there at the moment: {path}</source>
        <translation>Le fichier n’est pas là pour le moment&#xa0;: {path}</translation>
    </message>
    <message>
        <source>“{name}” could not be read: another program may hold it. Try again later.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lue&#xa0;: un autre programme l’utilise peut-être. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document, and networks want pictures. Save its page as JPEG or PNG, then add that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document PDF, et les réseaux veulent des images. Enregistrez sa page en JPEG ou en PNG, puis ajoutez cette image.</translation>
    </message>
    <message>
        <source>“{name}” is a video: it stays with the post, without a preview.</source>
        <translation>«&#xa0;{name}&#xa0;» est une vidéo&#xa0;: elle reste avec la publication, sans aperçu.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which networks refuse. Export it as PNG, then add that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dessin SVG, que les réseaux refusent. Exportez-le en PNG, puis ajoutez cette image.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or incomplete and cannot be shown. Copy it again from the phone or the camera, then add it.</source>
        <translation>«&#xa0;{name}&#xa0;» est abîmée ou incomplète et ne peut pas être affichée. Copiez-la de nouveau depuis le téléphone ou l’appareil photo, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>“{name}” is empty: its copy was probably interrupted. Copy it again from the phone or the camera, then add it.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: sa copie a sans doute été interrompue. Copiez-la de nouveau depuis le téléphone ou l’appareil photo, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>“{name}” is in the HEIC format of the iPhone, which cannot be shown here and which several networks refuse. It stays with the post, without a preview. For a JPEG, send yourself the photo from the phone by e-mail; for the next ones, choose in the phone Settings › Camera › Formats › Most Compatible.</source>
        <translation>Cette photo («&#xa0;{name}&#xa0;») est au format HEIC de l’iPhone&#xa0;: elle ne peut pas être affichée ici et plusieurs réseaux la refusent. Elle reste avec la publication, sans aperçu. Pour avoir un JPEG, envoyez-vous la photo par e-mail depuis le téléphone&#x202f;; pour les prochaines, choisissez dans le téléphone Réglages › Appareil photo › Formats › Le plus compatible.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that networks take. Save it as JPEG or PNG, then add that.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image que les réseaux acceptent. Enregistrez-la en JPEG ou en PNG, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>“{name}” is on another computer and was not looked at. To see it here, copy it to this one.</source>
        <translation>«&#xa0;{name}&#xa0;» est sur un autre ordinateur&#x202f;; cmdesk n’est pas allé voir. Pour l’afficher ici, copiez-la sur celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be shown here. It stays with the post, without a preview; networks want a smaller one.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grande pour être affichée ici. Elle reste avec la publication, sans aperçu&#x202f;; les réseaux en veulent une plus petite.</translation>
    </message>
</context>
<context>
    <name>PicturePlace</name>
    <message>
        <source>Source: {source}. Checked {checked:full}.</source>
        <translation>Source&#xa0;: {source}. Vérifié le {checked:full}.</translation>
    </message>
    <message>
        <source>Source: {source}. Checked {checked:full}. It is indicative: the source is not first-hand.</source>
        <translation>Source&#xa0;: {source}. Vérifié le {checked:full}. C’est indicatif&#xa0;: la source n’est pas de première main.</translation>
    </message>
    <message>
        <source>What {network} asks of this is not known here, so nothing is checked.</source>
        <translation>On ne sait pas ici ce que demande {network}&#xa0;: rien n’est donc vérifié.</translation>
    </message>
    <message>
        <source>profile picture and cover picture</source>
        <translation>photo de profil et photo de couverture</translation>
    </message>
    <message>
        <source>{channel} · {use}</source>
        <translation>{channel} · {use}</translation>
    </message>
</context>
<context>
    <name>PictureUse</name>
    <message>
        <source>cover picture</source>
        <translation>photo de couverture</translation>
    </message>
    <message>
        <source>picture of a post</source>
        <translation>image de publication</translation>
    </message>
    <message>
        <source>profile picture</source>
        <translation>photo de profil</translation>
    </message>
    <message>
        <source>story</source>
        <translation>story</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Kept: {width} × {height} pixels, {x} from the left, {y} from the top. Arrows move the frame, + and − size it, Home centres it.</source>
        <translation>Gardé&#xa0;: {width} × {height} pixels, à {x} de la gauche et {y} du haut. Les flèches déplacent le cadre, + et − changent sa taille, Origine le centre.</translation>
    </message>
    <message>
        <source>The picture, and the part of it that is kept</source>
        <translation>L’image, et la partie qui en est gardée</translation>
    </message>
    <message>
        <source>This picture cannot be shown here</source>
        <translation>Cette image ne peut pas être montrée ici</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>“{name}” could not be read.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC photo, which few programs show; it is on the phone that took it. Saved as JPEG it appears here.</source>
        <translation>«&#xa0;{name}&#xa0;» est une photo HEIC, que peu de programmes affichent&#x202f;; elle est sur le téléphone qui l’a prise. Enregistrée en JPEG, elle apparaît ici.</translation>
    </message>
    <message>
        <source>“{name}” is not a picture that can be shown here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une image que l’on puisse montrer ici.</translation>
    </message>
    <message>
        <source>“{name}” is on another computer and was not fetched.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est sur un autre ordinateur&#x202f;; elle n’a pas été cherchée là-bas.</translation>
    </message>
    <message>
        <source>“{name}” is too large for this page; open it from where it is.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est trop lourde pour cette page&#x202f;; ouvrez-la là où elle est.</translation>
    </message>
    <message>
        <source>“{name}” was not found on this computer.</source>
        <translation>L’image «&#xa0;{name}&#xa0;» est introuvable sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PicturesField</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Ajouter une photo…</translation>
    </message>
    <message>
        <source>Find “{name}” again</source>
        <translation>Retrouver «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Picture {number} of {count}: {name}</source>
        <translation>Photo {number} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The picture you copied is not in a file yet. Save it among your photos, then add it from there.</source>
        <translation>La photo que vous avez copiée n’est pas encore dans un fichier. Enregistrez-la parmi vos photos, puis ajoutez-la de là.</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>ou déposez-la ici</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>add “{post}”</source>
        <translation>ajouter «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>change the status of %n posts</source>
        <translation>
            <numerusform>changer le statut de %n publication</numerusform>
            <numerusform>changer le statut de %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n posts</source>
        <translation>
            <numerusform>supprimer %n publication</numerusform>
            <numerusform>supprimer %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>delete “{post}”</source>
        <translation>supprimer «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>duplicate “{post}”</source>
        <translation>dupliquer «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>edit “{post}”</source>
        <translation>modifier «&#xa0;{post}&#xa0;»</translation>
    </message>
    <message>
        <source>make {day:long} an ordinary day</source>
        <translation>faire du {day:long} un jour ordinaire</translation>
    </message>
    <message>
        <source>mark {day:long} as a special day</source>
        <translation>faire du {day:long} une journée spéciale</translation>
    </message>
    <message numerus="yes">
        <source>move %n posts to {day:long}</source>
        <translation>
            <numerusform>déplacer %n publication au {day:long}</numerusform>
            <numerusform>déplacer %n publications au {day:long}</numerusform>
        </translation>
    </message>
    <message>
        <source>move “{post}” to {day:long}</source>
        <translation>déplacer «&#xa0;{post}&#xa0;» au {day:long}</translation>
    </message>
    <message>
        <source>post without text</source>
        <translation>publication sans texte</translation>
    </message>
    <message numerus="yes">
        <source>put %n post(s) on the next free publishing time</source>
        <translation>
            <numerusform>placer %n publication au prochain moment de publication libre</numerusform>
            <numerusform>placer %n publications au prochain moment de publication libre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the date off %n posts</source>
        <translation>
            <numerusform>enlever la date de %n publication</numerusform>
            <numerusform>enlever la date de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>take the date off “{post}”</source>
        <translation>enlever la date de «&#xa0;{post}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Pocket</name>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publiée</numerusform>
            <numerusform>%n publiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n à publier</numerusform>
            <numerusform>%n à publier</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a finger on a text to select it whole, then copy it. Ticks are for the eye: they are not kept.</source>
        <translation>Gardez le doigt sur un texte pour le sélectionner en entier, puis copiez-le. Les coches sont un simple repère&#xa0;: elles ne sont pas gardées.</translation>
    </message>
    <message>
        <source>No posts this week.</source>
        <translation>Aucune publication cette semaine.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Pas encore de texte.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>The week in my pocket</source>
        <translation>La semaine dans ma poche</translation>
    </message>
    <message>
        <source>scheduled: it goes out by itself</source>
        <translation>programmée&#xa0;: elle part toute seule</translation>
    </message>
    <message>
        <source>{waiting}, {published}</source>
        <translation>{waiting}, {published}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>By the calendar’s region</source>
        <translation>Selon la région du calendrier</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Check &amp;spelling in posts</source>
        <translation>&amp;Vérifier l’orthographe des publications</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Spelling cannot be checked on this computer: the library for it (chunspell) is not there. Everything else works without it.</source>
        <translation>L’orthographe ne peut pas être vérifiée sur cet ordinateur&#xa0;: la bibliothèque nécessaire (chunspell) est absente. Tout le reste fonctionne sans elle.</translation>
    </message>
    <message>
        <source>Start &amp;folder</source>
        <translation>&amp;Dossier de départ</translation>
    </message>
    <message>
        <source>These hold for this computer only; nothing of them is kept in a calendar.</source>
        <translation>Ces choix ne valent que pour cet ordinateur. Rien n’en est gardé dans un calendrier.</translation>
    </message>
    <message>
        <source>This folder is not there at the moment: dialogs begin in the one used last.</source>
        <translation>Ce dossier n’est pas là pour le moment&#xa0;: les fenêtres de fichiers s’ouvrent dans le dernier utilisé.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Where files are opened and saved</source>
        <translation>Où les fichiers sont ouverts et enregistrés</translation>
    </message>
    <message>
        <source>the folder used last</source>
        <translation>le dernier dossier utilisé</translation>
    </message>
</context>
<context>
    <name>Presentations</name>
    <message>
        <source>Dutch</source>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgeois</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>change the presentation of “{channel}”</source>
        <translation>modifier la présentation de «&#xa0;{channel}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>No post yet</source>
        <translation>Aucune publication encore</translation>
    </message>
    <message>
        <source>Posts without a date</source>
        <translation>Publications sans date</translation>
    </message>
    <message>
        <source>The posts nearest to that week</source>
        <translation>Les publications les plus proches de cette semaine</translation>
    </message>
    <message>
        <source>no channel</source>
        <translation>sans canal</translation>
    </message>
    <message>
        <source>{day:short} · {channel} · {post}</source>
        <translation>{day:short} · {channel} · {post}</translation>
    </message>
    <message>
        <source>{day:short}, {at} · {channel} · {post}</source>
        <translation>{day:short}, {at} · {channel} · {post}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer did not take the sheet. Nothing was printed. See whether it is switched on, or save a PDF.</source>
        <translation>L’imprimante n’a pas pris la feuille. Rien n’a été imprimé. Voyez si elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>“{name}” exists and is no such page. It was left as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe et n’est pas une page de ce genre. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” exists and is not a PDF. It was left as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà et n’est pas un PDF. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>ProfileGrid</name>
    <message numerus="yes">
        <source>%n other checks are not shown here.</source>
        <translation>
            <numerusform>Une autre vérification n’est pas montrée ici.</numerusform>
            <numerusform>%n autres vérifications ne sont pas montrées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>A listing on Google shows your hours, the way to you and reviews to those who search nearby.</source>
        <translation>Une fiche Google montre vos horaires, le chemin et les avis à ceux qui cherchent près de chez vous.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Pas pour nous</translation>
    </message>
    <message>
        <source>What is done on each network</source>
        <translation>Ce qui est fait sur chaque réseau</translation>
    </message>
    <message>
        <source>does not apply to us</source>
        <translation>ne nous concerne pas</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>n’existe pas là</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>done on {day:date} {year:plain}</source>
        <translation>fait le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>{channel}, {check}: {state}</source>
        <translation>{channel}, {check}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>✓ done · — does not apply. Space ticks a cell, Enter shows more about it.</source>
        <translation>✓ fait · — ne s’applique pas. Espace coche une case, Entrée en montre davantage.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message numerus="yes">
        <source>%n characters too many: {network} stops at {limit}.</source>
        <translation>
            <numerusform>%n caractère de trop&#xa0;: {network} s’arrête à {limit}.</numerusform>
            <numerusform>%n caractères de trop&#xa0;: {network} s’arrête à {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names to protect</source>
        <translation>
            <numerusform>%n nom à protéger</numerusform>
            <numerusform>%n noms à protéger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a variant of our name</source>
        <translation>Choisir une variante de notre nom</translation>
    </message>
    <message>
        <source>Hours on {days} ({occasion})</source>
        <translation>Horaires du {days} ({occasion})</translation>
    </message>
    <message>
        <source>Nothing is left to do on the profiles.</source>
        <translation>Il ne reste rien à faire sur les profils.</translation>
    </message>
    <message>
        <source>Shorten the presentation</source>
        <translation>Raccourcir la présentation</translation>
    </message>
    <message>
        <source>already taken</source>
        <translation>déjà pris</translation>
    </message>
    <message>
        <source>change the note on “{check}” of “{channel}”</source>
        <translation>modifier la note sur «&#xa0;{check}&#xa0;» de «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>change the proof of “{check}” of “{channel}”</source>
        <translation>modifier la preuve de «&#xa0;{check}&#xa0;» de «&#xa0;{channel}&#xa0;»</translation>
    </message>
    <message>
        <source>mark “{check}” of “{channel}” as done</source>
        <translation>noter «&#xa0;{check}&#xa0;» de «&#xa0;{channel}&#xa0;» comme fait</translation>
    </message>
    <message>
        <source>mark “{check}” of “{channel}” as not needed</source>
        <translation>noter «&#xa0;{check}&#xa0;» de «&#xa0;{channel}&#xa0;» comme inutile</translation>
    </message>
    <message>
        <source>mark “{check}” of “{channel}” as to do</source>
        <translation>noter «&#xa0;{check}&#xa0;» de «&#xa0;{channel}&#xa0;» comme à faire</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{occasion}: to enter</source>
        <translation>{occasion} à saisir</translation>
    </message>
    <message>
        <source>{things} · {names}</source>
        <translation>{things} · {names}</translation>
    </message>
    <message>
        <source>{what} · {channel}</source>
        <translation>{what} · {channel}</translation>
    </message>
    <message>
        <source>“{name}” is taken there.</source>
        <translation>«&#xa0;{name}&#xa0;» y est déjà pris.</translation>
    </message>
</context>
<context>
    <name>ProfilesPaper</name>
    <message>
        <source>Address of the profile</source>
        <translation>Adresse du profil</translation>
    </message>
    <message>
        <source>As of {day:date} {year:plain}</source>
        <translation>État au {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>Does not apply to us</source>
        <translation>Ne nous concerne pas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Remis le</translation>
    </message>
    <message>
        <source>Hours: {occasion}</source>
        <translation>Horaires&#xa0;: {occasion}</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Our names</source>
        <translation>Nos noms</translation>
    </message>
    <message>
        <source>Our profiles: what to do and what is done</source>
        <translation>Nos profils&#xa0;: à faire et fait</translation>
    </message>
    <message>
        <source>There is no password on this sheet and there must be none: pass passwords on separately, in a password manager or by word of mouth, and change them afterwards.</source>
        <translation>Il n’y a aucun mot de passe sur cette fiche et il ne doit pas y en avoir&#xa0;: transmettez-les à part, par un gestionnaire de mots de passe ou de vive voix, et changez-les ensuite.</translation>
    </message>
    <message>
        <source>Where: {path}</source>
        <translation>Où&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Who holds our accounts</source>
        <translation>Qui détient nos comptes</translation>
    </message>
    <message>
        <source>by (name and signature)</source>
        <translation>par (nom et signature)</translation>
    </message>
    <message>
        <source>by {day:date}</source>
        <translation>d’ici le {day:date}</translation>
    </message>
    <message>
        <source>free on {day:date} {year:plain}</source>
        <translation>libre le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>pas encore regardé</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>à nous</translation>
    </message>
    <message>
        <source>taken, seen on {day:date} {year:plain}</source>
        <translation>pris, vu le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>to (name and signature)</source>
        <translation>à (nom et signature)</translation>
    </message>
    <message>
        <source>{day:date} {year:plain}</source>
        <translation>{day:date} {year:plain}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{what} ({day:date} {year:plain})</source>
        <translation>{what} ({day:date} {year:plain})</translation>
    </message>
</context>
<context>
    <name>ProfilesPapers</name>
    <message>
        <source>The handover sheet: who holds what…</source>
        <translation>La fiche de passation&#xa0;: qui détient quoi…</translation>
    </message>
    <message>
        <source>The list of things to do and done…</source>
        <translation>La liste, à faire et fait…</translation>
    </message>
    <message>
        <source>{client} – {title}</source>
        <translation>{client} – {title}</translation>
    </message>
</context>
<context>
    <name>ProfilesTab</name>
    <message numerus="yes">
        <source>%n to fix: texts too long, hours due within a week</source>
        <translation>
            <numerusform>%n à corriger&#xa0;: texte trop long, horaires à saisir dans la semaine</numerusform>
            <numerusform>%n à corriger&#xa0;: textes trop longs, horaires à saisir dans la semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Check an image…</source>
        <translation>Vérifier une image…</translation>
    </message>
    <message>
        <source>Last check: {day:date}</source>
        <translation>Dernière vérification&#xa0;: {day:date}</translation>
    </message>
    <message>
        <source>Last check: {day:date} {year:plain}</source>
        <translation>Dernière vérification&#xa0;: {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No network yet. Add the places where people look for you; each then gets its list of what to fill in, the most useful first.</source>
        <translation>Aucun réseau pour l’instant. Ajoutez les endroits où l’on vous cherche&#x202f;; chacun reçoit la liste de ce qu’il faut remplir, le plus utile d’abord.</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>“{file}” was written in “{folder}”.</source>
        <translation>«&#xa0;{file}&#xa0;» a été écrit dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>I don’t know what to say…</source>
        <translation>Je ne sais pas quoi dire…</translation>
    </message>
</context>
<context>
    <name>Proofreading</name>
    <message>
        <source>Add “{word}” to our own words</source>
        <translation>Ajouter «&#xa0;{word}&#xa0;» à nos mots</translation>
    </message>
    <message>
        <source>Ignore it here</source>
        <translation>Ignorer ici</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No unknown word here.</source>
        <translation>Aucun mot inconnu ici.</translation>
    </message>
</context>
<context>
    <name>ProposalsLine</name>
    <message numerus="yes">
        <source>%n free place(s) this week.</source>
        <translation>
            <numerusform>%n place libre cette semaine.</numerusform>
            <numerusform>%n places libres cette semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) for this week: {sources}. Nothing counts or is printed until you keep it.</source>
        <translation>
            <numerusform>%n proposition pour cette semaine&#xa0;: {sources}. Elle ne compte et ne s’imprime qu’une fois gardée.</numerusform>
            <numerusform>%n propositions pour cette semaine&#xa0;: {sources}. Elles ne comptent et ne s’impriment qu’une fois gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) this month: {sources}. Nothing counts or is printed until you keep it.</source>
        <translation>
            <numerusform>%n proposition ce mois-ci&#xa0;: {sources}. Elle ne compte et ne s’imprime qu’une fois gardée.</numerusform>
            <numerusform>%n propositions ce mois-ci&#xa0;: {sources}. Elles ne comptent et ne s’impriment qu’une fois gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>drafts that waited</source>
        <translation>des brouillons qui attendaient</translation>
    </message>
    <message>
        <source>ideas of your trade</source>
        <translation>des idées de votre métier</translation>
    </message>
    <message>
        <source>your rendez-vous</source>
        <translation>vos rendez-vous fixes</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Kept on this computer, not in a file yet</source>
        <translation>Gardé sur cet ordinateur, pas encore dans un fichier</translation>
    </message>
    <message>
        <source>Kept on this computer, saving soon…</source>
        <translation>Gardé sur cet ordinateur, bientôt enregistré…</translation>
    </message>
    <message>
        <source>Not saved on {folder}: your work is safe on this computer</source>
        <translation>Non enregistré sur {folder}&#xa0;: votre travail est en sûreté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saved at {at} on {drive} · you may remove the stick</source>
        <translation>Enregistré à {at} sur {drive} · vous pouvez retirer la clé</translation>
    </message>
    <message>
        <source>Saved at {at} · {folder}</source>
        <translation>Enregistré à {at} · {folder}</translation>
    </message>
    <message>
        <source>Saved · {folder}</source>
        <translation>Enregistré · {folder}</translation>
    </message>
    <message>
        <source>Saving stopped: the file was changed elsewhere. Your work is safe here</source>
        <translation>Enregistrement arrêté&#xa0;: le fichier a été modifié ailleurs. Votre travail est en sûreté ici</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>To look at only · {folder}</source>
        <translation>En consultation seulement · {folder}</translation>
    </message>
</context>
<context>
    <name>Reacting</name>
    <message>
        <source>How many likes, comments and shares together? Leave it empty for not noted.</source>
        <translation>Combien de j’aime, de commentaires et de partages ensemble&#x202f;? Laissez vide pour «&#xa0;pas noté&#xa0;».</translation>
    </message>
    <message>
        <source>Reactions are noted once a post is published: tick it as published first.</source>
        <translation>Les réactions se notent une fois la publication publiée&#xa0;: cochez d’abord «&#xa0;C’est publié&#xa0;».</translation>
    </message>
    <message>
        <source>Reactions to the post</source>
        <translation>Réactions à la publication</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>few reactions; look at the till instead</source>
        <translation>peu de réactions&#x202f;; regardez plutôt la caisse</translation>
    </message>
    <message>
        <source>look at the till, it judges</source>
        <translation>regardez la caisse&#xa0;: c’est elle qui juge</translation>
    </message>
    <message>
        <source>to keep</source>
        <translation>à garder</translation>
    </message>
    <message>
        <source>to repeat</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>too few to conclude</source>
        <translation>trop peu pour conclure</translation>
    </message>
</context>
<context>
    <name>ReactionsSheet</name>
    <message>
        <source>By format</source>
        <translation>Par format</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>No post was published in these days.</source>
        <translation>Rien n’a été publié pendant ces jours-là.</translation>
    </message>
    <message>
        <source>No reactions noted yet. One number a post is enough: likes, comments and shares together.</source>
        <translation>Pas encore de réactions notées. Un seul chiffre par publication suffit&#xa0;: j’aime, commentaires et partages ensemble.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>What makes people react</source>
        <translation>Ce qui fait réagir</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>median of the reactions to a post</source>
        <translation>réactions par publication (médiane)</translation>
    </message>
    <message>
        <source>reactions not noted</source>
        <translation>réactions pas notées</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n post(s), {value}, {verdict}</source>
        <translation>
            <numerusform>{kind}&#xa0;: %n publication, {value}, {verdict}</numerusform>
            <numerusform>{kind}&#xa0;: %n publications, {value}, {verdict}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonChips</name>
    <message>
        <source>Noted. Why? (optional)</source>
        <translation>Noté. Pourquoi&#x202f;? (facultatif)</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sans préciser</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All that is in the file could be read.</source>
        <translation>Tout ce qui est dans le fichier a pu être lu.</translation>
    </message>
    <message>
        <source>All the rest of the file could be read.</source>
        <translation>Tout le reste du fichier a pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions (%n)…</source>
        <translation>
            <numerusform>Versions antérieures (%n)…</numerusform>
            <numerusform>Versions antérieures (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is lost cannot be told: a damaged file does not say what else it held. Compare with an earlier version, or with what you remember.</source>
        <translation>Impossible de dire combien est perdu&#xa0;: un fichier abîmé ne dit pas ce qu’il contenait d’autre. Comparez avec une version antérieure, ou avec vos souvenirs.</translation>
    </message>
    <message>
        <source>It goes into a new calendar. The damaged file stays as it is: keep it.</source>
        <translation>Cela va dans un nouveau calendrier. Le fichier abîmé reste tel qu’il est&#xa0;: gardez-le.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected: then bring it back and open it again. Earlier versions of it are kept on this computer.</source>
        <translation>Il a peut-être été déplacé ou renommé, ou son support n’est pas branché&#xa0;: remettez-le alors en place et rouvrez-le. Des versions antérieures sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It was left exactly as it is, and so was your file, which is as it was saved last. What can still be read of the work goes into a new calendar.</source>
        <translation>Il a été laissé exactement tel quel, comme votre fichier, qui est tel qu’à son dernier enregistrement. Ce qui peut encore être lu de ce travail va dans un nouveau calendrier.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost, at least</source>
        <translation>Perdu, au moins</translation>
    </message>
    <message>
        <source>More may be lost than this: a damaged file does not say all that it held. Compare with an earlier version, or with what you remember.</source>
        <translation>Il peut manquer davantage&#xa0;: un fichier abîmé ne dit pas tout ce qu’il contenait. Comparez avec une version antérieure, ou avec vos souvenirs.</translation>
    </message>
    <message>
        <source>No earlier version of it is kept on this computer. Look for a copy of your own.</source>
        <translation>Aucune version antérieure n’en est gardée sur cet ordinateur. Cherchez une copie à vous.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Nothing can be read any more in “{file}”. It was left exactly as it is. Look for an earlier version or for a copy of your own.</source>
        <translation>Plus rien ne peut être lu dans «&#xa0;{file}&#xa0;». Il a été laissé exactement tel qu’il est. Cherchez une version antérieure ou une copie à vous.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read what can still be read…</source>
        <translation>Lire ce qui peut encore l’être…</translation>
    </message>
    <message>
        <source>Reading what can still be read of “{file}”. The file itself is only read.</source>
        <translation>Lecture de ce qui peut encore être lu dans «&#xa0;{file}&#xa0;». Le fichier lui-même est seulement lu.</translation>
    </message>
    <message>
        <source>Save as a new calendar…</source>
        <translation>Enregistrer comme nouveau calendrier…</translation>
    </message>
    <message>
        <source>Save what was recovered</source>
        <translation>Enregistrer ce qui a été récupéré</translation>
    </message>
    <message>
        <source>The file was left exactly as it is: nothing in it was changed, and nothing will be. What can still be read goes into a new calendar beside it.</source>
        <translation>Le fichier a été laissé exactement tel qu’il est&#xa0;: rien n’y a été changé et rien n’y sera changé. Ce qui peut encore être lu va dans un nouveau calendrier, à côté.</translation>
    </message>
    <message>
        <source>The unsaved work on “{file}” is damaged</source>
        <translation>Le travail non enregistré sur «&#xa0;{file}&#xa0;» est abîmé</translation>
    </message>
    <message>
        <source>This can still be read in “{file}”</source>
        <translation>Voici ce qui peut encore être lu dans «&#xa0;{file}&#xa0;»</translation>
    </message>
    <message>
        <source>Writing “{file}”. If you cancel, it is not written and nothing is changed.</source>
        <translation>Écriture de «&#xa0;{file}&#xa0;». Si vous annulez, il n’est pas écrit et rien n’est changé.</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name} (recovered {day})</source>
        <translation>{name} (récupéré {day})</translation>
    </message>
    <message>
        <source>“{file}” is damaged</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé</translation>
    </message>
    <message>
        <source>“{file}” is not there</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas là</translation>
    </message>
    <message>
        <source>“{file}” is the damaged file itself: it stays as it is. Choose another name for what was recovered.</source>
        <translation>«&#xa0;{file}&#xa0;» est le fichier abîmé lui-même&#xa0;: il reste tel qu’il est. Choisissez un autre nom pour ce qui a été récupéré.</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Canada (outside Quebec)</source>
        <translation>Canada (hors Québec)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Québec</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>No longer told</source>
        <translation>Mis sous silence</translation>
    </message>
    <message>
        <source>Nothing is silenced. Beside the week, ⋯ under a remark offers “Don’t tell me again”.</source>
        <translation>Rien n’est passé sous silence. À côté de la semaine, ⋯ sous une remarque propose «&#xa0;Ne plus me le dire&#xa0;».</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Me le redire</translation>
    </message>
    <message>
        <source>The program looks at your plan and makes remarks; it never blocks anything. What you no longer want to be told stands here and comes back with one click.</source>
        <translation>Le programme regarde votre calendrier et fait des remarques&#x202f;; il ne bloque jamais rien. Ce que vous ne voulez plus entendre est ici et revient d’un clic.</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Ce que le programme regarde</translation>
    </message>
    <message>
        <source>You will be told again: {rule}.</source>
        <translation>Ce sera redit&#xa0;: {rule}.</translation>
    </message>
    <message>
        <source>✓ looked at</source>
        <translation>✓ regardé</translation>
    </message>
</context>
<context>
    <name>Rendezvous</name>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Hour</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>&amp;Important: never miss it</source>
        <translation>&amp;Important&#xa0;: ne jamais le manquer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>A new rendez-vous</source>
        <translation>Nouveau rendez-vous fixe</translation>
    </message>
    <message>
        <source>A rendez-vous is published somewhere: add a channel first.</source>
        <translation>Un rendez-vous fixe paraît quelque part&#xa0;: ajoutez d’abord un canal.</translation>
    </message>
    <message>
        <source>A rendez-vous missed</source>
        <translation>Un rendez-vous fixe manqué</translation>
    </message>
    <message>
        <source>A rendez-vous needs a name, like “Saturday’s bread”.</source>
        <translation>Un rendez-vous fixe a besoin d’un nom, comme «&#xa0;Le pain du samedi&#xa0;».</translation>
    </message>
    <message>
        <source>A rendez-vous to plan</source>
        <translation>Un rendez-vous fixe à prévoir</translation>
    </message>
    <message>
        <source>Add a rendez-vous…</source>
        <translation>Ajouter un rendez-vous fixe…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a rendez-vous</source>
        <translation>Modifier un rendez-vous fixe</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose at least one day of the week for “{name}”.</source>
        <translation>Choisissez au moins un jour de la semaine pour «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the channel it is published on.</source>
        <translation>Choisissez le canal où il paraît.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>For example: {name}, {moment}, on {channel}…</source>
        <translation>Par exemple&#xa0;: {name} · {moment} · sur {channel}…</translation>
    </message>
    <message>
        <source>Go to “{section}”</source>
        <translation>Aller à «&#xa0;{section}&#xa0;»</translation>
    </message>
    <message>
        <source>It comes within {days} days. People come back because they know when to expect you.</source>
        <translation>C’est dans moins de {days} jours. On revient vers vous parce qu’on sait quand vous retrouver.</translation>
    </message>
    <message>
        <source>It would end on {end:full}, before it begins: turn them.</source>
        <translation>Il finirait le {end:full}, avant de commencer&#xa0;: échangez les deux jours.</translation>
    </message>
    <message numerus="yes">
        <source>Missed %n times running. If that day no longer suits you, choose another one or end it: a promise that is not kept does more harm than none.</source>
        <translation>
            <numerusform>Manqué %n fois. Si ce jour ne vous convient plus, choisissez-en un autre ou arrêtez ce rendez-vous&#xa0;: une promesse non tenue fait plus de tort que pas de promesse.</numerusform>
            <numerusform>Manqué %n fois de suite. Si ce jour ne vous convient plus, choisissez-en un autre ou arrêtez ce rendez-vous&#xa0;: une promesse non tenue fait plus de tort que pas de promesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing comes back regularly yet. A rendez-vous that people wait for is worth ten posts.</source>
        <translation>Rien ne revient encore régulièrement. Un rendez-vous qu’on attend vaut dix publications.</translation>
    </message>
    <message>
        <source>Publishing time</source>
        <translation>Moment de publication</translation>
    </message>
    <message>
        <source>Publishing time without a name</source>
        <translation>Moment de publication sans nom</translation>
    </message>
    <message>
        <source>Saturday’s bread</source>
        <translation>Le pain du samedi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>What comes back on the same day, so that people know when to look. The calendar reminds you when one is not planned yet; closed days and leave are left alone.</source>
        <translation>Ce qui revient le même jour, pour qu’on sache quand regarder. Le calendrier vous prévient quand l’un d’eux n’est pas encore prévu&#x202f;; les fermetures et les congés sont respectés.</translation>
    </message>
    <message>
        <source>What is important and comes every week must not be missed: people count on it. If a post of another day stood for it, link it.</source>
        <translation>Ce qui est important et revient chaque semaine ne doit pas être manqué&#xa0;: on compte dessus. Si une publication d’un autre jour en tenait lieu, reliez-la.</translation>
    </message>
    <message>
        <source>already</source>
        <translation>déjà</translation>
    </message>
    <message>
        <source>from {start:date} on</source>
        <translation>à partir du {start:date}</translation>
    </message>
    <message>
        <source>from {start:date} to {end:date}</source>
        <translation>du {start:date} au {end:date}</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>no fixed hour</source>
        <translation>sans heure fixe</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>until {end:date}</source>
        <translation>jusqu’au {end:date}</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{day:Long}: “{name}” is not planned yet.</source>
        <translation>{day:Long}&#xa0;: «&#xa0;{name}&#xa0;» n’est pas encore prévu.</translation>
    </message>
    <message>
        <source>{day:Long}: “{name}” was missed.</source>
        <translation>{day:Long}&#xa0;: «&#xa0;{name}&#xa0;» a été manqué.</translation>
    </message>
    <message>
        <source>{days:sentence} at {hour}</source>
        <translation>{days:sentence} à {hour}</translation>
    </message>
    <message>
        <source>{days:sentence}, at no fixed hour</source>
        <translation>{days:sentence}, sans heure fixe</translation>
    </message>
    <message>
        <source>“{name}” was deleted; the posts made for it stay.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé&#x202f;; les publications faites pour lui restent.</translation>
    </message>
</context>
<context>
    <name>RepairPreview</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>One undo brings all back.</source>
        <translation>Ensuite, un seul Ctrl+Z remet tout en place.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Posts that move</source>
        <translation>Publications qui changent de place</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing left to say</source>
        <translation>✓ Plus rien à signaler</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message numerus="yes">
        <source>%n of these remarks are there now already.</source>
        <translation>
            <numerusform>%n de ces remarques est déjà là maintenant.</numerusform>
            <numerusform>%n de ces remarques sont déjà là maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) move to another day or hour.</source>
        <translation>
            <numerusform>%n publication change de jour ou d’heure.</numerusform>
            <numerusform>%n publications changent de jour ou d’heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait in “No date yet”.</source>
        <translation>
            <numerusform>%n publication attend dans «&#xa0;Sans date&#xa0;».</numerusform>
            <numerusform>%n publications attendent dans «&#xa0;Sans date&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards: {points}</source>
        <translation>Après&#xa0;: {points}</translation>
    </message>
    <message>
        <source>All of this is there now already.</source>
        <translation>Tout cela est déjà là maintenant.</translation>
    </message>
    <message>
        <source>None of this is there now.</source>
        <translation>Rien de cela n’est là maintenant.</translation>
    </message>
    <message>
        <source>Nothing can be moved here: these posts are published or pinned. Nothing was changed.</source>
        <translation>Rien ne peut être déplacé ici&#xa0;: ces publications sont déjà parues ou fixées à leur date. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Now: {points}</source>
        <translation>Maintenant&#xa0;: {points}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>nothing to fix</source>
        <translation>rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>with %n related remark(s)</source>
        <translation>
            <numerusform>avec %n remarque liée</numerusform>
            <numerusform>avec %n remarques liées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Reactions are counted in whole numbers from 0 on. Nothing was changed.</source>
        <translation>Les réactions se comptent en nombres entiers à partir de 0. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reactions are noted once a post is published. Tick it as published first; nothing was changed.</source>
        <translation>Les réactions se notent une fois la publication faite. Cochez-la d’abord comme publiée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Depuis le départ</translation>
    </message>
    <message numerus="yes">
        <source>note %n reaction(s)</source>
        <translation>
            <numerusform>noter %n réaction</numerusform>
            <numerusform>noter %n réactions</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the reactions of a post</source>
        <translation>retirer les réactions d’une publication</translation>
    </message>
</context>
<context>
    <name>ResultsChart</name>
    <message>
        <source>Aim for a number…</source>
        <translation>Se fixer un objectif…</translation>
    </message>
    <message>
        <source>No number noted yet. The first one will show here.</source>
        <translation>Aucun chiffre noté pour l’instant. Le premier se verra ici.</translation>
    </message>
    <message>
        <source>Note your first numbers</source>
        <translation>Noter vos premiers chiffres</translation>
    </message>
    <message>
        <source>Nothing was noted in these days. Look further back, or note a number.</source>
        <translation>Rien n’a été noté pendant ces jours-là. Regardez plus loin en arrière, ou notez un chiffre.</translation>
    </message>
    <message>
        <source>See and correct the values…</source>
        <translation>Voir et corriger les valeurs…</translation>
    </message>
    <message>
        <source>What you count will show here, week after week: followers, visits, bookings… Three numbers are enough, and noting them takes a minute.</source>
        <translation>Ce que vous comptez se verra ici, semaine après semaine&#xa0;: abonnés, visites, réservations… Trois chiffres suffisent, et les noter prend une minute.</translation>
    </message>
    <message>
        <source>Your starting point. The curve begins with the next number.</source>
        <translation>Votre point de départ. La courbe commencera au prochain chiffre.</translation>
    </message>
    <message>
        <source>in the week to {day:date}</source>
        <translation>dans la semaine jusqu’au {day:date}</translation>
    </message>
    <message>
        <source>in {day:month}</source>
        <translation>en {day:month}</translation>
    </message>
    <message>
        <source>on {day:date}</source>
        <translation>le {day:date}</translation>
    </message>
    <message>
        <source>posts published in the week</source>
        <translation>publications de la semaine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{value} {day} · {standing}</source>
        <translation>{value} {day} · {standing}</translation>
    </message>
</context>
<context>
    <name>ResultsForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>A new aim</source>
        <translation>Un nouvel objectif</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>Modifier une décision</translation>
    </message>
    <message>
        <source>Change an aim</source>
        <translation>Modifier un objectif</translation>
    </message>
    <message>
        <source>Note the numbers</source>
        <translation>Noter les chiffres</translation>
    </message>
    <message>
        <source>The aim was deleted; the numbers noted for it stay.</source>
        <translation>L’objectif a été supprimé&#x202f;; les chiffres notés pour lui restent.</translation>
    </message>
    <message>
        <source>The decision was deleted.</source>
        <translation>La décision a été supprimée.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Change “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SafeDocument</name>
    <message>
        <source>This document has no file yet. Your work is safe on this computer. Choose a name and a folder to save it.</source>
        <translation>Ce document n’a pas encore de fichier. Votre travail est en sûreté sur cet ordinateur. Choisissez un nom et un dossier pour l’enregistrer.</translation>
    </message>
    <message>
        <source>You are looking at “{file}” without changing it. To work on it, save a copy under another name, or open it again once it is closed elsewhere.</source>
        <translation>Vous regardez «&#xa0;{file}&#xa0;» sans rien y changer. Pour y travailler, enregistrez une copie sous un autre nom, ou rouvrez-le quand il sera fermé ailleurs.</translation>
    </message>
    <message>
        <source>“{file}” contains elements that cmdesk does not know. They were ignored.</source>
        <translation>«&#xa0;{file}&#xa0;» contient des éléments que cmdesk ne connaît pas. Ils ont été ignorés.</translation>
    </message>
    <message>
        <source>“{file}” exists already. It was left as it is. Choose another name.</source>
        <translation>«&#xa0;{file}&#xa0;» existe déjà. Il a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” has another name on this disk (a hard link). Saving it here parts the two: under its other name the file stays as it is now.</source>
        <translation>«&#xa0;{file}&#xa0;» a un autre nom sur ce disque (un lien physique). L’enregistrer ici sépare les deux&#xa0;: sous son autre nom, le fichier reste tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>“{file}” has unsaved work on this computer from a program that stopped. Nothing was changed. Open it in the cmdesk window first and keep or discard that work.</source>
        <translation>«&#xa0;{file}&#xa0;» a sur cet ordinateur un travail non enregistré, laissé par un programme qui s’est arrêté. Rien n’a été modifié. Ouvrez-le d’abord dans la fenêtre de cmdesk, et gardez ou jetez ce travail.</translation>
    </message>
    <message>
        <source>“{file}” says that it was saved on {day:full}, which is still to come: the clock of that computer or of this one is wrong. Nothing is lost. Check the date of this computer.</source>
        <translation>«&#xa0;{file}&#xa0;» se dit enregistré le {day:full}, une date encore à venir&#xa0;: l’horloge de l’autre ordinateur ou celle de celui-ci n’est pas à l’heure. Rien n’est perdu. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” was modified outside cmdesk or is slightly damaged. What could be read is shown; check it before you save, and keep an earlier copy.</source>
        <translation>«&#xa0;{file}&#xa0;» a été modifié en dehors de cmdesk ou est un peu abîmé. Ce qui a pu être lu est montré&#x202f;; vérifiez-le avant d’enregistrer, et gardez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>“{file}” was opened to look at only, so it is not saved from here. Nothing was changed. Save a copy under another name to work on it.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert pour être regardé seulement&#xa0;: il n’est pas enregistré d’ici. Rien n’a été modifié. Enregistrez une copie sous un autre nom pour y travailler.</translation>
    </message>
    <message>
        <source>“{file}” was saved with a newer cmdesk ({version}). It is shown here and cannot be modified; update cmdesk to work on it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec une version plus récente de cmdesk ({version}). Il est montré ici et ne peut pas être modifié&#x202f;; mettez cmdesk à jour pour y travailler.</translation>
    </message>
    <message>
        <source>“{file}” was saved with a newer cmdesk and can only be shown here. Nothing was changed. Update cmdesk to save it.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec une version plus récente de cmdesk et ne peut être que montré ici. Rien n’a été modifié. Mettez cmdesk à jour pour l’enregistrer.</translation>
    </message>
    <message>
        <source>“{file}” was saved with an earlier cmdesk. It will be converted when it is saved; a copy of the original is kept.</source>
        <translation>«&#xa0;{file}&#xa0;» a été enregistré avec un cmdesk plus ancien. Il sera converti à l’enregistrement&#x202f;; une copie de l’original est gardée.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>More may be lost: a damaged file does not say all that it held. Compare with an earlier version (cmdesk backups).</source>
        <translation>Il peut manquer davantage&#xa0;: un fichier abîmé ne dit pas tout ce qu’il contenait. Comparez avec une version antérieure (cmdesk backups).</translation>
    </message>
    <message>
        <source>Nothing can be read any more in {file}. It was left exactly as it is and nothing was written. Look for an earlier version: cmdesk backups.</source>
        <translation>Plus rien n’est lisible dans {file}. Le fichier est resté exactement tel quel et rien n’a été écrit. Cherchez une version antérieure&#xa0;: cmdesk backups.</translation>
    </message>
    <message>
        <source>{kind}: {read} read, at least {lost} lost</source>
        <translation>{kind}&#xa0;: {read} lus, au moins {lost} perdus</translation>
    </message>
    <message>
        <source>{kind}: {read} read, nobody can tell how many are lost</source>
        <translation>{kind}&#xa0;: {read} lus, nombre de perdus inconnu</translation>
    </message>
    <message>
        <source>{kind}: {read} read, {lost} lost</source>
        <translation>{kind}&#xa0;: {read} lus, {lost} perdus</translation>
    </message>
    <message>
        <source>{new} holds what could be read. {file} was left exactly as it is.</source>
        <translation>{new} contient ce qui a pu être lu. {file} est resté exactement tel quel.</translation>
    </message>
</context>
<context>
    <name>SameText</name>
    <message numerus="yes">
        <source>%n posts with the same text on {channel}, from {start:long} to {end:long}.</source>
        <translation>
            <numerusform>%n publication avec le même texte sur {channel}, du {start:long} au {end:long}.</numerusform>
            <numerusform>%n publications avec le même texte sur {channel}, du {start:long} au {end:long}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>Encore le même texte</translation>
    </message>
    <message>
        <source>The same words twice on one day look like a mistake or like spam.</source>
        <translation>Les mêmes mots deux fois le même jour, cela ressemble à une erreur ou à du spam.</translation>
    </message>
    <message>
        <source>Those who follow you have read it. Change the angle or keep one.</source>
        <translation>Ceux qui vous suivent l’ont déjà lu. Changez d’angle ou n’en gardez qu’une.</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Show everything</source>
        <translation>Afficher toutes les fonctions</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>This looks like a password or a code. Do not keep it here: this file is not encrypted, and whoever gets it can read it. Write where it is kept instead, such as “in the safe”.</source>
        <translation>Cela ressemble à un mot de passe ou à un code. Ne le gardez pas ici&#xa0;: ce fichier n’est pas chiffré, et qui le reçoit peut le lire. Écrivez plutôt où il est rangé, par exemple «&#xa0;dans le coffre&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>&amp;Long texts</source>
        <translation>&amp;Textes longs</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No post of this week has a picture.</source>
        <translation>Aucune publication de cette semaine n’a de photo.</translation>
    </message>
    <message>
        <source>No printer was found on this computer. Nothing was printed. A PDF prints the same on any other one.</source>
        <translation>Aucune imprimante n’a été trouvée sur cet ordinateur. Rien n’a été imprimé. Un PDF s’imprimera à l’identique sur n’importe quel autre.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>P&amp;hotos</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>So many posts leave no room for pictures.</source>
        <translation>Tant de publications ne laissent pas de place aux photos.</translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation>La feuille telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>These choices are kept.</source>
        <translation>Ces choix sont gardés pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Without them only the first lines are printed, and there is room to write.</source>
        <translation>Sans eux, seules les premières lignes sont imprimées et il reste de la place pour écrire.</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>A channel left silent</source>
        <translation>Un canal muet</translation>
    </message>
    <message>
        <source>Usual mark: {limit} days at most. A page that stays silent looks closed, and the next posts start again from nothing.</source>
        <translation>Repère&#xa0;: {limit} jours au plus. Une page muette a l’air fermée, et les publications suivantes repartent de zéro.</translation>
    </message>
    <message numerus="yes">
        <source>{channel}: nothing for %n days, from {start:long} to {end:long}.</source>
        <translation>
            <numerusform>{channel}&#xa0;: rien pendant %n jour, du {start:long} au {end:long}.</numerusform>
            <numerusform>{channel}&#xa0;: rien pendant %n jours, du {start:long} au {end:long}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>+{share}%</source>
        <translation>+{share}&#xa0;%</translation>
    </message>
    <message>
        <source>from {before} to {value}</source>
        <translation>de {before} à {value}</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pas de changement</translation>
    </message>
    <message>
        <source>since: too few numbers noted ({after} of {least})</source>
        <translation>depuis&#xa0;: trop peu de chiffres notés ({after} sur {least})</translation>
    </message>
    <message>
        <source>since: too few numbers noted before it ({before} of {least})</source>
        <translation>depuis&#xa0;: trop peu de chiffres notés avant ({before} sur {least})</translation>
    </message>
    <message>
        <source>since: too few posts noted before it ({before} of {least})</source>
        <translation>depuis&#xa0;: trop peu de publications notées avant ({before} sur {least})</translation>
    </message>
    <message>
        <source>since: too few posts with reactions noted ({after} of {least})</source>
        <translation>depuis&#xa0;: trop peu de publications avec réactions notées ({after} sur {least})</translation>
    </message>
    <message numerus="yes">
        <source>since: {change} (%n number(s))</source>
        <translation>
            <numerusform>depuis&#xa0;: {change} (%n chiffre)</numerusform>
            <numerusform>depuis&#xa0;: {change} (%n chiffres)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>since: {change} (%n post(s))</source>
        <translation>
            <numerusform>depuis&#xa0;: {change} (%n publication)</numerusform>
            <numerusform>depuis&#xa0;: {change} (%n publications)</numerusform>
        </translation>
    </message>
    <message>
        <source>−{share}%</source>
        <translation>−{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>AT Protocol lexicons and handle syntax, 2026</source>
        <translation>lexiques et syntaxe des identifiants du protocole AT, 2026</translation>
    </message>
    <message>
        <source>Campaign Monitor and MarketingSherpa, 2022–2025</source>
        <translation>Campaign Monitor et MarketingSherpa, 2022–2025</translation>
    </message>
    <message>
        <source>Facebook help, and user name checkers 2026</source>
        <translation>aide de Facebook et vérificateurs de noms d’utilisateur, 2026</translation>
    </message>
    <message>
        <source>Google’s help pages, read 2026</source>
        <translation>pages d’aide de Google, lues en 2026</translation>
    </message>
    <message>
        <source>Hootsuite 2023; SumAll and Buffer 2015; synthesis of five published studies, 2026</source>
        <translation>Hootsuite 2023&#x202f;; SumAll et Buffer 2015&#x202f;; synthèse de cinq études publiées, 2026</translation>
    </message>
    <message>
        <source>Hootsuite 2023; guides 2014–2015; synthesis of five published studies, 2026</source>
        <translation>Hootsuite 2023&#x202f;; guides 2014–2015&#x202f;; synthèse de cinq études publiées, 2026</translation>
    </message>
    <message>
        <source>Hootsuite 2023; synthesis of five published studies, 2026</source>
        <translation>Hootsuite 2023&#x202f;; synthèse de cinq études publiées, 2026</translation>
    </message>
    <message>
        <source>LinkedIn help, and user name checkers 2026</source>
        <translation>aide de LinkedIn et vérificateurs de noms d’utilisateur, 2026</translation>
    </message>
    <message>
        <source>Mastodon documentation, 2026</source>
        <translation>documentation de Mastodon, 2026</translation>
    </message>
    <message>
        <source>Mastodon’s own rules</source>
        <translation>règles de Mastodon</translation>
    </message>
    <message>
        <source>SumAll and Buffer 2015</source>
        <translation>SumAll et Buffer 2015</translation>
    </message>
    <message>
        <source>SumAll and Buffer 2015; synthesis of five published studies, 2026</source>
        <translation>SumAll et Buffer 2015&#x202f;; synthèse de cinq études publiées, 2026</translation>
    </message>
    <message>
        <source>TikTok help</source>
        <translation>aide de TikTok</translation>
    </message>
    <message>
        <source>YouTube’s announcement as quoted by tutorials, 2022–2024</source>
        <translation>annonce de YouTube citée par des tutoriels, 2022–2024</translation>
    </message>
    <message>
        <source>agencies quoting Google’s help, 2025</source>
        <translation>agences citant l’aide de Google, 2025</translation>
    </message>
    <message>
        <source>by analogy with Instagram; no study found</source>
        <translation>par analogie avec Instagram&#x202f;; aucune étude trouvée</translation>
    </message>
    <message>
        <source>by analogy with X; no study found</source>
        <translation>par analogie avec X&#x202f;; aucune étude trouvée</translation>
    </message>
    <message>
        <source>general knowledge, not checked again</source>
        <translation>connaissance générale, non revérifiée</translation>
    </message>
    <message>
        <source>general knowledge, not verified</source>
        <translation>usage courant, non vérifié</translation>
    </message>
    <message>
        <source>general knowledge; menus move, not verified</source>
        <translation>connaissances générales, non vérifiées ; les menus bougent</translation>
    </message>
    <message>
        <source>guide quoting the network’s help, 2025–2026</source>
        <translation>guide citant l’aide du réseau, 2025–2026</translation>
    </message>
    <message>
        <source>guides 2014–2015</source>
        <translation>guides de 2014–2015</translation>
    </message>
    <message>
        <source>headers of the networks’ own exports, 2026</source>
        <translation>en-têtes des exports des réseaux eux-mêmes, 2026</translation>
    </message>
    <message>
        <source>published character tables and tools’ documentation, 2026</source>
        <translation>tableaux de caractères publiés et documentation d’outils, 2026</translation>
    </message>
    <message>
        <source>published character tables, 2025</source>
        <translation>tableaux de caractères publiés, 2025</translation>
    </message>
    <message>
        <source>published character tables, 2025–2026</source>
        <translation>tableaux de caractères publiés, 2025–2026</translation>
    </message>
    <message>
        <source>published character tables, 2026</source>
        <translation>tableaux de caractères publiés, 2026</translation>
    </message>
    <message>
        <source>published guides, 2025</source>
        <translation>guides publiés, 2025</translation>
    </message>
    <message>
        <source>published size tables, 2025–2026</source>
        <translation>tableaux de tailles publiés, 2025–2026</translation>
    </message>
    <message>
        <source>published size tables, 2026</source>
        <translation>tableaux de tailles publiés, 2026</translation>
    </message>
    <message>
        <source>scheduling tools’ code and documentation, 2025–2026</source>
        <translation>code et documentation d’outils de programmation des publications, 2025–2026</translation>
    </message>
    <message>
        <source>scheduling tools’ code and documentation; guides 2025</source>
        <translation>code et documentation d’outils de programmation des publications&#x202f;; guides de 2025</translation>
    </message>
    <message>
        <source>scheduling tools’ code and the advertising documentation, 2025–2026</source>
        <translation>code d’outils de programmation des publications et documentation publicitaire, 2025–2026</translation>
    </message>
    <message>
        <source>scheduling tools’ documentation and published size tables, 2025–2026</source>
        <translation>documentation d’outils de programmation et tableaux de tailles publiés, 2025–2026</translation>
    </message>
    <message>
        <source>scheduling tools’ documentation, 2025–2026</source>
        <translation>documentation d’outils de programmation des publications, 2025–2026</translation>
    </message>
    <message>
        <source>synthesis of five published studies, 2026</source>
        <translation>synthèse de cinq études publiées, 2026</translation>
    </message>
    <message>
        <source>the network’s announcement quoted by guides, 2022–2024</source>
        <translation>annonce du réseau citée par des guides, 2022–2024</translation>
    </message>
    <message>
        <source>the network’s help, and user name checkers, 2026</source>
        <translation>aide du réseau et outils de vérification des noms, 2026</translation>
    </message>
    <message>
        <source>the network’s own counting rules, 2021, and documentation, 2026</source>
        <translation>règles de comptage du réseau, 2021, et sa documentation, 2026</translation>
    </message>
    <message>
        <source>the network’s own documentation, 2026</source>
        <translation>documentation du réseau, 2026</translation>
    </message>
    <message>
        <source>the network’s own interface description, 2025</source>
        <translation>description de l’interface par le réseau, 2025</translation>
    </message>
    <message>
        <source>the network’s own source code, 2026</source>
        <translation>code source du réseau, 2026</translation>
    </message>
    <message>
        <source>the programming interface’s documentation, as known in 2026</source>
        <translation>documentation de l’interface de programmation, telle que connue en 2026</translation>
    </message>
    <message>
        <source>user name checkers, 2026</source>
        <translation>vérificateurs de noms d’utilisateur, 2026</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>add “{word}” to our own words</source>
        <translation>ajouter «&#xa0;{word}&#xa0;» à nos mots</translation>
    </message>
    <message>
        <source>remove “{word}” from our own words</source>
        <translation>retirer «&#xa0;{word}&#xa0;» de nos mots</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n planned next week</source>
        <translation>
            <numerusform>%n prévue la semaine prochaine</numerusform>
            <numerusform>%n prévues la semaine prochaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n à confirmer</numerusform>
            <numerusform>%n à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar you keep already, from its file.</source>
        <translation>Un calendrier que vous tenez déjà, dans son fichier.</translation>
    </message>
    <message>
        <source>A few words about the client, then its week with three ideas.</source>
        <translation>Quelques mots sur le client, puis sa semaine avec trois idées.</translation>
    </message>
    <message>
        <source>A few words about your business, then your week with three ideas.</source>
        <translation>Quelques mots sur votre entreprise, puis votre semaine avec trois idées.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is published or sent.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est publié ni envoyé.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Latest calendars</source>
        <translation>Derniers calendriers</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Le regarder d’abord</translation>
    </message>
    <message>
        <source>Not in its file yet · last edit {at}</source>
        <translation>Pas encore dans son fichier · dernière modification&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Not saved in a file yet · last edit {at}</source>
        <translation>Pas encore enregistré dans un fichier · dernière modification&#xa0;: {at}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Plan what a business says on its networks, one week at a time.</source>
        <translation>Préparez ce que votre entreprise dit sur les réseaux sociaux, semaine après semaine.</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Start a calendar</source>
        <translation>Commencer un calendrier</translation>
    </message>
    <message>
        <source>Take “{name}” off this list</source>
        <translation>Retirer «&#xa0;{name}&#xa0;» de cette liste</translation>
    </message>
    <message>
        <source>The weeks of a bakery, to try everything on.</source>
        <translation>Les semaines d’une boulangerie, pour tout essayer.</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Jeter…</translation>
    </message>
    <message>
        <source>Unsaved work found</source>
        <translation>Travail à reprendre</translation>
    </message>
    <message>
        <source>next week: {planned} of {expected}</source>
        <translation>semaine prochaine&#xa0;: {planned} sur {expected}</translation>
    </message>
    <message>
        <source>nothing planned next week</source>
        <translation>rien de prévu la semaine prochaine</translation>
    </message>
    <message>
        <source>saved on {day:date}</source>
        <translation>enregistré le {day:date}</translation>
    </message>
    <message>
        <source>saved on {day:full}</source>
        <translation>enregistré le {day:full}</translation>
    </message>
    <message>
        <source>saved today at {at}</source>
        <translation>enregistré aujourd’hui à {at}</translation>
    </message>
    <message>
        <source>{folder} · not there at the moment</source>
        <translation>{folder} · introuvable pour le moment</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Changed since handed over</source>
        <translation>Modifiée depuis la programmation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publiée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>To rework</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Chez le client</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Copied: the versions of the program and of its parts, nothing of your calendars.</source>
        <translation>Copié&#xa0;: les versions du programme et de ses composants, rien de vos calendriers.</translation>
    </message>
    <message>
        <source>Information for support</source>
        <translation>Informations pour l’assistance</translation>
    </message>
    <message>
        <source>Read the report…</source>
        <translation>Lire le rapport…</translation>
    </message>
    <message>
        <source>The folder could not be shown. Nothing was changed. Reports and log lie in {folder}.</source>
        <translation>Le dossier n’a pas pu être affiché. Rien n’a été changé. Les rapports et le journal sont dans {folder}.</translation>
    </message>
    <message>
        <source>There is no report and no log yet: nothing went wrong.</source>
        <translation>Il n’y a encore ni rapport ni journal&#xa0;: tout s’est bien passé.</translation>
    </message>
    <message>
        <source>cmdesk stopped unexpectedly last time. Your work was kept.</source>
        <translation>cmdesk s’est arrêté de façon inattendue la dernière fois. Votre travail a été gardé.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à regarder</numerusform>
            <numerusform>%n points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Editorial line</source>
        <translation>Ligne éditoriale</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many: it would be cut.</source>
        <translation>
            <numerusform>%n de trop&#xa0;: le texte serait coupé.</numerusform>
            <numerusform>%n de trop&#xa0;: le texte serait coupé.</numerusform>
        </translation>
    </message>
    <message>
        <source>folded after “…{tail}”</source>
        <translation>«&#xa0;voir plus&#xa0;» après «&#xa0;…{tail}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>{channel} is the strictest: %n left</source>
        <translation>
            <numerusform>{channel} est le plus strict&#xa0;: %n signe encore</numerusform>
            <numerusform>{channel} est le plus strict&#xa0;: %n signes encore</numerusform>
        </translation>
    </message>
    <message>
        <source>{used}</source>
        <translation>{used}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a network: the text that presents you there is written here.</source>
        <translation>Choisissez un réseau&#xa0;: le texte qui vous y présente s’écrit ici.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>In another language…</source>
        <translation>Dans une autre langue…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Seen before “more”: up to “…{tail}”</source>
        <translation>Visible avant «&#xa0;plus&#xa0;»&#xa0;: jusqu’à «&#xa0;…{tail}&#xa0;»</translation>
    </message>
    <message>
        <source>Where to change it</source>
        <translation>Où la modifier</translation>
    </message>
    <message>
        <source>Who you are, for whom, where, and what to do next.</source>
        <translation>Qui vous êtes, pour qui, où, et quoi faire ensuite.</translation>
    </message>
    <message>
        <source>{channel} · Presentation</source>
        <translation>{channel} · Présentation</translation>
    </message>
    <message numerus="yes">
        <source>{used} bytes of {limit}: %n too many.</source>
        <translation>
            <numerusform>{used} octets sur {limit}&#xa0;: %n de trop.</numerusform>
            <numerusform>{used} octets sur {limit}&#xa0;: %n de trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} characters of {limit}: %n too many.</source>
        <translation>
            <numerusform>{used} caractères sur {limit}&#xa0;: %n de trop.</numerusform>
            <numerusform>{used} caractères sur {limit}&#xa0;: %n de trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
    <message>
        <source>{used} of {limit} bytes</source>
        <translation>{used} octets sur {limit}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>A theme needs a name. Nothing was changed.</source>
        <translation>Un thème a besoin d’un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Add the theme</source>
        <translation>Ajouter le thème</translation>
    </message>
    <message>
        <source>At most, %</source>
        <translation>Au plus,&#xa0;%</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Each post may carry a theme: its colour and its pattern show on the card and on paper. When the mix drifts far from what you wish, the calendar says so. Nothing is blocked.</source>
        <translation>Chaque publication peut porter un thème&#xa0;: sa couleur et son motif se voient sur la carte et sur le papier. Quand le dosage s’éloigne beaucoup de ce que vous voulez, le calendrier le dit. Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>Name of a new theme</source>
        <translation>Nom d’un nouveau thème</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>No theme yet. Three to five are enough: your craft, life behind the counter, the neighbourhood, offers… Name the first one below.</source>
        <translation>Aucun thème pour l’instant. Trois à cinq suffisent&#xa0;: votre savoir-faire, la vie de la boutique, le quartier, les offres… Nommez le premier ci-dessous.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There is a theme named “{name}” already: choose another name.</source>
        <translation>Il y a déjà un thème nommé «&#xa0;{name}&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Together you wish for {total} %: a little more than there is room for.</source>
        <translation>En tout, vous voulez {total}&#xa0;%&#xa0;: un peu plus qu’il n’y a de place.</translation>
    </message>
    <message>
        <source>Together you wish for {total} %; the rest stays free for what comes up.</source>
        <translation>En tout, vous voulez {total}&#xa0;%&#x202f;; le reste est libre pour l’imprévu.</translation>
    </message>
    <message>
        <source>Usually it is there…</source>
        <translation>D’habitude, il sert…</translation>
    </message>
    <message>
        <source>Wanted, %</source>
        <translation>Voulu,&#xa0;%</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>to be known</source>
        <translation>à se faire connaître</translation>
    </message>
    <message>
        <source>to be useful</source>
        <translation>à être utile</translation>
    </message>
    <message>
        <source>to sell</source>
        <translation>à vendre</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was deleted; its %n post(s) stay, without a theme.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a été supprimé&#x202f;; sa %n publication reste, sans thème.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a été supprimé&#x202f;; ses %n publications restent, sans thème.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”: you wish for {wanted} %, and for {most} % at most. One of the two is worth another look.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: vous voulez {wanted}&#xa0;%, et {most}&#xa0;% au plus. L’un des deux est à revoir.</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message numerus="yes">
        <source>tick %n post(s) as published</source>
        <translation>
            <numerusform>cocher %n publication comme publiée</numerusform>
            <numerusform>cocher %n publications comme publiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tick off the week: %n post(s)</source>
        <translation>
            <numerusform>pointer la semaine&#xa0;: %n publication</numerusform>
            <numerusform>pointer la semaine&#xa0;: %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickingDialog</name>
    <message numerus="yes">
        <source>%n other(s), the time being over:</source>
        <translation>
            <numerusform>%n autre, dont l’heure est passée&#xa0;:</numerusform>
            <numerusform>%n autres, dont l’heure est passée&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) ticked of {all}</source>
        <translation>
            <numerusform>%n publication cochée sur {all}</numerusform>
            <numerusform>%n publications cochées sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Boxes of the sheet</source>
        <translation>Cases de la feuille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Change %n post(s)</source>
        <translation>
            <numerusform>Modifier %n publication</numerusform>
            <numerusform>Modifier %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laisser telles quelles</translation>
    </message>
    <message>
        <source>Mark as not published</source>
        <translation>Noter comme non publiées</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nothing is planned this week, so there is nothing to tick.</source>
        <translation>Rien n’est prévu cette semaine&#xa0;: il n’y a rien à cocher.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>Numbers of the ticked boxes</source>
        <translation>Numéros des cases cochées</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The numbers are those of the sheet as it is now. If the plan changed since you printed it, go by the words.</source>
        <translation>Les numéros sont ceux de la feuille telle qu’elle est maintenant. Si le calendrier a changé depuis l’impression, fiez-vous aux textes.</translation>
    </message>
    <message>
        <source>The sheet has no box {numbers}. It has 1 to {last}.</source>
        <translation>La feuille n’a pas de case {numbers}. Les siennes vont de 1 à {last}.</translation>
    </message>
    <message>
        <source>Tick what was published</source>
        <translation>Cocher ce qui est fait</translation>
    </message>
    <message>
        <source>Type the numbers that are ticked on the sheet, then Enter. A minus takes a tick back: -3.</source>
        <translation>Tapez les numéros cochés sur la feuille, puis Entrée. Un moins retire une coche&#xa0;: -3.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>TooCommercial</name>
    <message>
        <source>People stay for what is useful to them or makes you known; offers after offers wear them out.</source>
        <translation>On reste pour ce qui est utile ou ce qui vous fait connaître&#x202f;; offre après offre, on se lasse.</translation>
    </message>
    <message>
        <source>Too many posts that sell</source>
        <translation>Trop de publications qui vendent</translation>
    </message>
    <message>
        <source>Usual mark: {tenths} in 10. {why}</source>
        <translation>Repère&#xa0;: {tenths} sur 10. {why}</translation>
    </message>
    <message>
        <source>Your limit: {tenths} in 10. {why}</source>
        <translation>Votre limite&#xa0;: {tenths} sur 10. {why}</translation>
    </message>
    <message>
        <source>{count} of {total} posts sell, from {start:long} to {end:long}.</source>
        <translation>Du {start:long} au {end:long}, {count} publications sur {total} vendent.</translation>
    </message>
</context>
<context>
    <name>TooLong</name>
    <message>
        <source>Texts too long for the network</source>
        <translation>Textes trop longs pour le réseau</translation>
    </message>
    <message>
        <source>The network takes {limit} at most: it would refuse or cut the text.</source>
        <translation>Le réseau en accepte {limit} au plus&#xa0;: il refuserait ou couperait le texte.</translation>
    </message>
    <message>
        <source>Your limit: {limit}. What is beyond it would be cut or refused.</source>
        <translation>Votre limite&#xa0;: {limit}. Ce qui dépasse serait coupé ou refusé.</translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: a text is %n bytes too long for {channel}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: un texte est trop long de %n octet pour {channel}.</numerusform>
            <numerusform>{day:Long}&#xa0;: un texte est trop long de %n octets pour {channel}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day:Long}: a text is %n characters too long for {channel}.</source>
        <translation>
            <numerusform>{day:Long}&#xa0;: un texte est trop long de %n caractère pour {channel}.</numerusform>
            <numerusform>{day:Long}&#xa0;: un texte est trop long de %n caractères pour {channel}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traces</name>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n version antérieure</numerusform>
            <numerusform>%n versions antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all that this computer keeps of “{client}”? It cannot be brought back.</source>
        <translation>Supprimer tout ce que cet ordinateur garde de «&#xa0;{client}&#xa0;»&#x202f;? C’est sans retour.</translation>
    </message>
    <message>
        <source>Delete these traces</source>
        <translation>Supprimer ces traces</translation>
    </message>
    <message>
        <source>Deleted. Of “{client}”, this computer now holds your file {file} alone.</source>
        <translation>C’est supprimé. De «&#xa0;{client}&#xa0;», cet ordinateur ne garde plus que votre fichier {file}.</translation>
    </message>
    <message>
        <source>Some traces could not be deleted: another program is using them. Your file is untouched. Close other windows of cmdesk and try again.</source>
        <translation>Certaines traces n’ont pas pu être supprimées&#xa0;: un autre programme les utilise. Votre fichier est intact. Fermez les autres fenêtres de cmdesk et réessayez.</translation>
    </message>
    <message>
        <source>These go: {what} ({size} in all), its place among the latest calendars, and how you like to see and print it. Your file {file} is not touched: from then on it is all there is. What you taught the import about columns stays; it names nobody.

The file itself tells who saved it last ({who}): that is how those who share it know. So does the small file “{lock}” which lies beside it while you work on it.</source>
        <translation>Sont supprimés&#xa0;: {what} ({size} en tout), sa place parmi les derniers calendriers, et vos préférences pour le voir et l’imprimer. Votre fichier {file} n’est pas touché&#xa0;: il devient tout ce qui en reste. Ce que vous avez appris à l’importation sur les colonnes est gardé&#x202f;; cela ne nomme personne.

Le fichier lui-même dit qui l’a enregistré en dernier ({who})&#xa0;: c’est ainsi que ceux qui le partagent le savent. Le petit fichier «&#xa0;{lock}&#xa0;», à côté de lui tant que vous y travaillez, le dit aussi.</translation>
    </message>
    <message>
        <source>This calendar is in no file yet: what this computer keeps is all there is of it. Nothing was deleted. Save it in a file first.</source>
        <translation>Ce calendrier n’est encore dans aucun fichier&#xa0;: ce que garde cet ordinateur est tout ce qui en existe. Rien n’a été supprimé. Enregistrez-le d’abord dans un fichier.</translation>
    </message>
    <message>
        <source>Traces of this client</source>
        <translation>Traces de ce client</translation>
    </message>
    <message>
        <source>the working copy</source>
        <translation>la copie de travail</translation>
    </message>
    <message numerus="yes">
        <source>unsaved work found %n time(s)</source>
        <translation>
            <numerusform>%n travail non enregistré retrouvé</numerusform>
            <numerusform>%n travaux non enregistrés retrouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” does not hold your latest work, or is not there at the moment. Nothing was deleted. Save the calendar first, then delete its traces.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas votre dernier travail, ou n’est pas là en ce moment. Rien n’a été supprimé. Enregistrez d’abord le calendrier, puis supprimez ses traces.</translation>
    </message>
</context>
<context>
    <name>TradeDialog</name>
    <message>
        <source>Posts are proposed from the ideas of a trade. Take the nearest one: the answer is kept, and every proposal can be changed.</source>
        <translation>Les publications sont proposées à partir des idées d’un métier. Prenez le plus proche&#xa0;: la réponse est gardée, et chaque proposition peut être modifiée.</translation>
    </message>
    <message>
        <source>Propose posts</source>
        <translation>Proposer des publications</translation>
    </message>
    <message>
        <source>What is the trade?</source>
        <translation>Quel est le métier&#x202f;?</translation>
    </message>
</context>
<context>
    <name>TradeField</name>
    <message>
        <source>Ideas for posts: {trade}</source>
        <translation>Idées de publications&#xa0;: {trade}</translation>
    </message>
    <message>
        <source>No ideas for this trade yet: try a near one of the list.</source>
        <translation>Pas encore d’idées pour lui&#xa0;: essayez un métier voisin de la liste.</translation>
    </message>
    <message>
        <source>So that the ideas for posts suit it.</source>
        <translation>Pour vous proposer des idées de publications qui lui vont.</translation>
    </message>
    <message>
        <source>bakery, plumber, association… (optional)</source>
        <translation>boulangerie, plomberie, association… (facultatif)</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>A month has the last value noted in it.</source>
        <translation>Le mois prend la dernière valeur notée.</translation>
    </message>
    <message>
        <source>A month has the mean of the values noted in it.</source>
        <translation>Le mois prend la moyenne des valeurs notées.</translation>
    </message>
    <message>
        <source>Days and weeks add up; a week across two months gives each of them its days.</source>
        <translation>Les jours et les semaines s’additionnent&#x202f;; une semaine à cheval sur deux mois donne à chacun ses jours.</translation>
    </message>
    <message>
        <source>{covered} of {days} days</source>
        <translation>{covered} j sur {days}</translation>
    </message>
</context>
<context>
    <name>Undated</name>
    <message>
        <source>Ideas and posts without a day wait here. Drag a post here to take its date off.</source>
        <translation>Ici attendent les idées et les publications sans jour. Glissez-y une publication pour lui ôter sa date.</translation>
    </message>
    <message>
        <source>Let go here: a copy without a date</source>
        <translation>Lâchez ici&#xa0;: une copie sans date</translation>
    </message>
    <message>
        <source>Let go here: no date yet</source>
        <translation>Lâchez ici&#xa0;: sans date</translation>
    </message>
    <message numerus="yes">
        <source>No date yet: %n post(s)</source>
        <translation>
            <numerusform>Sans date&#xa0;: %n publication</numerusform>
            <numerusform>Sans date&#xa0;: %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet: nothing waits</source>
        <translation>Sans date&#xa0;: rien n’attend</translation>
    </message>
    <message numerus="yes">
        <source>No date yet: {shown} of %n post(s)</source>
        <translation>
            <numerusform>Sans date&#xa0;: {shown} sur %n publication</numerusform>
            <numerusform>Sans date&#xa0;: {shown} sur %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message numerus="yes">
        <source>%n value(s) removed: not noted.</source>
        <translation>
            <numerusform>%n valeur retirée.</numerusform>
            <numerusform>%n valeurs retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty value is not kept. To remove it, press Del on its row.</source>
        <translation>Une valeur vide n’est pas gardée. Pour l’enlever, appuyez sur Suppr sur sa ligne.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Nothing is noted of this number any more.</source>
        <translation>Plus rien n’est noté de ce chiffre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type over a value to correct it; what stood there is kept beside it. Del removes a value.</source>
        <translation>Choisissez une valeur et tapez la bonne : l’ancienne reste notée à côté. La touche Suppr retire une valeur.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{value} until {day}</source>
        <translation>{value} jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>cannot be told</source>
        <translation>impossible à dire</translation>
    </message>
    <message>
        <source>its content is what cmdesk wrote: {answer}</source>
        <translation>le contenu est bien celui que cmdesk a écrit&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>its indexes agree with its tables: {answer}</source>
        <translation>les index s’accordent avec les tables&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>its pages hold together: {answer}</source>
        <translation>les pages se tiennent&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing leads nowhere: {answer}</source>
        <translation>aucun renvoi ne mène nulle part&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{file} is damaged. It was left exactly as it is. Open an earlier version (cmdesk backups), or read what can still be read into a new file (cmdesk salvage).</source>
        <translation>{file} est abîmé. Il est resté exactement tel quel. Ouvrez une version antérieure (cmdesk backups), ou récupérez ce qui est encore lisible dans un nouveau fichier (cmdesk salvage).</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>{file} est intact.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>A version is opened as a calendar of its own; the file itself is left as it is.</source>
        <translation>Une version s’ouvre comme un calendrier à part&#x202f;; le fichier lui-même reste tel qu’il est.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare or go back…</source>
        <translation>Comparer ou revenir…</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparer avec maintenant…</translation>
    </message>
    <message>
        <source>Earlier versions of “{file}”, kept on this computer</source>
        <translation>Versions antérieures de «&#xa0;{file}&#xa0;», gardées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Go back to a version</source>
        <translation>Revenir à une version</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>No earlier version is kept on this computer yet. One is kept each time cmdesk replaces the file: when you go on with it another day, every half hour, and before an import.</source>
        <translation>Aucune version antérieure n’est encore gardée sur cet ordinateur. Une version est gardée quand cmdesk remplace le fichier&#xa0;: quand vous le reprenez un autre jour, toutes les demi-heures, et avant une importation.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Put back in place</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Reading this version…</source>
        <translation>Lecture de cette version…</translation>
    </message>
    <message>
        <source>Restore a version as a copy</source>
        <translation>Restaurer une version comme copie</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Restaurer comme copie…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The calendar is just being saved on {folder}. This goes on after it.</source>
        <translation>Le calendrier est en cours d’enregistrement dans {folder}. La suite vient juste après.</translation>
    </message>
    <message>
        <source>The calendar now, and its version of {at:full}</source>
        <translation>Le calendrier maintenant, et sa version du {at:full}</translation>
    </message>
    <message>
        <source>The file was changed outside cmdesk or is slightly damaged: until that is settled, no version is thinned out.</source>
        <translation>Le fichier a été modifié hors de cmdesk ou est légèrement abîmé&#xa0;: tant que ce n’est pas réglé, aucune version n’est supprimée.</translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation>Cette version ne peut pas être lue</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions from before are kept on this computer: compare them with what you see, or go back to one of them.</source>
        <translation>Des versions d’avant sont gardées sur cet ordinateur&#xa0;: comparez-les avec ce que vous voyez, ou revenez à l’une d’elles.</translation>
    </message>
    <message>
        <source>Whatever you choose, nothing is lost: before a version is put back, the calendar as it is now is kept as a version too, so you can go back on it here.</source>
        <translation>Quel que soit votre choix, rien n’est perdu&#xa0;: avant de remettre une version en place, le calendrier tel qu’il est maintenant est gardé lui aussi comme version, et vous pouvez y revenir ici.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{at:full}</source>
        <translation>{at:full}</translation>
    </message>
    <message>
        <source>{at:long}</source>
        <translation>{at:long}</translation>
    </message>
    <message>
        <source>{at:short}</source>
        <translation>{at:short}</translation>
    </message>
    <message>
        <source>{name} (version of {day})</source>
        <translation>{name} (version du {day})</translation>
    </message>
    <message>
        <source>“{file}” is the calendar itself. Nothing was changed. Choose another name for the copy.</source>
        <translation>«&#xa0;{file}&#xa0;» est le calendrier lui-même. Rien n’a été changé. Choisissez un autre nom pour la copie.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>%n entry(ies) so far</source>
        <translation>
            <numerusform>%n élément lu ou écrit</numerusform>
            <numerusform>%n éléments lus ou écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>waits for a channel</source>
        <translation>attend un canal</translation>
    </message>
    <message>
        <source>waits for a fixed rendez-vous</source>
        <translation>attend un rendez-vous fixe</translation>
    </message>
    <message>
        <source>waits for a limit: no usual mark is known for your channels</source>
        <translation>attend une limite&#xa0;: aucun repère n’est connu pour vos canaux</translation>
    </message>
    <message>
        <source>waits for a newsletter: only there a usual mark a week is known</source>
        <translation>attend une newsletter&#xa0;: un repère par semaine n’est connu que là</translation>
    </message>
    <message>
        <source>waits for a rhythm: choose how often a channel is meant to speak</source>
        <translation>attend un rythme&#xa0;: choisissez à quelle fréquence un canal doit parler</translation>
    </message>
    <message>
        <source>waits for a theme with a wanted share</source>
        <translation>attend un thème avec une part voulue</translation>
    </message>
    <message>
        <source>waits for posts or themes that say whether they sell</source>
        <translation>attend des publications ou des thèmes qui disent s’ils vendent</translation>
    </message>
    <message>
        <source>waits for posts that say whom they are about (under More)</source>
        <translation>attend des publications qui disent de qui elles parlent (sous Plus)</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>“{name}” is not a week. Write the year and the week, as in 2026-W48.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une semaine. Écrivez l’année et la semaine, comme dans 2026-W48.</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Find a post</source>
        <translation>Rechercher une publication</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Imprimer la semaine</translation>
    </message>
    <message>
        <source>Show only some channels, themes or statuses</source>
        <translation>N’afficher que certains canaux, thèmes ou statuts</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
</context>
<context>
    <name>WeekPdf</name>
    <message>
        <source>PDF of the week</source>
        <translation>Semaine en PDF</translation>
    </message>
</context>
<context>
    <name>WeekSheet</name>
    <message numerus="yes">
        <source>%n more note(s) in the program</source>
        <translation>
            <numerusform>%n autre note dans le logiciel</numerusform>
            <numerusform>%n autres notes dans le logiciel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Fermé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Photos to take</source>
        <translation>Photos à prendre</translation>
    </message>
    <message>
        <source>Printed on {day:date} {year:plain}</source>
        <translation>Imprimé le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>Rendez-vous</source>
        <translation>Rendez-vous fixes</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Journée spéciale</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>À dire à l’équipe</translation>
    </message>
    <message>
        <source>Week of {first:date} to {last:date} {year:plain}</source>
        <translation>Semaine du {first:date} au {last:date} {year:plain}</translation>
    </message>
    <message>
        <source>Week of {first:date} {year:plain} to {last:date} {end:plain}</source>
        <translation>Semaine du {first:date} {year:plain} au {last:date} {end:plain}</translation>
    </message>
    <message>
        <source>Week of {first:number} to {last:date} {year:plain}</source>
        <translation>Semaine du {first:number} au {last:date} {year:plain}</translation>
    </message>
    <message>
        <source>changed since scheduled</source>
        <translation>modifiée depuis la programmation</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>for {day:weekday}: {words}</source>
        <translation>pour {day:weekday}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>network to choose</source>
        <translation>réseau à choisir</translation>
    </message>
    <message>
        <source>no. {number:plain}: {words}</source>
        <translation>n°&#xa0;{number:plain}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à relire</translation>
    </message>
    <message>
        <source>to rework</source>
        <translation>à reprendre</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>à écrire</translation>
    </message>
    <message>
        <source>with the client</source>
        <translation>chez le client</translation>
    </message>
    <message>
        <source>{channel}, short video</source>
        <translation>{channel}, vidéo courte</translation>
    </message>
    <message>
        <source>{channel}, story</source>
        <translation>{channel}, story</translation>
    </message>
    <message>
        <source>{day:weekday} {day:number}</source>
        <translation>{day:weekday} {day:number}</translation>
    </message>
    <message>
        <source>{day:weekday}: {words}</source>
        <translation>{day:weekday}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}, {channel}, {day:weekday}</source>
        <translation>{name}, {channel}, {day:weekday}</translation>
    </message>
    <message>
        <source>{name}, {channel}, {day:weekday} {at}</source>
        <translation>{name}, {channel}, {day:weekday} {at}</translation>
    </message>
    <message>
        <source>{rendezvous}: no.&#xa0;{number:plain}</source>
        <translation>{rendezvous}&#xa0;: n°&#xa0;{number:plain}</translation>
    </message>
    <message>
        <source>{rendezvous}: not planned yet</source>
        <translation>{rendezvous}&#xa0;: pas encore prévu</translation>
    </message>
    <message>
        <source>{rendezvous}: nothing was planned</source>
        <translation>{rendezvous}&#xa0;: rien n’était prévu</translation>
    </message>
    <message>
        <source>{rendezvous}: on {day:long}</source>
        <translation>{rendezvous}&#xa0;: le {day:long}</translation>
    </message>
    <message>
        <source>{rendezvous}: prepared, no date yet</source>
        <translation>{rendezvous}&#xa0;: préparé, sans date</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, suite</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>+ New post</source>
        <translation>+ Nouvelle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Fermé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Copy to {day:long}, same hour</source>
        <translation>Copier au {day:long}, même heure</translation>
    </message>
    <message>
        <source>Move to {day:long}, same hour</source>
        <translation>Déplacer au {day:long}, même heure</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Journée spéciale</translation>
    </message>
    <message>
        <source>Week: days and posts</source>
        <translation>Semaine&#xa0;: jours et publications</translation>
    </message>
    <message>
        <source>You are closed that day</source>
        <translation>C’est un jour de fermeture</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{weekday}. {number}</source>
        <translation>{weekday}. {number}</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>“{words}” is not a day of the calendar. Write it like 26/11/2026, or leave it empty for no date yet.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un jour du calendrier. Écrivez par exemple 26/11/2026, ou laissez vide pour ne pas donner de date.</translation>
    </message>
    <message>
        <source>“{words}” is not an hour of the day. Write it like 9:30 or 17 h, or leave it empty for no hour.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une heure de la journée. Écrivez par exemple 9&#xa0;h&#xa0;30 ou 17&#xa0;h, ou laissez vide pour ne pas donner d’heure.</translation>
    </message>
</context>
<context>
    <name>WhereFound</name>
    <message>
        <source>From {source}, looked at on {day:date} {year:plain}</source>
        <translation>D’après {source}, consulté le {day:date} {year:plain}</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>D’où vient ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Where to find it, roughly: {where}</source>
        <translation>Où le trouver, à peu près&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Where to find it: you know best, it is a number of your own.</source>
        <translation>Où le trouver&#xa0;: vous le savez mieux que nous, c’est un chiffre à vous.</translation>
    </message>
    <message>
        <source>Where to find it: {where}</source>
        <translation>Où le trouver&#xa0;: {where}</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>Noted on {day:date} {year:plain} ({source}). If it is not there, look around: networks move their menus.</source>
        <translation>Noté le {day:date} {year:plain} ({source}). Si ce n’y est pas, cherchez à côté : les réseaux déplacent leurs menus.</translation>
    </message>
    <message>
        <source>Where to set it</source>
        <translation>Où le régler</translation>
    </message>
</context>
<context>
    <name>WrittenNumbers</name>
    <message>
        <source>“{words}” is below zero, which “{metric}” cannot be. Write it without minus.</source>
        <translation>«&#xa0;{words}&#xa0;» est sous zéro, ce que «&#xa0;{metric}&#xa0;» ne peut pas être. Écrivez-le sans le signe moins.</translation>
    </message>
    <message>
        <source>“{words}” is not a number that can be kept. Write it like 1204 or 12.5, or leave the field empty.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un nombre que l’on puisse noter. Écrivez-le comme 1204 ou 12,5, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>“{words}” is not a whole number, and “{metric}” is counted in whole ones. Write all its digits, like 1204.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un nombre entier, et «&#xa0;{metric}&#xa0;» se compte en entiers. Écrivez tous ses chiffres, comme 1204.</translation>
    </message>
</context>
</TS>
