/** Phrases : audit, communes. */
export const PHRASES_AUDIT_COMMUNES: Readonly<Record<string, string>> = {
  'audit-communes.aide.taux':
    'Refait le taux de logement social de chaque commune, logements sociaux ÷ résidences principales du même inventaire ; corrigez la cellule, ou l’entrée que le constat désigne.',
  'audit-communes.aide.cible':
    'Contrôle que chaque commune a un taux cible de 20 ou 25 %, le même sur toutes les feuilles d’une même période ; portez celui de la période.',
  'audit-communes.aide.ecart': 'Refait l’écart au taux légal et le statut de commune déficitaire ; corrigez la cellule.',
  'audit-communes.aide.manquants':
    'Refait les logements manquants, cible × résidences principales − logements sociaux, à un logement près ; corrigez la cellule ou portez le chiffre notifié.',
  'audit-communes.aide.regime':
    'Refait le régime de rattrapage d’après l’écart à la cible, ou d’après le rang d’une nouvelle entrante ; corrigez le taux affiché.',
  'audit-communes.aide.objectif':
    'Refait l’objectif triennal, taux de rattrapage × logements manquants ; corrigez l’objectif, sauf si un contrat signé le fixe.',
  'audit-communes.aide.plancher': 'Refait le plancher du contrat d’après le régime de la ligne ; corrigez la cellule.',
  'audit-communes.aide.arrondi': 'Compare l’arrondi des objectifs d’une ligne à l’autre ; arrondissez toutes les lignes de la même façon, à l’entier supérieur par défaut.',
  'audit-communes.aide.abaissant':
    'Contrôle l’objectif retenu d’un contrat abaissant : au moins le plancher du régime, au plus l’objectif légal ; relevez ou abaissez l’objectif retenu.',
  'audit-communes.aide.taux-retenu': 'Compare le taux et l’objectif retenus, qui doivent dire la même chose à un logement près ; corrigez celui qui ne fait pas foi.',
  'audit-communes.aide.entrante': 'Contrôle qu’une nouvelle entrante garde l’objectif du VIII ; retirez-la de l’abaissement ou de la répartition.',
  'audit-communes.aide.sans-amenagement':
    'Contrôle qu’un contrat sans aménagement retient au moins l’objectif légal ; relevez l’objectif, ou changez de contrat.',
  'audit-communes.aide.tableau-d-abaissement': 'Contrôle qu’aucun tableau d’abaissement n’est joint à un contrat sans aménagement ; retirez le tableau ou changez de contrat.',
  'audit-communes.aide.moitie':
    'Contrôle que chaque commune mutualisée garde au moins la moitié de son objectif légal ; relevez l’objectif retenu.',
  'audit-communes.aide.accord': 'Contrôle que chaque commune dont la mutualisation majore l’objectif l’a accepté ; joignez sa délibération datée.',
  'audit-communes.aide.somme':
    'Contrôle que les objectifs retenus d’une mutualisation valent ensemble au moins les objectifs légaux ; relevez un ou plusieurs objectifs.',

  'audit-communes.logements-superieurs':
    '{commune} : {logements} logements sociaux pour {residences} résidences principales, alors qu’ils ne peuvent les dépasser ; vérifiez les deux colonnes.',
  'audit-communes.taux-different':
    '{commune} : taux de {taux} % lu, {juste} % attendu ({logements} ÷ {residences}) ; reprenez le calcul de la cellule.',
  'audit-communes.taux-toutes-residences':
    '{commune} : le taux de {taux} % est pris sur toutes les résidences ({logements} ÷ {toutes}), vacantes ou secondaires comprises ; sur les {residences} résidences principales il est de {juste} %.',
  'audit-communes.taux-toutes-residences-sans-rp':
    '{commune} : le taux de {taux} % est pris sur toutes les résidences ({logements} ÷ {toutes}), vacantes ou secondaires comprises ; prenez les seules résidences principales.',
  'audit-communes.residences-suspectes':
    '{commune} : {residences} résidences principales lues, mais le taux de {taux} % et les {manquants} logements manquants en supposent environ {deduit} ; vérifiez l’inventaire.',
  'audit-communes.logements-suspectes':
    '{commune} : {logements} logements sociaux lus, mais le taux de {taux} % et les {manquants} logements manquants en supposent {deduit} ; vérifiez l’inventaire.',
  'audit-communes.cible-hors-liste': '{commune} : taux cible de {cible} % lu, 20 % ou 25 % attendu ; vérifiez la cible de la commune pour la période.',
  'audit-communes.cible-absente': '{commune} : le taux cible manque, 20 % ou 25 % attendu ; sans lui, ni l’écart ni les logements manquants ne se calculent.',
  'audit-communes.cible-differente':
    '{commune} : taux cible de {cible} % ici, de {autre} % sur la feuille « {feuille} » pour la même période ; une commune n’a qu’une cible, portez la bonne sur les deux.',
  'audit-communes.ecart-different':
    '{commune} : écart de {ecart} points lu, {juste} attendu (cible de {cible} %, taux de {taux} %) ; reprenez le calcul de la cellule.',
  'audit-communes.deficitaire-a-tort':
    '{commune} : dite déficitaire, alors que son taux de {taux} % atteint la cible de {cible} % ; vérifiez la cible et l’année d’inventaire.',
  'audit-communes.manquants-differents':
    '{commune} : {lu} logements manquants lus, {calcule} attendus ({cible} % de {residences}, arrondi au supérieur, moins {logements}) ; reprenez le calcul, ou portez le chiffre notifié.',
  'audit-communes.manquants-sous-une-autre-cible':
    '{commune} : {lu} logements manquants lus, calculés avec une cible de {autre} % ; à sa cible de {cible} %, il en manque {calcule} ({cible} % de {residences} moins {logements}).',
  'audit-communes.manquants-sous-aucune-cible':
    '{commune} : {lu} logements manquants lus ; {residences} résidences et {logements} logements sociaux en donnent {calcule} à 20 % et {calcule25} à 25 %.',
  'audit-communes.manquants-a-un-pres':
    '{commune} : {lu} logements manquants lus, {calcule} calculés ({cible} % de {residences} moins {logements}) ; un autre arrondi explique cet écart d’un logement.',
  'audit-communes.manquants-notifies':
    '{commune} : {lu} logements manquants notifiés, {calcule} calculés ({cible} % de {residences} moins {logements}), écart {ecart|signe} ; le chiffre notifié prime, vérifiez qu’il est bien celui de la notification.',
  'audit-communes.manquants-hors-intervalle':
    '{commune} : {lu} logements manquants lus ; {logements} logements sociaux et le taux publié supposent de {min} à {max} résidences principales, donc de {bas} à {haut} manquants à {cible} %.',
  'audit-communes.regime-different':
    '{commune} : régime de {lu} % affiché, {juste} % attendu ; l’écart à la cible de {cible} % est de {ecart} points (bornes : {basse} et {haute} points).',
  'audit-communes.regime-sans-objet':
    '{commune} : régime de {lu} % affiché, alors que la commune atteint sa cible de {cible} % et n’a pas d’objectif ; videz la cellule ou vérifiez l’inventaire.',
  'audit-communes.regime-de-l-arrondi':
    '{commune} : régime de {lu} % tiré du taux arrondi ; l’écart exact à la cible de {cible} % est de {ecart} points et donne {juste} % (bornes : {basse} et {haute} points).',
  'audit-communes.regime-du-viii':
    '{commune} : {lu} % est le taux d’une nouvelle entrante, et rien ne dit qu’elle en soit une ; sinon son écart de {ecart} points donne {juste} %.',
  'audit-communes.taux-d-un-tiers': '{commune} : taux de {lu} % lu, un tiers ; la loi dit 33 % (art. L. 302-8, VII du CCH). Écrivez 33 %.',
  'audit-communes.taux-inconnu': '{commune} : taux de rattrapage de {lu} % lu ; la loi connaît 33, 50 et 100 %, ou 15, 25 et 10 % pour une nouvelle entrante. Vérifiez-le.',
  'audit-communes.entrante-au-vii':
    '{commune} : {lu} % appliqué à une commune nouvellement entrante ({situation}) ; son taux est de {juste} % (art. L. 302-8, VIII du CCH).',
  'audit-communes.entrante-autre-rang': '{commune} : {lu} % lu, {juste} % attendu pour sa situation ({situation}, art. L. 302-8, VIII du CCH).',
  'audit-communes.objectif-insuffisant':
    '{commune} : objectif de {lu} lu, au moins {attendu} attendus ({taux} % de {deficit} logements manquants = {produit}) ; relevez-le, ou joignez le contrat signé qui l’abaisse.',
  'audit-communes.objectif-superieur':
    '{commune} : objectif légal de {lu} lu, {attendu} attendus ({taux} % de {deficit} logements manquants = {produit}) ; reprenez le calcul, ou dites que l’objectif est rehaussé.',
  'audit-communes.objectif-sans-deficit': '{commune} : objectif de {lu} lu, alors qu’aucun logement ne manque ; vérifiez l’inventaire et la cible.',
  'audit-communes.objectif-d-un-tiers':
    '{commune} : objectif de {lu} lu, un tiers de {deficit} ; la loi dit 33 %, soit {attendu} ({produit} non arrondi). Remplacez le tiers par 33 %.',
  'audit-communes.objectif-d-entrante':
    '{commune} : objectif de {lu} lu, {attendu} attendus pour une nouvelle entrante ({taux} % de {deficit} logements manquants = {produit}) ; reprenez le calcul.',
  'audit-communes.objectif-d-entrante-a-un-autre-taux':
    '{commune} : objectif de {lu} lu, soit {applique} % de {deficit} ; sa situation ({situation}) demande {taux} %, soit {attendu} (art. L. 302-8, VIII du CCH).',
  'audit-communes.objectif-sous-tout-taux':
    '{commune} : objectif de {lu} lu pour {deficit} logements manquants ; le plus petit taux légal ({taux} %) en demande déjà {attendu}. Relevez-le, ou joignez le contrat signé qui l’abaisse.',
  'audit-communes.plancher-d-un-autre-regime':
    '{commune} : plancher de {lu} lu, celui du régime {autre} % ({tauxAutre} %) ; la commune est au régime {regime} %, plancher de {taux} % soit {exact}.',
  'audit-communes.plancher-different':
    '{commune} : plancher de {lu} lu ; au régime {regime} %, il est de {taux} % soit {exact}. Reprenez le calcul.',
  'audit-communes.arrondi-melange':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi ; les autres lignes du tableau arrondissent à l’entier {mode}, soit {attendu} ici.',
  'audit-communes.arrondi-autre':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi ; le tableau arrondit à l’entier {autre} ({lignes} lignes), là où l’entier {mode} donne {attendu}.',
  'audit-communes.arrondi-a-un-pres':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi, {attendu} à l’entier {mode} ; un autre arrondi explique cet écart d’un logement.',
  'audit-communes.retenu-au-dessus':
    '{commune} : objectif retenu de {retenu}, au-dessus de l’objectif légal de {legal} ; un contrat abaissant ne peut que l’abaisser, un objectif plus haut est un rehaussement.',
  'audit-communes.retenu-sous-le-plancher':
    '{commune} : objectif retenu de {retenu}, sous le plancher de {taux} % de {deficit} logements manquants ({plancher}) ; retenez au moins {attendu}.',
  'audit-communes.taux-retenu-different':
    '{commune} : taux retenu de {taux} % lu, alors que {retenu} ÷ {deficit} = {juste} % ; dites lequel fait foi, et corrigez l’autre.',
  'audit-communes.entrante-abaissee':
    '{commune} : objectif retenu de {retenu}, sous les {legal} du VIII ({taux} %) ; une nouvelle entrante n’a droit ni à l’abaissement ni à la mutualisation.',
  'audit-communes.entrante-majoree':
    '{commune} : objectif retenu de {retenu} pour {legal} au titre du VIII ({taux} %) ; une nouvelle entrante reste hors de la répartition.',
  'audit-communes.entrante-sous-le-legal':
    '{commune} : objectif retenu de {retenu}, sous les {legal} du VIII ({taux} %) ; une nouvelle entrante garde son objectif légal.',
  'audit-communes.sans-amenagement-sous-le-legal':
    '{commune} : objectif retenu de {retenu}, sous l’objectif légal de {legal} ; un contrat sans aménagement ne l’abaisse pas.',
  'audit-communes.sans-amenagement-arrondi':
    '{commune} : objectif retenu de {retenu} pour {legal} ; un autre arrondi explique cet écart d’un logement.',
  'audit-communes.tableau-dans-un-contrat-a':
    'Un tableau d’abaissement est joint à un contrat sans aménagement (« {preuve} ») ; retirez-le, ou changez la modalité du contrat.',
  'audit-communes.retenu-sous-la-moitie':
    '{commune} : objectif retenu de {retenu}, sous la moitié de l’objectif légal ({brut} ÷ 2 = {moitie}) ; relevez-le.',
  'audit-communes.retenu-sous-la-moitie-affichee':
    '{commune} : objectif retenu de {retenu}, sous la moitié de l’objectif légal de {legal} ({moitie}) ; relevez-le.',
  'audit-communes.retenu-sous-l-annexe':
    '{commune} : objectif retenu de {retenu}, au-dessus de la moitié légale ({moitie}) mais sous les {taux} % de {deficit} qu’imprime l’annexe 1 ({annexe}) ; dites quelle lecture vous suivez.',
  'audit-communes.retenu-au-dessus-du-deficit':
    '{commune} : objectif retenu de {retenu}, au-delà de ses {deficit} logements manquants ; rien ne l’interdit par écrit, vérifiez qu’il est voulu.',
  'audit-communes.accord-absent':
    '{commune} : objectif porté de {legal} à {retenu} sans l’accord de la commune ; joignez sa délibération datée, ou ramenez l’objectif à {legal}.',
  'audit-communes.accord-sans-date': '{commune} : accord à un objectif porté de {legal} à {retenu}, sans date ; portez celle de la délibération.',
  'audit-communes.accord-a-produire':
    '{commune} : objectif porté de {legal} à {retenu} ; le tableau ne dit pas si la commune l’a accepté. Ajoutez son accord et sa date.',
  'audit-communes.somme-insuffisante':
    'Les {communes} communes retiennent ensemble {retenus} logements, pour {exige} d’objectifs légaux : il en manque {manque}. Relevez un ou plusieurs objectifs.',
  'audit-communes.commune-en-double': '{commune} : commune présente deux fois dans la répartition ; gardez une seule ligne.',
}
