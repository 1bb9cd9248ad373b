const TABLE = 'Table des réservataires (reservataires)'

/** Phrases : assiette, taux et répartition du flux. */
export const PHRASES_FLUX_PARTAGE: Readonly<Record<string, string>> = {
  'flux.neuf-superieur':
    'Premières mises en service (premieres_mises_en_service) : {neuf} lues, au plus {misEnLocation} attendues (les logements mis en location) ; vérifiez les deux nombres.',
  'flux.neuf-non-dit':
    'Premières mises en service (premieres_mises_en_service) : 0 ou non données ; le nombre A saisi est tenu pour des logements libérés seulement (AMB-36).',
  'flux.rien-de-soustrait':
    'Aucun logement soustrait : les six catégories sont à 0 ou vides ; vérifiez que les mutations, relogements et ventes sont bien renseignés.',
  'flux.urgence-a-prouver':
    'Urgence (b6) : {urgence|logements} ; chacun demande une décision datée, sous contrôle du préfet. Tenez-en le tableau FLUX-06.',
  'flux.droits-uniques-a-convertir':
    'Droits uniques : {droitsUniques}, à convertir en flux, jamais retirés de l’assiette ; le flux reste {flux}.',
  'flux.etape.liberes': 'Logements libérés (AMB-36)',
  'flux.calcul.liberes': '{misEnLocation} mis en location − {neuf} premières mises en service',
  'flux.etape.soustraits': 'Logements soustraits (B)',
  'flux.calcul.soustraits': '{somme}, de b1 à b6',
  'flux.etape.part-soustraite': 'Part soustraite',
  'flux.calcul.rapport': '{n} ÷ {total}',
  'flux.etape.droits-uniques': 'Flux, droits uniques compris',
  'flux.calcul.droits-uniques': '{affiche} si on les retirait, + {droitsUniques} à y remettre',

  'flux.table-vide': `${TABLE} : vide ; donnez la plage avec sa ligne d’en-têtes (réservataire, taux).`,
  'flux.taux-manquants': 'Taux manquant(s), ligne(s) {lignes} : renseignez-les pour calculer, 0 si le taux est nul.',
  'flux.reservataire-inconnu': `${TABLE}, ligne {ligne} : « {lu} » lu, un réservataire attendu parmi : {admis} ; corrigez la cellule.`,
  'flux.reservataire-double': 'Deux lignes pour « {reservataire} » ({lignes}) : gardez-en une, avec le taux total.',
  'flux.etat-et-prioritaires': `${TABLE} : État (ligne {etat}) et prioritaires (ligne {prioritaires}) lus ; comptez l’État, ou ses prioritaires et ses agents, jamais les trois.`,
  'flux.table-plafond-etat': `${TABLE}, ligne {ligne} : {points} % lu, {plafond} % au plus attendu pour l’État, agents compris (art. R. 441-5-2 du CCH) ; s’il existe un arrêté, mettez la colonne « dérogation » à Oui.`,
  'flux.table-plafond-agents': `${TABLE}, ligne {ligne} : {points} % lu, {plafond} % au plus attendu pour les agents de l’État (art. R. 441-5-2 du CCH) ; aucune dérogation ne lève ce plafond.`,
  'flux.table-plafond-collectivites': `${TABLE}, ligne {ligne} : {points} % lu, {plafond} % au plus attendu en contrepartie d’une garantie d’emprunt ; s’il existe un apport financier ou de terrain, mettez la colonne « apport » à Oui.`,
  'flux.territoire-contredit': `${TABLE}, ligne {ligne} : flux du territoire {lu} lu, {attendu} attendu comme à la ligne {autre} ; un territoire n’a qu’un flux.`,
  'flux.territoire-superieur': `${TABLE}, ligne {ligne} : flux du territoire {lu} lu, au plus {flux} attendu (le flux du bailleur) ; vérifiez la colonne.`,
  'flux.taux-seuls':
    'Flux inconnu, manque : {manques}. Les taux sont contrôlés seuls : ils font {somme} %, le solde {solde} % ; renseignez A et B pour les logements.',
  'flux.colonnes-ignorees': 'Colonne(s) non lue(s) : {colonnes}. Renommez-les si elles devaient servir.',
  'flux.ecart-part-seule':
    '{nom} (ligne {ligne}) : {ici} ici, {seule} en part seule (FLUX_PART). La table fait exactement le flux, et aucun plafond n’y est dépassé par arrondi.',
  'flux.collectivites-depassent':
    'Ligne(s) {lignes} : collectivités au-dessus de {plafond} % du flux de leur territoire sans apport (erreur légale) ; baissez les taux, ou justifiez un apport ou un terrain.',
  'flux.territoire-a-dire':
    'Ligne(s) {lignes} : flux du territoire non dit, le flux du bailleur en tient lieu ; les 20 % d’une collectivité se comptent sur son territoire, donnez la colonne « flux du territoire ».',
  'flux.verdict.conforme': 'conforme : {compte} sur {maximum} au plus',
  'flux.verdict.conforme-cumul': 'conforme : {compte} en cumul sur {maximum} au plus',
  'flux.verdict.non-conforme': 'non conforme : {compte}, {maximum} au plus',
  'flux.verdict.non-conforme-cumul': 'non conforme : {compte} en cumul, {maximum} au plus',
  'flux.verdict.leve': 'plafond levé, titre à vérifier',
  'flux.verdict.sans-plafond': 'sans plafond propre',
  'flux.verdict.prioritaires': 'dans la part de l’État',
  'flux.verdict.solde': 'sans réservation',
  'flux.etape.somme-des-taux': 'Somme des taux, en pour cent',
  'flux.calcul.somme-des-taux': 'agents compris dans l’État',
  'flux.etape.somme': 'Somme des logements',
  'flux.calcul.somme': '{somme}, le dernier étant le solde',

  'flux.defaut-agents':
    'Réservataire (reservataire) : « agents » lu ; les agents sont dans la part de l’État et n’ont pas de taux par défaut, choisissez « État ».',
  'flux.parc-nul': 'Parc du bailleur (parc) : 0 ou cellule vide ; donnez son nombre total de logements sociaux.',
  'flux.reservations-superieures':
    'Réservations (reservations) : {reservations} lues, au plus {parc} attendues (parc) ; le dénominateur est tout le parc social du bailleur, ni son flux ni son seul parc en QPV.',
  'flux.rotation-etat':
    'Taux de rotation de {rotation|pourcent} ignoré : aucun taux de rotation historique ne compte pour l’État.',
  'flux.rotation-autre':
    'Taux de rotation de {rotation|pourcent} non employé : il se négocie entre le bailleur et le réservataire, mais la circulaire le déconseille.',
  'flux.convention-etat':
    'Taux de convention de {taux|pourcent} ignoré : pour l’État, le taux par défaut ne dépend pas de l’ancienne convention.',
  'flux.rapport-ecarte': 'Convention déjà en flux : taux de {taux|pourcent} repris ; le rapport donnerait {rapport|pourcent} (AMB-42).',
  'flux.taux-ecarte': 'Convention déjà en flux : rapport de {rapport|pourcent} retenu ; son taux était de {taux|pourcent} (AMB-42).',
  'flux.defaut-collectivite':
    'Le taux d’une collectivité se négocie, {plafond} % au plus contre garantie d’emprunt : ce rapport n’est qu’un repère (voyez FLUX_TAUX_JUSTIFIE).',
  'flux.defaut-collectivite-depasse':
    'Rapport au-dessus des {plafond} % qu’une collectivité peut obtenir contre garantie d’emprunt : il lui faut un apport financier ou de terrain.',
  'flux.etape.taux-par-defaut': 'Taux par défaut',
  'flux.calcul.etat-par-defaut': 'État : taux par défaut, sans rotation',
  'flux.calcul.taux-repris': 'taux de la convention déjà en flux',
  'flux.calcul.sur-le-flux': 'taux × {flux}',
  'flux.etape.logements': 'Logements',
  'flux.calcul.arrondi': 'arrondi {mode}',

  'flux.total-nul': 'Total ({argument}) : 0 ou cellule vide ; donnez le total du bailleur sur le territoire.',
  'flux.garantis-superieurs': 'Garantis ({argument}) : {lu} lu, au plus {total} attendu (le total) ; vérifiez les deux nombres.',
  'flux.taux-non-justifie':
    'Taux demandé de {demande|pourcent}, au-dessus de {justifie|pourcent} : les garanties accordées ne le justifient pas.',
  'flux.etape.part-garantie': 'Part garantie',
  'flux.etape.taux-justifie': 'Taux justifié',
  'flux.calcul.taux-justifie': '{plafond} % × part garantie',

  'flux.revoyure-sans-objet':
    'Clause sans objet : {besoins} logements de besoins pour un flux de {flux}, soit au moins {points} %.',
  'flux.revoyure-proposition':
    'Proposition à négocier par une clause de revoyure, jamais une baisse automatique ; le taux de l’État reste {plafond} % tant qu’elle n’est pas signée.',
  'flux.revoyure-zone': 'Zone tendue : cette clause vise surtout les zones détendues ; voyez aussi FLUX_REVOYURE_TENDUE.',
  'flux.revoyure-sans-clause': 'Taux de l’État de {taux|pourcent} appliqué sans clause signée : la baisse n’a pas de titre.',
  'flux.sous-trente':
    'À {taux|pourcent} pour l’État, le minimum de {plafond} % du flux hors QPV (FLUX-14, première lecture) n’est plus tenu partout, sauf clause contraire.',
  'flux.etape.besoins': 'Besoins constatés',
  'flux.etape.ecart-revoyure': 'Écart',
  'flux.calcul.ecart-revoyure': '{points} % − besoins constatés',
  'flux.etape.logements-revoyure': 'Écart en logements',
  'flux.calcul.logements-revoyure': '{points} % × {flux} − {besoins}',

  'flux.variations-vides':
    'Variations (variations) : plage vide ; donnez une ligne par réservataire avec ses titres (réservataire, taux avant, taux après).',
  'flux.variation-hors-liste':
    'Variations (variations), ligne {ligne} : « {lu} » lu, l’État ou un autre réservataire attendu ; les prioritaires et les agents sont déjà dans l’État.',
  'flux.revoyure-non-tendue':
    'Territoire tendu (tendu) : non prouvé ; la baisse n’est possible que dans les territoires les plus tendus, mettez VRAI une fois la preuve établie.',
  'flux.revoyure-sans-objectifs':
    'Objectifs atteints (objectifs_atteints) : non prouvés ; le préfet doit constater que les autres réservataires atteignent les leurs, mettez VRAI une fois la preuve établie.',
  'flux.revoyure-sans-baisse': 'Variations (variations) : le taux de l’État ne baisse pas, la clause est sans objet.',
  'flux.revoyure.compensee': 'baisse compensée',
  'flux.revoyure.non-compensee': 'baisse non compensée',
  'flux.revoyure.surcompensee': 'hausse supérieure à la baisse',
  'flux.revoyure-ecart':
    'Baisse de {baisse|pourcent} pour l’État, hausse de {hausse|pourcent} pour les autres : les deux doivent se correspondre.',
  'flux.etape.baisse': 'Baisse du taux de l’État',
  'flux.calcul.baisse': '{avant|pourcent} → {apres|pourcent}',
  'flux.etape.hausse': 'Hausse des autres réservataires',
  'flux.calcul.hausse': 'somme de leurs variations',
  'flux.etape.variations': 'Somme des variations',
  'flux.calcul.variations': 'baisse + hausse, 0 attendu',

  'flux.patrimoine.vide': 'Patrimoine (patrimoine) : plage vide ou réduite à ses titres ; donnez une ligne par logement ou par groupe.',
  'flux.patrimoine.affectation': 'réservé à la défense, à la sécurité intérieure ou à un établissement public de santé',
  'flux.patrimoine.affectation-sans-effet': 'affectation « {lu} » sans effet ici',
  'flux.patrimoine.nature-inconnue': 'nature inconnue : hors calcul tant qu’elle n’est pas précisée',
  'flux.patrimoine.foyer': 'logement-foyer ou résidence universitaire',
  'flux.patrimoine.intermediaire': 'logement intermédiaire ou libre',
  'flux.patrimoine.sem-sans-agrement': 'SEM sans date d’agrément : à renseigner',
  'flux.patrimoine.sem-sans-apl': 'SEM agréée : dites si le logement est conventionné APL',
  'flux.patrimoine.sem-non-conventionne': 'SEM agréée : seul le conventionné APL compte',
  'flux.patrimoine.apl': 'conventionné APL',
  'flux.patrimoine.specifique': 'gestion spécifique possible, toujours dans A',
  'flux.patrimoine.aide': 'non conventionné mais aidé par l’État',
  'flux.patrimoine.bailleur-inconnu': 'aidé non conventionné : dites si le bailleur est une SEM',
  'flux.patrimoine.bailleur-non-reconnu': 'type de bailleur « {lu} » non reconnu (OPH, ESH, coopérative, SEM attendus)',
  'flux.patrimoine.l411-6': 'déconventionné relevant de L. 411-6',
  'flux.patrimoine.sans-l411-6': 'déconventionné ne relevant pas de L. 411-6',
  'flux.patrimoine.l411-6-inconnu': 'déconventionné : dites s’il relève de L. 411-6',
  'flux.patrimoine.apl-inconnue': 'dites si le logement est conventionné APL',
  'flux.patrimoine.critere-general': 'non conventionné : voir s’il relève de L. 411-6 ou du critère général (chapitres I et II du titre IV du livre IV du CCH)',
  'flux.patrimoine.compte-a-tort': 'erreur légale : compté dans A',
  'flux.patrimoine.nombre-absent': 'nombre de logements absent',
  'flux.patrimoine.alerte-comptes': 'Ligne(s) {lignes} : hors flux mais comptée(s) dans A (erreur légale) ; retirez-les.',
  'flux.patrimoine.alerte-a-part': 'Ligne(s) {lignes} : gestion à part sans accord daté du préfet (erreur légale).',
  'flux.patrimoine.alerte-a-verifier': 'Ligne(s) {lignes} à vérifier : hors calcul tant qu’on ne sait pas ; le motif dit ce qui manque.',
  'flux.gestion.nature': 'accord de gestion à part sans effet : nature non prévue',
  'flux.gestion.sans-prefet': 'erreur légale : gestion à part sans accord du préfet',
  'flux.gestion.sans-partenaires': 'accord partenarial manquant : gestion ordinaire',
  'flux.gestion.a-part': 'géré à part, compté dans A',
  'flux.etape.statut': 'Patrimoine : {statut}',
  'flux.calcul.statut': 'logements de {lignes} ligne(s)',

  'flux.reservataires.hors-liste': '« {lu} » n’est pas un réservataire du texte ; attendu : {admis}.',
  'flux.reservataires.contrepartie': 'Contrepartie « {lu} » inconnue ; attendue : {admises}.',
  'flux.reservataires.sans-contrepartie': 'Collectivité sans contrepartie : un droit de réservation en demande une ({admises}).',
  'flux.reservataires.gestion': 'Gestion « {lu} » inconnue ; attendue : {admises}.',
  'flux.reservataires.gestion-absente': 'Mode de gestion à préciser : le décompte du flux en dépend (FLUX-19, FLUX-20).',
  'flux.reservataires.gestion-mixte': 'Gestion mixte : quelle part en gestion directe, quelle part en déléguée ? Remplissez « part en gestion directe ».',
  'flux.urgences.sans-decision': 'Urgence sans décision datée : ces relogements ne se soustraient pas du flux.',
  'flux.urgences.manque': 'Colonne « {colonne} » vide : à renseigner.',
  'flux.urgences.durable': '« {motif} » dure depuis le {debut|date}, plus de {mois} mois : ce n’est plus une urgence immédiate.',
  'flux.urgences.decision-tardive': 'Décision du {decision|date}, {jours} jours après le bail du {bail|date} : est-elle bien celle de cette urgence ?',

  'flux.operations.nombre-absent': 'Nombre de logements vide : à renseigner, 0 s’il n’y en a pas ; B n’est pas calculé.',
  'flux.operations.sans-operation': 'Opération sans nom : rattachez ces logements à leur opération.',
  'flux.operations.hors-liste': 'Catégorie « {lu} » inconnue : la liste est fermée ({admises}) ; rien ne se soustrait sous un autre titre.',
  'flux.operations.droits-uniques': 'Droits uniques soustraits du flux : ils se convertissent en flux et ne quittent jamais l’assiette.',
  'flux.operations.programme-a-dire': 'Relogements de rénovation : de quel programme ? PNRU ou NPNRU attendu ; B n’est pas calculé.',
  'flux.operations.hors-programme': 'Programme « {lu} » : seuls les relogements du PNRU ou du NPNRU se soustraient ; ces logements restent dans le flux.',
  'flux.operations.mutation-a-dire': 'Vente : impose-t-elle la mutation du locataire ? Répondez Oui ou Non ; B n’est pas calculé.',
  'flux.operations.vente-sans-mutation': 'Vente sans mutation du locataire : elle ne se soustrait pas du flux.',
  'flux.operations.operation-double': '« {operation} » déjà comptée ligne {autre} : gardez une ligne, avec tous ses logements.',
  'flux.operations.deux-categories': '« {operation} » comptée ligne {autre} sous une autre catégorie : un logement n’en a qu’une.',
  'flux.operations.logement-double': 'Logement(s) compté(s) deux fois : {doubles} ; un logement ne se soustrait qu’une fois.',
  'flux.operations.references-manquantes': '{references} numéro(s) de logement pour {logements} logement(s) : faites correspondre les deux.',
  'flux.operations.total-different': 'Total de {lu} écrit, {somme} retenu(s) ligne par ligne : l’un des deux est faux.',

  'flux.derogations.manque': 'Colonne « {colonne} » vide : à renseigner, le taux applicable n’est pas établi.',
  'flux.derogations.motif': 'Motif « {lu} » : le texte n’en prévoit que deux ({admis}) ; vérifiez l’arrêté.',
  'flux.derogations.sans-effet': 'Taux de {taux|pourcent} : à {plafond} % ou moins, aucune dérogation n’est nécessaire.',
  'flux.derogations.retroactive': 'Effet au {effet|date}, avant l’arrêté du {arrete|date} : est-ce la bonne date ?',
  'flux.derogations.fin-anterieure': 'Fin au {fin|date}, avant le début du {debut|date} : vérifiez les dates.',
  'flux.derogations.trop-longue': 'Fin au {fin|date} : une dérogation dure un an au plus, jusqu’au {limite|date}.',
  'flux.derogations.expiree': 'Appliquée jusqu’au {application|date}, alors que la dérogation finit le {terme|date}.',
  'flux.derogations.avant-effet': 'Appliquée le {application|date}, avant son début du {debut|date}.',
}
