/** Phrases : contrat gardé dans le classeur, ses étapes et son cadre, dans le volet. */
export const PHRASES_VOLET_CONTRAT: Readonly<Record<string, string>> = {
  'volet.accueil.contrat': 'Remplir un contrat de mixité sociale',

  'volet.aide.contrat': 'Remplir un contrat',
  'volet.aide.contrat-texte':
    'Apportez les communes, choisissez le cadre, puis remplissez les tableaux. Avant chaque écriture, le volet montre ' +
    'ce qui change ; ' +
    '« Remettre comme avant » rend au classeur ce qu’il portait. Vos choix sont gardés dans le classeur : ' +
    'enregistrez-le pour les retrouver.',

  'volet.dossier.lecture': 'Lecture du contrat dans le classeur…',
  'volet.dossier.relire': 'Relire le classeur',
  'volet.dossier.reessayer': 'Garder maintenant',
  'volet.dossier.illisible':
    'Ce classeur garde un contrat que le volet ne sait pas lire. Rien n’y est effacé. Rouvrez une copie saine du ' +
    'classeur, ou recommencez.',
  'volet.dossier.champ-illisible':
    'Le contrat gardé dans ce classeur porte une donnée inattendue (champ « {champ} »). Rien n’y est effacé. Rouvrez ' +
    'une copie saine du ' +
    'classeur, ou recommencez.',
  'volet.dossier.version-future':
    'Le contrat gardé dans ce classeur vient d’une version plus récente de Mixité (format {version}, ici {connue}). ' +
    'Rien n’y est effacé. ' +
    'Mettez Mixité à jour pour le reprendre.',
  'volet.dossier.change-ailleurs':
    'Le contrat de ce classeur a changé ailleurs (autre volet, ou autre classeur ouvert) : il vient d’être relu. Votre ' +
    'dernier changement ' +
    'n’est pas gardé ; vérifiez-le et refaites-le.',
  'volet.dossier.non-garde': 'Vos derniers choix ne sont pas encore gardés dans le classeur. {raison}',

  'volet.contrat.titre': 'Contrat de mixité sociale',
  'volet.contrat.retour': 'Étapes du contrat',
  'volet.contrat.neuf':
    'Ce classeur ne porte pas encore de contrat. Le volet y remplit les tableaux de la trame, étape par étape ; vos ' +
    'choix restent dans le classeur.',
  'volet.contrat.sans-modalite': 'Contrat sans modalité choisie',
  'volet.contrat.nature': 'Contrat {nom}',
  'volet.contrat.sans-commune': 'aucune commune',
  'volet.contrat.communes': '{nombre} communes',
  'volet.contrat.commencer': 'Commencer par le cadre',
  'volet.contrat.reprendre': 'Reprendre : {etape}',
  'volet.contrat.etapes': 'Étapes',
  'volet.contrat.a-faire': 'À faire.',
  'volet.contrat.en-cours': 'En cours.',
  'volet.contrat.fait': 'Fait.',
  'volet.contrat.perdues':
    'La feuille « Communes » ne porte plus : {communes}. Remettez-les dans la feuille, ou ôtez-les du contrat.',
  'volet.contrat.communes-lues': 'Communes dans la feuille : {nombre}.',
  'volet.contrat.tables-ecrites': 'Tableaux dans le classeur : {nombre} sur {total}.',
  'volet.contrat.reponses': 'Questions répondues : {nombre}.',
  'volet.contrat.ecritures-faites': 'Écritures qu’on peut remettre : {nombre}.',
  'volet.contrat.hypotheses': 'Hypothèses',
  'volet.contrat.hypotheses-promesse': 'Là où les textes se lisent de deux façons : la lecture retenue et son effet.',
  'volet.contrat.objectifs': 'Objectifs',
  'volet.contrat.objectifs-promesse': 'L’objectif de chaque commune : légal, plancher, retenu.',
  'volet.contrat.tableaux': 'Tableaux',
  'volet.contrat.tableaux-promesse': 'Les 21 tableaux de la trame, à remplir puis à écrire dans le classeur.',
  'volet.contrat.grilles': 'Grilles de questions',
  'volet.contrat.grilles-promesse': 'Les quatre annexes : répondre, et retenir des leviers d’action.',
  'volet.contrat.rediger': 'Rédiger',
  'volet.contrat.rediger-promesse': 'Les phrases du contrat avec les bons nombres et les bons articles.',
  'volet.contrat.ecritures': 'Dernières écritures',
  'volet.contrat.ecritures-promesse': 'Remettre le classeur comme avant une écriture du volet.',
  'volet.contrat.recommencer': 'Recommencer un contrat…',
  'volet.contrat.recommencer-demande':
    'Recommencer efface les choix gardés dans ce classeur : modalité, période, communes choisies, saisies non écrites, ' +
    'réponses aux grilles. ' +
    'Les feuilles et leurs cellules ne changent pas.',
  'volet.contrat.recommencer-accord': 'Effacer ces choix et recommencer',
  'volet.contrat.recommencer-refus': 'Garder le contrat',

  'volet.liste.comptes': 'Trouvées : {trouves}. Cochées en tout : {coches}.',
  'volet.liste.tout-cocher': 'Cocher les {nombre} trouvées',
  'volet.liste.tout-decocher': 'Décocher les {nombre} trouvées',
  'volet.liste.suite': 'Montrer {nombre} de plus (encore {restants})',
  'volet.champ.date-exemple': 'JJ/MM/AAAA',
  'volet.champ.date-illisible': '« {lu} » ne se lit pas comme une date. Écrivez JJ/MM/AAAA, par exemple 15/03/2024.',

  'volet.cadre.titre': 'Cadre du contrat',
  'volet.cadre.promesse': 'Période, communes, territoire, puis la modalité que la loi leur ouvre.',
  'volet.cadre.lecture': 'Lecture des communes du classeur…',
  'volet.cadre.periode': 'Période triennale',
  'volet.cadre.inventaire': 'Inventaire au 1er janvier {annee}.',
  'volet.cadre.communes': 'Communes du contrat',
  'volet.cadre.rechercher': 'Rechercher une commune',
  'volet.cadre.sans-commune':
    'La feuille « Communes » est absente ou vide. Apportez d’abord des communes : depuis une feuille de ce classeur, ' +
    'ou depuis le fichier ' +
    'national « Communes et inventaire SRU ».',
  'volet.cadre.apporter': 'Apporter des communes',
  'volet.cadre.completer': 'Ajouter ou compléter des communes',
  'volet.cadre.oter-les-perdues': 'Les ôter du contrat',
  'volet.cadre.anomalies': 'Dans la feuille « Communes », ces cellules ne se lisent pas et comptent comme vides :',
  'volet.cadre.situation-inconnue': 'situation non renseignée',
  'volet.cadre.a-saisir': '{situation} ; à saisir dans la feuille : {manques}',
  'volet.cadre.a-completer':
    'résidences principales, logements sociaux ou taux cible à saisir dans la feuille « Communes » pour le savoir',
  'volet.cadre.territoire': 'Territoire',
  'volet.cadre.epci': 'EPCI à fiscalité propre',
  'volet.cadre.epci-exemple': 'Nom de l’intercommunalité',
  'volet.cadre.grand-paris': 'Métropole du Grand Paris',
  'volet.cadre.grand-paris-aide': 'Le président de l’établissement public territorial signe aussi le contrat.',
  'volet.cadre.ville': 'Commune à arrondissements',
  'volet.cadre.sans-arrondissement': 'Aucune',
  'volet.cadre.ville-aide': 'Paris, Lyon et Marseille ont un tableau par arrondissement.',
  'volet.cadre.modalite': 'Modalité',
  'volet.cadre.modalite-choix': 'Contrat à conclure',
  'volet.cadre.modalite-sans-commune': 'Choisissez d’abord les communes : la loi n’ouvre pas les mêmes contrats à toutes.',
  'volet.cadre.modalite-a': 'A. {nom} : l’objectif légal est repris',
  'volet.cadre.modalite-b': 'B. {nom} : un objectif plus bas, au-dessus du plancher',
  'volet.cadre.modalite-c': 'C. {nom} : des objectifs répartis entre communes',
  'volet.cadre.ouverte': 'Ouvert à ces communes',
  'volet.cadre.a-verifier': 'À vérifier',
  'volet.cadre.fermee': 'Fermé à ces communes',
  'volet.cadre.modalite-fermee':
    'Le contrat {nom} est choisi, mais la loi ne l’ouvre pas à ces communes. Changez de modalité ou de communes.',
  'volet.cadre.conditions': 'Conditions du contrat mutualisant',
  'volet.cadre.conditions-saisie': 'Renseigner les conditions',
  'volet.cadre.condition': '{etat} : {motif}',
  'volet.cadre.fiscalite-propre': 'EPCI à fiscalité propre ?',
  'volet.cadre.plh': 'PLH exécutoire, ou document qui en tient lieu ?',
  'volet.cadre.contrat-abaissant': 'Un contrat abaissant existe dans l’EPCI pour cette période ?',
  'volet.cadre.perimetre': 'Toutes les communes à réunir sont au contrat ?',
  'volet.cadre.signatures': 'Toutes les communes signent ?',
  'volet.cadre.accords': 'Les communes majorées ont donné leur accord exprès ?',
  'volet.cadre.date-plh': 'PLH exécutoire depuis le',
  'volet.cadre.saisine': 'Commission nationale SRU saisie le',
  'volet.cadre.avis': 'Avis de la commission rendu le',
  'volet.cadre.signature': 'Contrat signé le',
  'volet.cadre.non-renseigne': 'Non renseigné',
  'volet.cadre.oui': 'Oui',
  'volet.cadre.non': 'Non',
  'volet.cadre.fini': 'Revenir aux étapes',
}
