/** Phrases : audit, qualité des données et lecture des formules. */
export const PHRASES_AUDIT_QUALITE: Readonly<Record<string, string>> = {
  'audit-qualite.nombre-en-texte':
    'Cellule {cellule} : « {lu} » est écrit en texte dans la colonne « {intitule} » ; le tableur ne l’additionne ni ne le compare. Saisissez le nombre {nombre}.',
  'audit-qualite.nombre-ambigu':
    'Cellule {cellule} : « {lu} », écrit en texte dans « {intitule} », peut se lire de deux façons (le séparateur est-il celui des milliers ou des décimales ?). Saisissez le nombre, sans séparateur de milliers.',
  'audit-qualite.taux-en-texte':
    'Cellule {cellule} : le taux « {lu} » est écrit en texte parmi les nombres de « {intitule} ». Saisissez {nombre}, à l’échelle de la colonne.',
  'audit-qualite.nombre-avec-unite':
    'Cellule {cellule} : nombre attendu dans « {intitule} », « {lu} » lu ; « {unite} » en fait un texte que le tableur ne compte pas. Retirez l’unité et saisissez {nombre}.',
  'audit-qualite.texte-pour-nombre':
    'Cellule {cellule} : un nombre est attendu dans « {intitule} », « {lu} » lu. Saisissez le nombre, ou laissez la cellule vide s’il n’est pas connu.',
  'audit-qualite.formule-en-texte':
    'Cellule {cellule} : la formule « {lu} » y est écrite en texte, elle ne se calcule pas (colonne « {intitule} »). Mettez la cellule au format Standard et validez de nouveau.',
  'audit-qualite.colonne-en-texte':
    'La colonne « {intitule} » est écrite en texte dans {nombre|cellules}, à partir de {cellule} : le tableur ne les additionne pas. Convertissez la colonne en nombres.',
  'audit-qualite.effectif-negatif':
    'Cellule {cellule} : {lu} dans « {intitule} », qui compte des unités et ne peut être négatif. Vérifiez le signe ou la source.',
  'audit-qualite.effectif-decimal':
    'Cellule {cellule} : {lu} dans « {intitule} », où les autres nombres sont entiers. Saisissez le nombre entier.',

  'audit-qualite.erreur.division':
    'Cellule {cellule} : {code}, la formule {formule} divise par zéro ou par une cellule vide. Renseignez le diviseur, ou écrivez « sans objet » quand il est nul.',
  'audit-qualite.erreur.reference':
    'Cellule {cellule} : {code}, la formule {formule} vise une cellule ou une feuille supprimée. Refaites la référence.',
  'audit-qualite.erreur.introuvable':
    'Cellule {cellule} : {code}, la recherche {formule} ne trouve pas sa valeur. Vérifiez l’orthographe de ce qui est cherché et la plage.',
  'audit-qualite.erreur.nom':
    'Cellule {cellule} : {code}, la formule {formule} appelle une fonction ou un nom que le tableur ne connaît pas. Corrigez l’orthographe, ou installez le complément dont vient la fonction.',
  'audit-qualite.erreur.valeur':
    'Cellule {cellule} : {code}, la formule {formule} calcule sur un texte ou une valeur refusée. Vérifiez les cellules qu’elle lit.',
  'audit-qualite.erreur.autre': 'Cellule {cellule} : {code}, la formule {formule} n’a pas de résultat. Corrigez-la.',
  'audit-qualite.erreur.saisie': 'Cellule {cellule} : l’erreur {code} y est collée comme une valeur, sans formule. Retrouvez la valeur à la source.',
  'audit-qualite.erreur.suite':
    'Cellule {cellule} et les suivantes de sa colonne : {code} dans {cellules|cellules} qui portent la même formule ({formule}). Corrigez-la une fois, puis recopiez-la.',
  'audit-qualite.complement-absent':
    'Cellule {cellule} : #NOM? dans {cellules|cellules} du classeur, dont {formule} : le complément Mixité n’est pas installé sur le poste qui l’a enregistré. Installez le complément, puis recalculez.',
  'audit-qualite.fonction-a-reparer':
    'Cellule {cellule} : la fonction y est enregistrée sous le nom abîmé « {lu} », que le complément ne reconnaît pas. Récrivez la formule : {formule}.',

  'audit-qualite.figee.egale':
    'Cellule {cellule} : {lu} est saisi à la place de la formule de la colonne « {intitule} ». La valeur est juste aujourd’hui, mais ne suivra plus ses sources. Remettez {formule}.',
  'audit-qualite.figee.autre':
    'Cellule {cellule} : {lu} est saisi à la place de la formule de la colonne « {intitule} », qui donnerait {calcule}. Remettez {formule}.',
  'audit-qualite.figee.autre-taux':
    'Cellule {cellule} : le taux {lu} est saisi à la place de la formule de la colonne « {intitule} », qui donnerait {calcule}. Remettez {formule}.',
  'audit-qualite.figee.seule':
    'Cellule {cellule} : {lu} est saisi à la place de la formule de la colonne « {intitule} ». Remettez {formule}.',

  'audit-qualite.echelle-fraction':
    'Cellule {cellule} : {lu} dans « {intitule} », où les autres taux s’écrivent entre 0 et 1 ; tel quel, il vaut {lu|pourcent}. Écrivez {attendu} si c’est {attendu|pourcent}.',
  'audit-qualite.echelle-pourcent':
    'Cellule {cellule} : {lu} dans « {intitule} », où les autres taux s’écrivent en pour cent. Écrivez {attendu} si c’est {lu|pourcent}.',
  'audit-qualite.part-excessive':
    'Cellule {cellule} : {part|pourcent} dans « {intitule} », part d’un ensemble qui ne peut dépasser 100 %. Vérifiez le numérateur et le total.',
  'audit-qualite.denominateur-nul':
    'Cellule {cellule} : {lu|pourcent} affiché dans « {intitule} » alors que le diviseur ({diviseur}) est nul. Le taux est sans objet : écrivez-le, ou laissez la cellule vide.',
  'audit-qualite.taux-arrondi.ecrit':
    'Cellule {cellule} : {formule} compare à un seuil un taux déjà arrondi ; 24,95 % y passerait pour 25 %. Comparez les nombres entiers (4 × logements ≥ résidences), sans arrondi.',
  'audit-qualite.taux-arrondi.lu':
    'Cellule {cellule} : {formule} compare à un seuil une cellule dont le taux est arrondi. Comparez les nombres entiers, ou ôtez l’arrondi de la cellule lue.',

  'audit-qualite.total-faux':
    'Cellule {cellule} : « {libelle} » porte {lu} dans « {intitule} », les lignes font {attendu} ({ecart|signe}). Remettez la somme des lignes.',
  'audit-qualite.total-oublie':
    'Cellule {cellule} : {formule} oublie la cellule {oubliee} ; « {libelle} » porte {lu}, les lignes de « {intitule} » font {attendu}. Étendez la somme à toutes les lignes.',
  'audit-qualite.total-oublies':
    'Cellule {cellule} : {formule} oublie {oubliees} lignes, à partir de {oubliee} ; « {libelle} » porte {lu}, les lignes de « {intitule} » font {attendu}. Étendez la somme à toutes les lignes.',
  'audit-qualite.moyenne-de-taux':
    'Cellule {cellule} : le taux du total de « {intitule} » ({formule}) est la moyenne des taux des lignes. Le quotient des sommes vaut {attendu|pourcent} : divisez les totaux.',
  'audit-qualite.moyenne-de-taux-saisie':
    'Cellule {cellule} : le taux du total de « {intitule} » ({lu|pourcent}) est la moyenne des taux des lignes. Le quotient des sommes vaut {attendu|pourcent} : divisez les totaux.',
  'audit-qualite.moyenne-de-taux-seule':
    'Cellule {cellule} : le taux du total de « {intitule} » ({formule}) est la moyenne des taux des lignes, où chaque ligne pèse autant. Divisez la somme des numérateurs par celle des dénominateurs.',
  'audit-qualite.somme-de-taux':
    'Cellule {cellule} : le taux du total de « {intitule} » ({formule}) additionne des taux. Le quotient des sommes vaut {attendu|pourcent} : divisez les totaux.',
  'audit-qualite.taux-du-total':
    'Cellule {cellule} : le taux du total de « {intitule} » est {lu|pourcent} ; le quotient des sommes de ses lignes vaut {attendu|pourcent}. Divisez les totaux.',

  'audit-qualite.date-impossible':
    'Cellule {cellule} : « {lu} » n’est pas une date du calendrier (colonne « {intitule} »). Saisissez la date juste, au format jj/mm/aaaa.',
  'audit-qualite.annee-courte':
    'Cellule {cellule} : « {lu} » porte une année à deux chiffres (colonne « {intitule} ») ; le siècle se devine. Saisissez la date avec ses quatre chiffres d’année.',
  'audit-qualite.echeance-depassee':
    'Cellule {cellule} : l’échéance du {date} est passée au {jour}, et « {realisation} » est vide. Datez la réalisation, ou revoyez l’échéance.',

  'audit-qualite.taux-en-dur':
    'Cellule {cellule} : {formule} écrit le taux de {taux|pourcent} en dur ; il ne suivra ni la commune ni la période. Lisez-le dans une cellule.',
  'audit-qualite.taux-en-dur-partout':
    'Cellule {cellule} : {formule}, recopiée dans {cellules|cellules} de la colonne, écrit le taux de {taux|pourcent} en dur ; il ne suivra ni la commune ni la période. Lisez-le dans une cellule.',
  'audit-qualite.taux-en-dur-isole':
    'Cellule {cellule} : {formule} écrit le taux de {taux|pourcent} en dur, alors que les autres lignes le lisent. Remettez {attendu}.',
  'audit-qualite.taux-d-une-autre-periode':
    'Cellule {cellule} : les {communes} communes portent toutes le taux de {taux|pourcent}, comme avant 2023. Pour {periode}, il dépend de l’écart de chacune à sa cible (33, 50 ou 100 %) : vérifiez la période du taux.',
  'audit-qualite.un-tiers':
    'Cellule {cellule} : {formule} prend un tiers du déficit ; la loi dit 33 %, qui donne parfois un logement de moins. Remplacez le tiers par 33 %.',
  'audit-qualite.un-tiers-attendu':
    'Cellule {cellule} : {formule} prend un tiers du déficit ; la loi dit 33 %, soit {attendu}. Remplacez le tiers par 33 %.',
  'audit-qualite.taux-un-tiers':
    'Cellule {cellule} : {lu} dans « {intitule} » ; le taux légal est 33 %, non un tiers. Saisissez {attendu}.',

  'audit-qualite.colonne-nominative':
    'Cellule {cellule} : la colonne « {intitule} » nomme des personnes. Aucun calcul n’en a besoin : remplacez-la par un numéro avant de diffuser le classeur.',
  'audit-qualite.citation':
    'Cellule {cellule} : un article y est mal cité, comme dans la trame ; VII à X sont des paragraphes de l’article L. 302-8 (L. 302-8-1 n’a que I et II), et « L. 4413 » se lit L. 441-3. Reprenez la citation proposée.',

  'audit-qualite.designation.meilleure-note':
    'Cellule {cellule} : {formule} désigne la demande de la meilleure note. La cotation éclaire la décision, elle n’attribue pas : retirez la formule et laissez la commission décider.',
  'audit-qualite.designation.rang':
    'Cellule {cellule} : {formule} retient ou écarte une demande sur son rang ({cellules|cellules}). La cotation éclaire la décision, elle n’attribue pas : retirez la formule.',
  'audit-qualite.designation.tri':
    'Cellule {cellule} : {formule} trie les demandes puis en extrait une. La cotation éclaire la décision, elle n’attribue pas : retirez la formule et laissez la commission décider.',
  'audit-qualite.designation.seuil-eliminatoire':
    'Cellule {cellule} : {formule} écarte une demande sur sa note ({cellules|cellules}). Aucune note n’est éliminatoire : retirez le seuil.',
  'audit-qualite.designation.recherche-de-rang':
    'Cellule {cellule} : {formule} va chercher la demande de rang 1. La cotation éclaire la décision, elle n’attribue pas : retirez la formule et laissez la commission décider.',
  'audit-qualite.mediane':
    'Cellule {cellule} : une médiane est annoncée, {formule} calcule une moyenne. Remplacez-la par la médiane des mêmes notes.',
  'audit-qualite.mediane-attendue':
    'Cellule {cellule} : une médiane est annoncée, {formule} calcule une moyenne ({lu|centieme}). La médiane des mêmes notes est {attendu|centieme} : remplacez la formule.',
  'audit-qualite.taux-sur-a':
    'Cellule {cellule} : {formule} applique le taux aux {mis} logements mis en location (A, {source}) ; la part se calcule sur le flux C = A − B, soit {flux}. Visez la cellule du flux.',

  'audit-qualite.aide.nombre-en-texte': 'Nombres écrits en texte : ressaisissez-les en nombres, sans unité ni espace.',
  'audit-qualite.aide.effectif-impossible': 'Effectifs négatifs ou à virgule : vérifiez la saisie.',
  'audit-qualite.aide.cellule-d-erreur': 'Cellules d’erreur : corrigez la première de la chaîne, les autres suivront.',
  'audit-qualite.aide.complement-absent': 'Fonctions de Mixité sans résultat : installez le complément.',
  'audit-qualite.aide.fonction-a-reparer': 'Noms de fonctions abîmés par un autre logiciel : récrivez la formule proposée.',
  'audit-qualite.formule-sans-resultat':
    'Cellule {cellule} : {formule} n’a pas de résultat dans le fichier ({cellules|cellules} de la feuille dans ce cas), et l’audit ne sait pas la calculer. Elle n’a pas été contrôlée : recalculez dans Excel, puis enregistrez.',
  'audit-qualite.aide.formule-sans-resultat': 'Formules sans résultat : ouvrez le classeur dans Excel, enregistrez-le, puis refaites l’audit.',
  'audit-qualite.aide.formule-figee': 'Valeurs saisies parmi des formules : remettez la formule de la colonne.',
  'audit-qualite.aide.echelle-melangee': 'Taux écrits tantôt 0,33, tantôt 33 : choisissez une échelle.',
  'audit-qualite.aide.part-excessive': 'Parts au-delà de 100 % : vérifiez le numérateur et le total.',
  'audit-qualite.aide.taux-arrondi': 'Seuils testés sur un taux arrondi : comparez des nombres entiers.',
  'audit-qualite.aide.denominateur-nul': '0 % ou 100 % affichés quand le diviseur est nul : écrivez « sans objet ».',
  'audit-qualite.aide.total-faux': 'Totaux et sous-totaux : comparez-les à la somme de leurs lignes.',
  'audit-qualite.aide.moyenne-de-taux': 'Taux d’une ligne de total : quotient des sommes, non moyenne des taux.',
  'audit-qualite.aide.date-impossible': 'Dates impossibles ou à deux chiffres d’année : ressaisissez-les.',
  'audit-qualite.aide.echeance-depassee': 'Échéances passées sans date de réalisation : datez-les ou revoyez-les.',
  'audit-qualite.aide.taux-en-dur': 'Taux écrits dans une formule : lisez-les dans une cellule, avec leur période.',
  'audit-qualite.aide.taux-d-une-autre-periode': 'Taux de rattrapage uniforme : vérifiez qu’il vient bien de la période.',
  'audit-qualite.aide.un-tiers': 'Un tiers au lieu de 33 % : employez le taux de la loi.',
  'audit-qualite.aide.colonne-nominative': 'Colonnes qui nomment des personnes : remplacez-les par un numéro.',
  'audit-qualite.aide.citation': 'Articles mal cités dans la trame : reprenez la citation corrigée.',
  'audit-qualite.aide.designation': 'Formules qui désignent ou écartent une demande : retirez-les.',
  'audit-qualite.aide.mediane': 'Médiane des notes : ne la remplacez pas par une moyenne.',
  'audit-qualite.aide.taux-sur-a': 'Part du flux : appliquez-la à C, non à A.',
}
