const RUBRIQUES = 'Rubriques (rubriques)'

/** Phrases : projets du contrat de mixité sociale (article 3), mise à jour de leur liste, complétude du contrat. */
export const PHRASES_CMS_PROJETS: Readonly<Record<string, string>> = {
  'projets.tableau-vide':
    'Tableau des projets (projets) : vide ; donnez la plage de la liste des projets avec sa ligne d’en-têtes.',
  'projets.aucun': 'Le tableau des projets n’a que ses en-têtes : aucun projet à classer.',
  'projets.sans-nom': '(sans nom, ligne {ligne})',
  'projets.constat.champs-vides': 'champ obligatoire vide ou à 0 : {champs}',
  'projets.constat.nombre-illisible': '{champ} : « {lu} » lu, un nombre entier attendu',
  'projets.constat.annee-illisible': '{champ} : « {lu} » lu, une seule année attendue, sur quatre chiffres',
  'projets.constat.case-illisible': '{champ} : « {lu} » lu, Oui, Non ou une date attendus, compté comme Non',
  'projets.constat.sociaux-superieurs': '{sociaux} logements sociaux lus, au plus {logements} attendus (les logements du projet)',
  'projets.constat.somme': 'somme des typologies {somme}, {sociaux} attendus (les logements sociaux du projet)',
  'projets.constat.decoupe': 'typologies écrites en texte, découpe proposée : {decoupe}, à reporter en colonnes',
  'projets.constat.typologies-sans-nombre': '{champ} : « {lu} » lu, un nombre par financement attendu (« 8 PLAI, 12 PLUS »)',
  'projets.constat.etapes': 'agrément ou conventionnement déposé sans maîtrise foncière dite « fait »',
  'projets.constat.doublon-parcelle': 'doublon : même parcelle que la ligne {ligne} (« {parcelle} » lu)',
  'projets.constat.doublon-adresse': 'doublon : mêmes nom et adresse que la ligne {ligne}',
  'projets.constat.sans-annee': 'aucune année de financement : à renseigner pour classer le projet',
  'projets.constat.annees-differentes': 'années {prevue} et {reelle} différentes, la première retenue (AMB-24)',
  'projets.constat.double-compte': 'décision de {annee}, antérieure à {premiere} : déjà comptée à une période précédente, à retirer',
  'projets.constat.prevision-depassee': 'financement prévu en {annee}, avant {premiere}, sans année de décision : à corriger',
  'projets.constat.apres-periode': 'financement en {annee}, après {derniere}, sans exception motivée : à suivre dans le vivier',
  'projets.constat.exception-sans-motif': 'financement en {annee}, après {derniere} : exception cochée sans motif, à suivre dans le vivier',
  'projets.constat.motif-sans-case': 'financement en {annee}, après {derniere} : motif donné sans exception cochée, à suivre dans le vivier',
  'projets.constat.exception-gardee': 'financement en {annee}, après {derniere}, gardé par exception : « {motif} »',
  'projets.constat.exception-ecartee': 'financement en {annee}, après {derniere} : aucune exception admise (AMB-23), à suivre dans le vivier',
  'projets.alerte.colonnes-absentes':
    'Champ(s) de l’article 3 sans colonne dans le tableau : {colonnes}. Ce qui en dépend n’est pas contrôlé.',
  'projets.alerte.colonnes-ignorees': 'Colonne(s) du tableau non lue(s) : {colonnes}. Renommez-les si elles portent un champ de l’article 3.',
  'projets.alerte.totaux': 'Ligne(s) {lignes} : total du tableau, non lu comme un projet ; le total rendu ici se calcule.',
  'projets.alerte.inconnus':
    'Logements sociaux inconnus, ligne(s) {lignes} : le total n’est pas établi.',
  'projets.alerte.doublons':
    'Ligne(s) {lignes} en double : {logements} logement(s) social(aux) y sont comptés une seconde fois. Retirez-les si c’est le même projet.',
  'projets.etape.annees': 'Années de financement comptées',
  'projets.calcul.annees': 'décision obtenue ou attendue dans la période',
  'projets.etape.classement': 'Classement : {classement}',
  'projets.calcul.classement': '{projets} projet(s), somme de leurs logements sociaux',
  'projets.etape.total': 'Liste principale : {champ}',
  'projets.calcul.total': 'somme des lignes',
  'projets.etape.constats': 'Constats',
  'projets.calcul.constats': 'somme des constats de chaque ligne',
  'projets.vivier-vide': 'Aucun projet financé après {derniere} dans le tableau : le vivier est vide.',
  'projets.alerte.vivier':
    'Vivier suivi à part : ses logements ({logements}) ne s’ajoutent jamais à l’objectif {periode}.',
  'projets.alerte.hors-vivier':
    'Ligne(s) {lignes} hors du vivier (financement jusqu’en {derniere}, année à préciser ou exception motivée) : voyez la liste principale.',
  'projets.etape.vivier': 'Logements sociaux du vivier',
  'projets.calcul.vivier': '{sites} site(s) financé(s) après {derniere}',
  'projets.objectif-nul': 'Objectif retenu (objectif_retenu) : 0 ou cellule vide ; sans objectif, il n’y a rien à couvrir.',
  'projets.sociaux-manquants':
    'Tableau des projets (projets) : logements sociaux inconnus, ligne(s) {lignes} de la liste principale ; renseignez-les pour calculer.',
  'projets.alerte.couverture':
    '{comptes} logements sociaux projetés pour un objectif de {objectif} : le contrat doit apprécier par écrit la cohérence d’ensemble.',
  'projets.alerte.contradictions':
    'Ligne(s) {lignes} : logements, logements sociaux et typologies se contredisent, la couverture en dépend ; corrigez-les (CMS_PROJETS dit comment).',
  'projets.alerte.ecartes':
    'Projets non comptés : vivier {vivier}, à retirer {retires}, non classables {nonClassables}.',
  'projets.alerte.base-locative':
    'Base locative seule (AMB-10) : la part d’accession de l’objectif n’est pas connue ici, les PLAI et les PLS ne sont pas comparés.',
  'projets.alerte.financement-inconnu': '{sigle} inconnus, ligne(s) {lignes} de la liste principale : remplissez leurs colonnes de typologies.',
  'projets.alerte.regle-pls':
    '{pls} PLS projetés, au plus {maxima} : donnez le taux de logement social et la couverture par un PLH pour choisir le maximum.',
  'projets.alerte.pls': '{pls} PLS projetés, au plus {maximum} permis : réduisez les PLS de la liste.',
  'projets.etape.couverture': 'Couverture',
  'projets.etape.securisee': 'Couverture sécurisée',
  'projets.calcul.rapport': '{n} ÷ {objectif}',
  'projets.etape.manque': 'Logements sociaux manquants',
  'projets.calcul.manque': '{objectif} − {comptes}, au moins 0',
  'projets.etape.plai': 'PLAI manquants',
  'projets.calcul.plai': '{minimum} au moins − {plai}, au moins 0',
  'projets.etape.pls': 'PLS au-dessus du maximum',
  'projets.calcul.pls': '{pls} − {maximum} au plus, au moins 0',
  'projets.jour-avant-guide':
    'Date du jour (date_du_jour) : {jour|date} lu, le {guide|date} au plus tôt attendu (guide qui demande la mise à jour) ; vérifiez la date.',
  'projets.date-future':
    'Date de mise à jour (date_mise_a_jour) : {miseAJour|date} lu, au plus tard le {jour|date} attendu (date_du_jour) ; vérifiez les deux dates.',
  'projets.alerte.perimee':
    'Liste périmée : plus de {mois} mois sans mise à jour (depuis le {depuis|date}), alors que le guide la veut infra-annuelle. Ne l’employez pas en l’état.',
  'projets.alerte.a-revoir': 'Liste à revoir : plus de {mois} mois sans mise à jour (depuis le {depuis|date}).',
  'projets.alerte.trimestre': 'Mise à jour trimestrielle dépassée depuis le {prochaine|date} (AMB-25).',
  'projets.alerte.continu': 'Mise à jour en continu (AMB-25) : reportez tout changement connu depuis le {miseAJour|date}.',
  'projets.etape.age': 'Âge de la liste',
  'projets.calcul.age': 'du {miseAJour|date} au {jour|date}, en jours',
  'projets.etape.prochaine': 'Prochaine mise à jour',
  'projets.calcul.trimestre': 'dernière mise à jour + {mois} mois',
  'projets.calcul.continu': 'à chaque changement, sans échéance',
  'completude.tableau-vide': `${RUBRIQUES} : vide ; donnez la plage des rubriques avec sa ligne d’en-têtes (rubrique, état).`,
  'completude.etat-illisible': `${RUBRIQUES}, ligne {ligne} : « {lu} » lu, « rempli », « vide », « absent », Oui ou Non attendu ; corrigez la cellule.`,
  'completude.contradiction': `${RUBRIQUES}, ligne {ligne} : « {rubrique} » déjà citée à la ligne {premiere} avec un autre état ; gardez une seule ligne.`,
  'completude.inconnues': 'Rubrique(s) inconnue(s) de la trame, non comptée(s) : {rubriques}. Reprenez les intitulés du guide, annexe 3.',
  'completude.non-citees': 'Rubrique(s) non citée(s), tenue(s) pour absente(s) : {rubriques}.',
  'completude.intitule': 'Intitulé du 3e volet modifié : « {lu} » lu, « {officiel} » attendu. Ce volet garde la forme de la trame.',
  'completude.ordre': 'Articles du 3e volet dans un autre ordre que la trame : ce volet en garde la forme.',
  'completude.etape.remplies': 'Part des rubriques remplies',
  'completude.calcul.remplies': '{remplies} ÷ {total}',
  'completude.etape.manques': 'Rubriques à remplir',
  'completude.calcul.manques': 'erreurs légales {legales}, alertes {alertes}, manques {manques}',
}
