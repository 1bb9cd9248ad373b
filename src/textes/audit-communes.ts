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
  'audit-communes.aide.deficit-d-entrante':
    'Contrôle qu’une nouvelle entrante n’a pas en deuxième période le déficit de la première ; prenez celui du début de la période.',
  'audit-communes.deficit-de-la-premiere-periode':
    '{commune} : {deficit} logement{deficit|s} manquant{deficit|s} en deuxième période, comme en première ; le déficit se prend au début de chaque période (art. L. 302-8, VIII du CCH). Reprenez-le.',
  'audit-communes.aide.type-de-contrat': 'Contrôle que chaque contrat dit son type ; écrivez sans aménagement, abaissant ou mutualisant.',
  'audit-communes.type-de-contrat-absent': '{commune} : le type du contrat n’est pas dit ; écrivez sans aménagement, abaissant ou mutualisant.',
  'audit-communes.aide.demande': 'Contrôle qu’un contrat abaissant ou mutualisant part d’une demande datée de la commune ; portez la date.',
  'audit-communes.demande-absente': '{commune} : contrat abaissant ou mutualisant sans demande datée de la commune ; portez la date.',
  'audit-communes.aide.sans-amenagement':
    'Contrôle qu’un contrat sans aménagement retient au moins l’objectif légal ; relevez l’objectif, ou changez de contrat.',
  'audit-communes.aide.tableau-d-abaissement': 'Contrôle qu’aucun tableau d’abaissement n’est joint à un contrat sans aménagement ; retirez le tableau ou changez de contrat.',
  'audit-communes.aide.moitie':
    'Contrôle que chaque commune mutualisée garde au moins la moitié de son objectif légal ; relevez l’objectif retenu.',
  'audit-communes.aide.accord': 'Contrôle que chaque commune dont la mutualisation majore l’objectif l’a accepté ; joignez sa délibération datée.',
  'audit-communes.aide.somme':
    'Contrôle que les objectifs retenus d’une mutualisation valent ensemble au moins les objectifs légaux ; relevez un ou plusieurs objectifs.',

  'audit-communes.atteinte-impossible':
    '{commune} : cible de {cible} % atteinte en {annee}, alors qu’à {part} % de logements sociaux dans l’offre nouvelle son taux de {taux} % n’y arrive jamais ; revoyez la projection.',
  'audit-communes.aide.territoire': 'Contrôle que la part inconstructible porte sur le territoire urbanisé ; refaites-la sur lui seul.',
  'audit-communes.aide.prolongation':
    'Contrôle qu’une prolongation a sa décision et son motif : moins de 5 000 habitants, ou de 30 à 50 % du territoire urbanisé inconstructible.',
  'audit-communes.territoire-total':
    'Part inconstructible rapportée au territoire total ; la loi la mesure sur le territoire urbanisé (art. L. 302-8, IX du CCH). Refaites le calcul.',
  'audit-communes.prolongation-sans-decision':
    '{commune} : prolongation au-delà de trois périodes sans décision du préfet ; joignez-la, ou revenez à l’objectif légal.',
  'audit-communes.prolongation-sans-motif':
    '{commune} : {population} habitants et {part} % d’inconstructible ; la prolongation suppose moins de 5 000 habitants, ou de 30 à 50 % du territoire urbanisé.',
  'audit-communes.financements-au-dela-des-realises':
    '{commune} : {plai} PLAI et {pls} PLS font {somme|logements} pour {realises} réalisé{realises|s} ; ils s’y comptent, vérifiez les trois nombres.',
  'audit-communes.fiche-sans-plh':
    'Mutualisation sans programme local de l’habitat exécutoire ; elle suppose un EPCI qui en est couvert (art. L. 302-8, X du CCH).',
  'audit-communes.fiche-sans-fiscalite-propre':
    'Mutualisation hors d’un EPCI à fiscalité propre ; la loi n’en ouvre pas d’autre (art. L. 302-8, X du CCH).',
  'audit-communes.logements-superieurs':
    '{commune} : {logements} logements sociaux pour {residences} résidences principales, alors qu’ils ne peuvent les dépasser ; vérifiez les deux colonnes.',
  'audit-communes.taux-different':
    '{commune} : taux de {taux} % lu, {juste} % attendu ({logements} ÷ {residences}) ; reprenez le calcul de la cellule.',
  'audit-communes.taux-toutes-residences':
    '{commune} : le taux de {taux} % est pris sur toutes les résidences ({logements} ÷ {toutes}), vacantes ou secondaires comprises ; sur les {residences} résidences principales il est de {juste} %.',
  'audit-communes.taux-toutes-residences-sans-rp':
    '{commune} : le taux de {taux} % est pris sur toutes les résidences ({logements} ÷ {toutes}), vacantes ou secondaires comprises ; prenez les seules résidences principales.',
  'audit-communes.residences-suspectes':
    '{commune} : {residences} résidences principales lues, mais le taux de {taux} % et le déficit de {manquants|logements} en supposent environ {deduit} ; vérifiez l’inventaire.',
  'audit-communes.logements-suspectes':
    '{commune} : {logements} logements sociaux lus, mais le taux de {taux} % et le déficit de {manquants|logements} en supposent {deduit} ; vérifiez l’inventaire.',
  'audit-communes.cible-hors-liste': '{commune} : taux cible de {cible} % lu, 20 % ou 25 % attendu ; vérifiez la cible de la commune pour la période.',
  'audit-communes.aide.periode-supposee':
    'Dit à quelle période un classeur sans aucune année a été jugé ; écrivez la période dans un titre, ou choisissez-la avant l’audit.',
  'audit-communes.periode-supposee':
    'Aucune année dans ce classeur : objectifs et taux de rattrapage sont jugés aux règles de {periode}. Écrivez la période, ou choisissez-la avant l’audit.',
  'audit-communes.cible-absente': '{commune} : le taux cible manque, 20 % ou 25 % attendu ; sans lui, ni l’écart ni les logements manquants ne se calculent.',
  'audit-communes.cible-differente':
    '{commune} : taux cible de {cible} % ici, de {autre} % sur la feuille « {feuille} » pour la même période ; une commune n’a qu’une cible, portez la bonne sur les deux.',
  'audit-communes.ecart-different':
    '{commune} : écart de {ecart} point{ecart|s} lu, {juste} attendu (cible de {cible} %, taux de {taux} %) ; reprenez le calcul de la cellule.',
  'audit-communes.deficitaire-a-tort':
    '{commune} : dite déficitaire, alors que son taux de {taux} % atteint la cible de {cible} % ; vérifiez la cible et l’année d’inventaire.',
  'audit-communes.manquants-differents':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s}, {calcule} attendu{calcule|s} ({cible} % de {residences}, arrondi au supérieur, moins {logements}) ; reprenez le calcul, ou portez le chiffre notifié.',
  'audit-communes.manquants-sous-une-autre-cible':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s}, calculé{lu|s} avec une cible de {autre} % ; à sa cible de {cible} %, il en manque {calcule} ({cible} % de {residences} moins {logements}).',
  'audit-communes.manquants-sous-aucune-cible':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s} ; {residences} résidences et {logements} logements sociaux en donnent {calcule} à 20 % et {calcule25} à 25 %.',
  'audit-communes.manquants-a-un-pres':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s}, {calcule} calculé{calcule|s} ({cible} % de {residences} moins {logements}) ; un autre arrondi explique cet écart d’un logement.',
  'audit-communes.manquants-autre-arrondi':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s}, {calcule} calculé{calcule|s} ({cible} % de {residences} moins {logements}) ; le tableau arrondit à l’entier {mode} ({lignes} ligne{lignes|s}), et non au supérieur.',
  'audit-communes.manquants-notifies':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} notifié{lu|s}, {calcule} calculé{calcule|s} ({cible} % de {residences} moins {logements}), écart {ecart|signe} ; le chiffre notifié prime, vérifiez qu’il est bien celui de la notification.',
  'audit-communes.manquants-hors-intervalle':
    '{commune} : {lu} logement{lu|s} manquant{lu|s} lu{lu|s} ; {logements} logements sociaux et le taux publié supposent de {min} à {max} résidences principales, donc de {bas} à {haut} manquants à {cible} %.',
  'audit-communes.regime-different':
    '{commune} : régime de {lu} % affiché, {juste} % attendu ; l’écart à la cible de {cible} % est de {ecart} point{ecart|s} (bornes : {basse} et {haute} points).',
  'audit-communes.regime-sans-objet':
    '{commune} : régime de {lu} % affiché, alors que la commune atteint sa cible de {cible} % et n’a pas d’objectif ; videz la cellule ou vérifiez l’inventaire.',
  'audit-communes.regime-different-selon-l-ecart':
    '{commune} : régime de {lu} % affiché, {juste} % attendu ; l’écart écrit à la cible est de {ecart} point{ecart|s} (bornes : {basse} et {haute} points).',
  'audit-communes.regime-sans-objet-selon-l-ecart':
    '{commune} : régime de {lu} % affiché, alors que l’écart écrit à la cible est de {ecart} point{ecart|s} : la commune n’a pas d’objectif ; videz la cellule ou vérifiez l’écart.',
  'audit-communes.regime-de-l-arrondi':
    '{commune} : régime de {lu} % tiré du taux arrondi ; l’écart exact à la cible de {cible} % est de {ecart} point{ecart|s} et donne {juste} % (bornes : {basse} et {haute} points).',
  'audit-communes.regime-du-viii':
    '{commune} : {lu} % est le taux d’une nouvelle entrante, et rien ne dit qu’elle en soit une ; sinon son écart de {ecart} point{ecart|s} donne {juste} %.',
  'audit-communes.taux-d-un-tiers': '{commune} : taux de {lu} % lu, un tiers ; la loi dit 33 % (art. L. 302-8, VII du CCH). Écrivez 33 %.',
  'audit-communes.taux-inconnu': '{commune} : taux de rattrapage de {lu} % lu ; la loi connaît 33, 50 et 100 %, ou 15, 25 et 10 % pour une nouvelle entrante. Vérifiez-le.',
  'audit-communes.entrante-au-vii':
    '{commune} : {lu} % appliqué à une {situation} ; son taux est de {juste} % (art. L. 302-8, VIII du CCH).',
  'audit-communes.entrante-autre-rang': '{commune} : {lu} % lu, {juste} % attendu pour une {situation} (art. L. 302-8, VIII du CCH).',
  'audit-communes.objectif-insuffisant':
    '{commune} : objectif de {lu} lu, au moins {attendu} attendu{attendu|s} ({taux} % de {deficit} logement{deficit|s} manquant{deficit|s} = {produit}) ; relevez-le, ou joignez le contrat signé qui l’abaisse.',
  'audit-communes.objectif-superieur':
    '{commune} : objectif légal de {lu} lu, {attendu} attendu{attendu|s} ({taux} % de {deficit} logement{deficit|s} manquant{deficit|s} = {produit}) ; reprenez le calcul, ou dites que l’objectif est rehaussé.',
  'audit-communes.objectif-sans-deficit': '{commune} : objectif de {lu} lu, alors qu’aucun logement ne manque ; vérifiez l’inventaire et la cible.',
  'audit-communes.objectif-d-un-tiers':
    '{commune} : objectif de {lu} lu, un tiers de {deficit} ; la loi dit 33 %, soit {attendu} ({produit} non arrondi). Remplacez le tiers par 33 %.',
  'audit-communes.objectif-d-entrante':
    '{commune} : objectif de {lu} lu, {attendu} attendu{attendu|s} pour une nouvelle entrante ({taux} % de {deficit} logement{deficit|s} manquant{deficit|s} = {produit}) ; reprenez le calcul.',
  'audit-communes.objectif-d-entrante-a-un-autre-taux':
    '{commune} : objectif de {lu} lu, soit {applique} % de {deficit} ; une {situation} doit {taux} %, soit {attendu} (art. L. 302-8, VIII du CCH).',
  'audit-communes.objectif-sous-tout-taux':
    '{commune} : objectif de {lu} lu pour {deficit} logement{deficit|s} manquant{deficit|s} ; le plus petit taux légal ({taux} %) en demande déjà {attendu}. Relevez-le, ou joignez le contrat signé qui l’abaisse.',
  'audit-communes.plancher-d-un-autre-regime':
    '{commune} : plancher de {lu} lu, celui du régime {autre} % ({tauxAutre} %) ; la commune est au régime {regime} %, plancher de {taux} % soit {exact}.',
  'audit-communes.plancher-different':
    '{commune} : plancher de {lu} lu ; au régime {regime} %, il est de {taux} % soit {exact}. Reprenez le calcul.',
  'audit-communes.arrondi-melange':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi ; les autres lignes du tableau arrondissent à l’entier {mode}, soit {attendu} ici.',
  'audit-communes.arrondi-autre':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi ; le tableau arrondit à l’entier {autre} ({lignes} ligne{lignes|s}), là où l’entier {mode} donne {attendu}.',
  'audit-communes.arrondi-a-un-pres':
    '{commune} : objectif de {lu} lu pour {produit} non arrondi, {attendu} à l’entier {mode} ; un autre arrondi explique cet écart d’un logement.',
  'audit-communes.retenu-au-dessus':
    '{commune} : objectif retenu de {retenu}, au-dessus de l’objectif légal de {legal} ; un contrat abaissant ne peut que l’abaisser, un objectif plus haut est un rehaussement.',
  'audit-communes.retenu-sous-le-plancher':
    '{commune} : objectif retenu de {retenu}, sous le plancher de {taux} % de {deficit} logement{deficit|s} manquant{deficit|s} ({plancher}) ; retenez au moins {attendu}.',
  'audit-communes.taux-retenu-different':
    '{commune} : taux retenu de {taux} % lu, alors que {retenu} ÷ {deficit} = {juste} % ; dites lequel fait foi, et corrigez l’autre.',
  'audit-communes.entrante-sous-contrat':
    '{commune} : « {lu} » pour une nouvelle entrante, qui n’a droit ni à l’abaissement ni à la mutualisation ; seul un contrat sans aménagement lui est ouvert.',
  'audit-communes.entrante-abaissee':
    '{commune} : objectif retenu de {retenu}, sous les {legal} du VIII ; une nouvelle entrante n’a droit ni à l’abaissement ni à la mutualisation.',
  'audit-communes.entrante-majoree':
    '{commune} : objectif retenu de {retenu} pour {legal} au titre du VIII ; une nouvelle entrante reste hors de la répartition.',
  'audit-communes.entrante-sous-le-legal':
    '{commune} : objectif retenu de {retenu}, sous les {legal} du VIII ; une nouvelle entrante garde son objectif légal.',
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
    '{commune} : objectif retenu de {retenu}, au-delà de {deficit} logement{deficit|s} manquant{deficit|s} ; rien ne l’interdit par écrit, vérifiez qu’il est voulu.',
  'audit-communes.accord-absent':
    '{commune} : objectif porté de {legal} à {retenu} sans l’accord de la commune ; joignez sa délibération datée, ou ramenez l’objectif à {legal}.',
  'audit-communes.accord-sans-date': '{commune} : accord à un objectif porté de {legal} à {retenu}, sans date ; portez celle de la délibération.',
  'audit-communes.accord-a-produire':
    '{commune} : objectif porté de {legal} à {retenu} ; le tableau ne dit pas si la commune l’a accepté. Ajoutez son accord et sa date.',
  'audit-communes.somme-insuffisante':
    'Les {communes} communes retiennent ensemble {retenus|logements}, pour {exige} d’objectifs légaux : il en manque {manque}. Relevez un ou plusieurs objectifs.',
  'audit-communes.commune-en-double': '{commune} : commune présente deux fois dans la répartition ; gardez une seule ligne.',

  'audit-communes.aide.rehausse':
    'Contrôle un objectif relevé par le préfet : au moins l’objectif légal, avec l’accord daté du maire ; joignez l’accord ou revenez à l’objectif légal.',
  'audit-communes.aide.motif': 'Contrôle qu’un objectif relevé est motivé par le marché local ; écrivez le motif.',
  'audit-communes.aide.qualitatif':
    'Contrôle les financements : au moins 30 % de PLAI, au plus 30 % de PLS (20 % sous 10 % de logements sociaux sans PLH) ; corrigez les nombres ou le verdict.',
  'audit-communes.aide.notifie': 'Compare l’objectif du classeur à celui que le préfet a notifié, qui prime ; portez le chiffre notifié.',
  'audit-communes.aide.date-de-notification': 'Contrôle que chaque objectif notifié a sa date ; portez-la.',
  'audit-communes.aide.bilan': 'Refait le taux d’atteinte, les parts, le reste à réaliser et le verdict d’un bilan ; corrigez la cellule.',
  'audit-communes.aide.dispense': 'Cherche les observations qui tirent du contrat une dispense de carence ; corrigez la phrase.',
  'audit-communes.aide.dispense-ecrite': 'Cherche, hors des tableaux, les phrases qui tirent du contrat une dispense de carence ; corrigez la phrase.',
  'audit-communes.aide.verdict-qualitatif': 'Contrôle que le bilan qualitatif est dit pour chaque commune ; complétez-le.',
  'audit-communes.aide.excedent': 'Refait l’excédent au-dessus de l’objectif opposable, majoré s’il l’a été ; corrigez la cellule.',
  'audit-communes.aide.exemptee-avec-objectif': 'Contrôle qu’une commune exemptée n’a pas d’objectif ; videz l’objectif ou vérifiez l’exemption.',
  'audit-communes.aide.acte-d-exemption': 'Contrôle que chaque exemption a son acte daté, un arrêté préfectoral pour l’inconstructibilité ; complétez l’acte.',
  'audit-communes.aide.offre': 'Refait la part du logement social dans l’offre nouvelle et la compare à la cible ; vérifiez les deux variations.',
  'audit-communes.aide.projection': 'Contrôle qu’aucune projection n’atteint la cible en produisant à une part qui ne la dépasse pas ; corrigez la projection.',
  'audit-communes.aide.serie': 'Contrôle la série annuelle d’une commune : années manquantes, cible changée ou saut sans explication ; complétez ou annotez.',
  'audit-communes.aide.variations': 'Refait les variations annuelles d’une ligne à la suivante ; corrigez la cellule.',
  'audit-communes.aide.inventaire': 'Contrôle l’année d’inventaire des logements manquants d’un tableau d’objectifs ; reprenez l’inventaire exigé.',
  'audit-communes.aide.periode': 'Contrôle que les périodes triennales sont celles du référentiel ; corrigez l’intitulé.',
  'audit-communes.aide.reemploi': 'Cherche les objectifs repris tels quels de la période précédente ; recalculez-les sur l’inventaire de la période.',
  'audit-communes.aide.arrondissements':
    'Contrôle la répartition par arrondissement : somme égale à l’objectif communal, part aux arrondissements de moins de 15 % ; corrigez la répartition.',
  'audit-communes.aide.incompatibilite': 'Cherche, dans un même EPCI et une même période, un contrat abaissant et un contrat mutualisant ; gardez-en un seul.',
  'audit-communes.aide.duree': 'Compte les périodes consécutives d’abaissement d’une commune : trois au plus, sauf prolongation, deux en mutualisation ; revenez à l’objectif légal.',
  'audit-communes.aide.plh': 'Contrôle qu’une mutualisation repose sur un PLH exécutoire ; datez-le ou changez de contrat.',
  'audit-communes.aide.echelle': 'Contrôle qu’une mutualisation porte sur plusieurs communes ; complétez le tableau ou changez de contrat.',
  'audit-communes.aide.avis': 'Contrôle que l’avis de la commission nationale précède la signature d’un contrat mutualisant ; datez l’avis.',
  'audit-communes.aide.proposition': 'Contrôle qu’un contrat est proposé à chaque commune carencée ; datez la proposition.',
  'audit-communes.aide.triennaux':
    'Contrôle le tableau des bilans triennaux : parts de PLAI et de PLS dans la limite de 100 %, carence seulement sur un objectif manqué ; corrigez la cellule.',

  'audit-communes.rehausse-sous-le-legal': '{commune} : objectif relevé à {rehausse}, sous l’objectif légal de {legal} ; un relèvement ne peut que l’augmenter.',
  'audit-communes.rehausse-sans-accord':
    '{commune} : objectif relevé de {legal} à {rehausse} sans l’accord du maire ; joignez l’accord daté, ou revenez à {legal}.',
  'audit-communes.rehausse-accord-a-produire':
    '{commune} : objectif relevé de {legal} à {rehausse} ; le tableau ne dit pas si le maire l’a accepté. Ajoutez son accord et sa date.',
  'audit-communes.rehausse-accord-sans-date': '{commune} : accord à un objectif relevé de {legal} à {rehausse}, sans date ; portez-la.',
  'audit-communes.rehausse-au-dessus-du-deficit':
    '{commune} : objectif relevé à {rehausse}, au-delà de {deficit} logement{deficit|s} manquant{deficit|s} ; aucun maximum n’est écrit, vérifiez qu’il est voulu.',
  'audit-communes.rehausse-sans-motif': '{commune} : objectif relevé sans motif ; écrivez ce que le marché local justifie.',
  'audit-communes.plai-insuffisants': '{commune} : {plai} PLAI sur {logements|logements}, au moins {minimum} attendu{minimum|s} (30 %) ; corrigez le nombre ou dites le bilan qualitatif non atteint.',
  'audit-communes.pls-excessifs':
    '{commune} : {pls} PLS et assimilés sur {logements|logements}, au plus {maximum} attendu{maximum|s} ({part} %) ; corrigez le nombre ou dites le bilan qualitatif non atteint.',
  'audit-communes.part-plai-insuffisante': '{commune} : {part} % de PLAI, au moins {minimum} % attendus ; corrigez la part ou dites le bilan qualitatif non atteint.',
  'audit-communes.part-pls-excessive': '{commune} : {part} % de PLS et assimilés, au plus {maximum} % attendus ; corrigez la part ou dites le bilan qualitatif non atteint.',
  'audit-communes.minimum-plai-faux': '{commune} : minimum de {lu} PLAI pour {logements|logements}, {minimum} attendu{minimum|s} (30 %, arrondi au supérieur) ; corrigez la cellule.',
  'audit-communes.maximum-pls-faux': '{commune} : maximum de {lu} PLS pour {logements|logements}, {maximum} attendu{maximum|s} ({part} %, arrondi à l’inférieur) ; corrigez la cellule.',
  'audit-communes.maximum-pls-reduit':
    '{commune} : maximum de {lu} PLS pour {logements|logements}, pris à 30 % ; sous 10 % de logements sociaux et sans PLH, le plafond est de {part} %, soit {maximum}.',
  'audit-communes.plafond-pls-faux': '{commune} : plafond de PLS de {plafond} % lu, {maximum} % attendu ; corrigez la cellule.',
  'audit-communes.pls-en-minimum': 'Le PLS est présenté comme un minimum (« {lu} ») ; la loi en fait un maximum. Écrivez « au plus ».',
  'audit-communes.objectif-non-notifie': '{commune} : objectif de {objectif} lu, alors que le préfet en a notifié {notifie} ; le chiffre notifié prime, reprenez-le.',
  'audit-communes.calcul-non-notifie':
    '{commune} : objectif légal de {objectif}, {notifie} notifié{notifie|s} (écart {ecart|signe}) ; le chiffre notifié prime, vérifiez ce qui l’explique (contrat, relèvement, autre inventaire).',
  'audit-communes.objectif-non-notifie-ailleurs':
    '{commune} : bilan mesuré à un objectif de {objectif}, alors que la feuille « {feuille} » en donne {notifie} de notifiés pour la même période ; reprenez le chiffre notifié.',
  'audit-communes.notification-sans-date': '{commune} : objectif notifié sans date ; portez la date de la notification.',
  'audit-communes.atteinte-differente': '{commune} : taux d’atteinte de {atteinte} % lu, {juste} % attendu ({realises} ÷ {objectif}) ; reprenez le calcul.',
  'audit-communes.atteinte-inversee': '{commune} : taux d’atteinte de {atteinte} % lu, {juste} % attendu ({realises} ÷ {objectif}) ; le rapport est inversé.',
  'audit-communes.reste-different': '{commune} : {reste} logement{reste|s} restant{reste|s} lu{reste|s}, {juste} attendu{juste|s} ({objectif} − {realises}) ; reprenez le calcul.',
  'audit-communes.verdict-different': '{commune} : « {lu} », alors que {realises} réalisé{realises|s} pour {objectif} : objectif {juste} ; corrigez le verdict.',
  'audit-communes.verdict-de-l-arrondi':
    '{commune} : « {lu} », alors que {realises} réalisé{realises|s} pour {objectif} ({atteinte} %) restent sous l’objectif ; l’arrondi à 100 % trompe, comparez les nombres.',
  'audit-communes.part-differente': '{commune} : {part} % de {nom} lus, {juste} % attendus ({compte} ÷ {realises}) ; reprenez le calcul.',
  'audit-communes.dispense-de-carence':
    '{commune} : un contrat de mixité sociale ne dispense pas de la procédure de carence quand l’objectif n’est pas atteint ; corrigez l’observation.',
  'audit-communes.dispense-ecrite': 'Un contrat de mixité sociale ne dispense pas de la procédure de carence ; corrigez la phrase.',
  'audit-communes.verdict-qualitatif-absent': '{commune} : le bilan qualitatif n’est pas dit ; écrivez « Atteint » ou « Non atteint ».',
  'audit-communes.excedent-depuis-le-legal':
    '{commune} : excédent de {excedent} compté depuis l’objectif légal de {legal} ; il se compte au-dessus de l’objectif opposable de {objectif}, soit {juste}.',
  'audit-communes.excedent-different': '{commune} : excédent de {excedent} lu, {juste} attendu ({realises} réalisé{realises|s} pour {objectif}) ; reprenez le calcul.',
  'audit-communes.exemptee-avec-objectif': '{commune} : exemptée sur la période, mais un objectif de {objectif} lui est donné ; videz-le, ou vérifiez l’exemption.',
  'audit-communes.exemption-sans-acte': '{commune} : exemptée sans acte daté ; portez le décret ou l’arrêté et sa date.',
  'audit-communes.exemption-par-decret':
    '{commune} : l’exemption pour inconstructibilité (III bis) se prend par arrêté du préfet de département, un décret est cité ; vérifiez l’acte.',
  'audit-communes.part-de-l-offre-differente': '{commune} : part de {part} % lue, {juste} % attendue ({logements} ÷ {residences}) ; reprenez le calcul.',
  'audit-communes.offre-sous-la-cible':
    '{commune} : {juste} % de logements sociaux dans l’offre nouvelle ({logements} ÷ {residences}), sous la cible de {cible} % : le déficit augmente.',
  'audit-communes.projection-impossible':
    '{commune} : taux projeté de {taux} %, alors qu’en partant de {depart} % avec {part} % de logements sociaux dans l’offre nouvelle, la cible de {cible} % ne s’atteint jamais ; corrigez la projection.',
  'audit-communes.serie-interrompue': 'La série passe de {avant} à {apres} : il y manque {manque}. Complétez-la.',
  'audit-communes.annee-en-double': 'L’année {commune} est présente deux fois ; gardez une seule ligne.',
  'audit-communes.cible-changee': 'La cible passe de {avant} à {apres} % en {annee} sans que rien ne le dise ; ajoutez une mention.',
  'audit-communes.saut-de-manquants': 'Les manquants passent de {avant} à {apres} en {annee}, plus de {seuil} % en un an ; ajoutez une note.',
  'audit-communes.variation-differente': '{annee} : variation de {lue} lue, {juste} attendue ({apres} − {avant}) ; reprenez le calcul.',
  'audit-communes.inventaire-de-travail':
    'Logements manquants de l’inventaire {annee}, simple base de travail ({contrat}) ; le calcul définitif de {periode} se fait sur celui de {exigee}.',
  'audit-communes.inventaire-autre':
    'Logements manquants de l’inventaire {annee} ({contrat}) ; ceux de {periode} se prennent à l’inventaire du 1er janvier {exigee}. Reprenez le calcul.',
  'audit-communes.periode-a-cheval': 'Période {lue} lue, {attendue} attendue : les périodes triennales se suivent de trois ans en trois ans. Corrigez-la.',
  'audit-communes.objectif-reemploye':
    '{commune} : objectif de {objectif}, celui de 2023-2025 repris tel quel en 2026-2028 ; le déficit et le régime se recalculent à chaque période.',
  'audit-communes.prioritaires-sans-objectif':
    '{commune} : aucun objectif aux arrondissements de moins de {seuil} % de logements sociaux ({nombre}) ; une part de la production doit leur aller en priorité.',
  'audit-communes.prioritaires-sous-leur-poids':
    'Les arrondissements de moins de {seuil} % reçoivent {part} % de l’objectif, pour {poids} % des résidences principales ; vérifiez la répartition.',
  'audit-communes.arrondissements-somme': 'Les arrondissements totalisent {somme|logements} pour un objectif communal de {communal} (écart {ecart|signe}) ; corrigez la répartition.',
  'audit-communes.prioritaire-a-tort': '{commune} : {taux} % de logements sociaux, le seuil est de {seuil} % : arrondissement {juste}. Corrigez la cellule.',
  'audit-communes.contrats-incompatibles':
    '{commune} : contrat {modalite} alors que l’EPCI {epci} a un contrat {autre} sur la même période ; les deux s’excluent.',
  'audit-communes.commune-abaissee-et-mutualisee':
    '{commune} : objectif abaissé ici et mutualisé sur la feuille « {feuille} », pour la même période ; les deux contrats s’excluent.',
  'audit-communes.duree-depassee':
    '{commune} : {compte}e période consécutive d’abaissement, {limite} au plus ; joignez la prolongation, ou revenez à l’objectif légal.',
  'audit-communes.duree-mutualisee-depassee':
    '{commune} : {compte}e période consécutive d’abaissement par mutualisation, {limite} au plus et sans prolongation ; revenez au moins à l’objectif légal.',
  'audit-communes.mutualisation-sans-plh': '{commune} : mutualisation sans PLH exécutoire ; elle le suppose (art. L. 302-8, X du CCH).',
  'audit-communes.mutualisation-d-une-commune': '{commune} : seule commune de la répartition ; une mutualisation se fait à l’échelle de l’EPCI, entre plusieurs.',
  'audit-communes.avis-tardif': '{commune} : avis de la commission nationale postérieur à la signature du contrat mutualisant ; il la précède.',
  'audit-communes.avis-absent': '{commune} : contrat mutualisant signé sans avis de la commission nationale ; recueillez-le et datez-le.',
  'audit-communes.carencee-sans-proposition': '{commune} : carencée, sans date de proposition d’un contrat ; le préfet doit en proposer un, portez la date.',
  'audit-communes.parts-superieures-a-cent':
    '{commune} : {plai} % de PLAI et {pls} % de PLS font {somme} % ; ensemble ils ne peuvent dépasser 100 %. Vérifiez les deux parts.',
  'audit-communes.carence-sans-manque':
    '{commune} : taux de carence de {carence} %, alors que {realises} réalisé{realises|s} pour {objectif}, {plai} % de PLAI et {pls} % de PLS atteignent l’objectif ; écrivez « sans objet ».',
}
