/** Phrases : audit, flux. */
export const PHRASES_AUDIT_FLUX: Readonly<Record<string, string>> = {
  'audit-flux.aide.assiette':
    'Le flux C est le nombre de logements mis en location (A) moins les logements soustraits (B), et B la somme de ses catégories. Refaites le total ou la soustraction de la ligne citée.',
  'audit-flux.aide.postes':
    'Seules six catégories se soustraient du flux, et les logements-foyers, logements intermédiaires et logements réservés à la défense, à la sécurité ou à la santé n’y entrent pas. Retirez le poste cité.',
  'audit-flux.aide.patrimoine':
    'Logements-foyers, résidences universitaires, logements intermédiaires et logements réservés à la défense, à la sécurité ou à la santé ne comptent pas dans l’assiette. Une gestion à part demande l’accord du préfet.',
  'audit-flux.patrimoine-compte': '« {nature} » compté dans l’assiette du flux : ces logements n’y sont pas soumis. Retirez-les de A.',
  'audit-flux.patrimoine-a-part': '« {nature} » géré à part sans l’accord daté du préfet. Inscrivez la date de son accord, ou gérez ces logements avec les autres.',
  'audit-flux.aide.prevision-et-reel': 'Un flux prévu se calcule sur des prévisions, un flux constaté sur des réalisations. Choisissez l’un ou l’autre pour A et B.',
  'audit-flux.aide.etat':
    'L’État prend au plus 30 % du flux C, dont 5 % pour ses agents civils et militaires. Au-delà, il faut un arrêté préfectoral de dérogation en vigueur, ou du stock ajouté faute de convention.',
  'audit-flux.aide.collectivites':
    'En contrepartie de garanties d’emprunt, les collectivités réservent au plus 20 % du flux de leur territoire. Un terrain ou un financement permet davantage : dites-le dans la contrepartie.',
  'audit-flux.aide.somme-des-taux': 'Les taux des réservataires et la part non réservée font 100 % au plus ; les agents sont dans la part de l’État et ne s’ajoutent pas.',
  'audit-flux.aide.logements':
    'Les logements d’un réservataire sont son taux appliqué au flux C, arrondi à l’entier inférieur pour l’État, ses agents et les collectivités, au plus proche pour les autres.',
  'audit-flux.aide.taux-des-conventions':
    'Sans accord, le taux d’un réservataire est ses réservations rapportées à tout le parc du bailleur ; celui d’une collectivité ne vaut qu’à hauteur de ses garanties.',
  'audit-flux.aide.rotation': 'Le taux de l’État ne se déduit pas d’une rotation passée : reprenez le taux par défaut.',
  'audit-flux.aide.bilan':
    'Le bilan annuel donne les logements proposés et attribués selon six ventilations, dont les totaux sont égaux. Complétez la ventilation absente ou corrigez le total cité.',
  'audit-flux.aide.previsionnel':
    'Le prévisionnel compte les relogements que les ventes imposent (ventes × part à reloger) et dit d’où viennent ses nombres. Corrigez la ligne citée.',
  'audit-flux.part-a-reloger': 'Part à reloger de {part|pourcent} : elle ne peut dépasser 100 % des ventes. Corrigez la part.',
  'audit-flux.relogements-des-ventes': '{lu|nombre} relogements liés aux ventes ; {ventes|nombre} ventes dont {part|pourcent} à reloger en font {attendu|nombre}. Reprenez le calcul.',
  'audit-flux.sans-justification': 'Prévisionnel sans justification : dites l’historique, le plan de vente ou les objectifs dont il vient.',
  'audit-flux.c-different':
    'Flux C de {lu|nombre} ; {a|nombre} logements mis en location moins {b|nombre} soustraits font {attendu|nombre}. Corrigez C, ou A et B s’ils sont faux.',
  'audit-flux.b-different': 'Total soustrait de {lu|nombre} ; la somme des catégories est {attendu|nombre}. Corrigez le total, ou la catégorie oubliée.',
  'audit-flux.b-incomplet': 'Total soustrait de {lu|nombre} pour {nombre} catégories lues, qui font {somme|nombre} : ajoutez les catégories manquantes, ou corrigez le total.',
  'audit-flux.b-superieur': 'Plus de logements soustraits ({b|nombre}) que de logements mis en location ({a|nombre}) : l’un des deux est faux, vérifiez-les.',
  'audit-flux.part-soustraite': 'Part soustraite de {lu|pourcent} ; {b|nombre} soustraits sur {a|nombre} mis en location font {attendu|pourcent}. Reprenez le calcul.',
  'audit-flux.hors-flux':
    '« {intitule} » compte {lu|logements} dans les mises en location, alors que ce poste ne relève pas du flux. Retirez-le de A.',
  'audit-flux.poste-droits-uniques':
    '« {intitule} » soustrait {lu|logements} du flux. Les droits uniques se convertissent en flux et ne se retirent jamais de l’assiette : ôtez le poste.',
  'audit-flux.poste-demolition':
    '« {intitule} » soustrait {lu|logements} du flux. Hors des programmes nationaux de rénovation urbaine, une démolition ne se soustrait pas : ôtez le poste.',
  'audit-flux.poste-vente': '« {intitule} » soustrait {lu|logements} du flux. Seule une vente qui impose de reloger le locataire se soustrait : ôtez les autres.',
  'audit-flux.prevision-et-reel': 'Le flux retranche « {b} » de « {a} » : une prévision et un réalisé ne se soustraient pas l’un de l’autre.',
  'audit-flux.etat-taux': 'Part de l’État de {points|pourcent} ; le maximum est {plafond|pourcent} du flux sans dérogation préfectorale en vigueur.',
  'audit-flux.etat-logements':
    'Part de l’État de {lu|logements} pour un flux de {flux|nombre} ; le maximum est {maximum|nombre} ({plafond|pourcent} du flux) sans dérogation préfectorale en vigueur.',
  'audit-flux.agents-taux': 'Agents civils et militaires à {points|pourcent} ; le maximum est {plafond|pourcent} du flux, que nulle dérogation ne lève.',
  'audit-flux.agents-logements': 'Agents civils et militaires : {lu|logements} pour un flux de {flux|nombre} ; le maximum est {maximum|nombre} ({plafond|pourcent} du flux).',
  'audit-flux.agents-en-plus':
    'Les agents s’ajoutent à la part de l’État, qui atteint {points|pourcent} ; ils y sont compris, et le tout fait {plafond|pourcent} au plus.',
  'audit-flux.plafond-arrondi': '{nom} : le plafond de {plafond|pourcent} du flux n’est dépassé que par l’arrondi ; l’arrondi inférieur le respecte.',
  'audit-flux.collectivite-taux':
    '{nom} : {points|pourcent} du flux sans apport de terrain ni financement ; le maximum est {plafond|pourcent} en contrepartie de garanties d’emprunt. Réduisez le taux, ou dites l’apport.',
  'audit-flux.collectivite-territoire':
    '{nom} : {lu|logements} sur un flux de {flux|nombre} dans son territoire ; le maximum est {attendu|nombre} ({plafond|pourcent}) sans apport de terrain ni financement.',
  'audit-flux.collectivites-cumul':
    '{noms} : ensemble {part|pourcent} du flux, chacune sous le plafond de {plafond|pourcent}. Le texte dit « globalement » : le cumul dépasse, sauf à juger chacune séparément.',
  'audit-flux.somme-des-taux': 'La somme des taux est {somme|pourcent} : les réservataires ne peuvent avoir plus de 100 % du flux.',
  'audit-flux.logements': '{nom} : {lu|logements} ; {points|pourcent} d’un flux de {flux|nombre} font {attendu|nombre}. Reprenez le calcul.',
  'audit-flux.taux-sur-a':
    '{nom} : {lu|logements}, soit {points|pourcent} des {a|nombre} logements mis en location ; le taux s’applique au flux C de {flux|nombre}, ce qui fait {attendu|nombre}.',
  'audit-flux.arrondi': '{nom} : {lu|logements} ; {points|pourcent} d’un flux de {flux|nombre} font {attendu|nombre} à l’entier inférieur. L’écart ne tient qu’à l’arrondi.',
  'audit-flux.somme-des-logements': 'Les parts font {somme|logements} pour un flux C de {flux|nombre} : répartissez l’arrondi pour que leur somme fasse C.',
  'audit-flux.parc-limite': 'Le taux se rapporte à {parc|nombre} logements, le flux annuel : le dénominateur est tout le parc social du bailleur.',
  'audit-flux.parc-en-qpv': 'Le taux se rapporte à {parc|nombre} logements, ceux des quartiers prioritaires : le dénominateur est tout le parc social du bailleur.',
  'audit-flux.taux-sur-le-flux':
    'Taux de {points|pourcent} : {reservations|nombre} réservations rapportées au flux de {flux|nombre}. Rapportées au parc de {parc|nombre}, elles font {attendu|pourcent}.',
  'audit-flux.taux-par-defaut':
    'Taux de {points|pourcent} ; {reservations|nombre} réservations sur un parc de {parc|nombre} font {attendu|pourcent}. Vérifiez qu’un accord fixe ce taux.',
  'audit-flux.garantis-superieurs': '{garantis|nombre} logements garantis pour {total|nombre} au total : l’un des deux est faux, vérifiez-les.',
  'audit-flux.part-garantie': 'Part garantie de {lu|pourcent} ; {garantis|nombre} logements garantis sur {total|nombre} font {attendu|pourcent}. Reprenez le calcul.',
  'audit-flux.taux-justifie': 'Taux justifié de {lu|pourcent} ; avec {garantis|nombre} logements garantis sur {total|nombre}, il est de {attendu|pourcent}. Reprenez le calcul.',
  'audit-flux.taux-non-justifie':
    'Taux demandé de {demande|pourcent} ; {garantis|nombre} logements garantis sur {total|nombre} ne justifient que {justifie|pourcent} ({plafond|pourcent} à proportion des garanties).',
  'audit-flux.rotation-etat': '{nom} : le taux vient d’une rotation passée (« {dit} ») ; celui de l’État n’en dépend pas.',
  'audit-flux.rotation': '{nom} : le taux vient d’une rotation passée (« {dit} »), ce que la circulaire déconseille.',
  'audit-flux.bilan-superieur': '{etroit} : {lu|nombre}, plus que « {titre} » ({large|nombre}). Vérifiez la ligne.',
  'audit-flux.bilan-totaux':
    '{intitule} ventilés par {ventilation} : {somme|nombre} au total, {attendu|nombre} dans les autres ventilations du bilan. Retrouvez les logements manquants.',
  'audit-flux.bilan-ventilations': 'Le bilan porte {presentes} ventilations sur six ; il manque : {absentes}. Complétez le bilan.',
  'audit-flux.aide.reservataires': 'Les réservataires sont l’État, les collectivités et leurs établissements, les EPCI, les employeurs, Action Logement et les organismes désintéressés. Une collectivité réserve en contrepartie d’un terrain, d’un financement ou d’une garantie.',
  'audit-flux.reservataire-hors-liste': '« {lu} » n’est pas de ceux qui peuvent réserver des logements sociaux. Rattachez la ligne à l’une des catégories du texte, ou retirez-la.',
  'audit-flux.sans-contrepartie': '{nom} : aucune contrepartie. Une collectivité réserve contre un terrain, un financement ou une garantie : dites laquelle.',
  'audit-flux.aide.hors-qpv': 'Hors des quartiers prioritaires, la part du préfet est de 30 % du flux au moins, sauf clause contraire signée. Règle supplétive : une alerte, jamais une erreur.',
  'audit-flux.hors-qpv': 'Hors QPV, {lu|logements} pour le préfet, soit {part|pourcent} du flux ; {minimum|nombre} sont attendus (30 %), sauf clause contraire signée. Revoyez la répartition, ou citez la clause.',
  'audit-flux.hors-qpv-seule-lecture':
    'Hors QPV, {lu|logements} pour le préfet, soit {part|pourcent} du flux, moins de 30 % ; rapportée à la part du préfet seul, la règle tiendrait. {minimum|nombre} logements sont attendus, sauf clause contraire signée.',
  'audit-flux.aide.decompte': 'En gestion déléguée, seules les attributions suivies d’un bail signé se décomptent.',
  'audit-flux.decompte-sans-bail': '{nom} : {lu|nombre} logements décomptés pour {baux|nombre} baux signés ; seules les attributions suivies d’un bail se décomptent. Décomptez {baux|nombre}.',
  'audit-flux.aide.revoyure': 'Une baisse du taux de l’État suppose une clause de revoyure signée ; en territoire tendu, les autres réservataires la compensent point pour point.',
  'audit-flux.baisse-sans-clause': 'Le taux de l’État baisse de {baisse|pourcent} sans clause de revoyure signée. Signez-la, ou revenez au taux d’avant.',
  'audit-flux.baisse-non-compensee': 'Le taux de l’État baisse de {baisse|pourcent} du flux ; les autres réservataires n’en prennent que {hausse|pourcent}. Compensez toute la baisse, ou réduisez-la.',
  'audit-flux.aide.base-du-territoire': 'Le plafond d’une commune ou d’un EPCI se mesure au flux de son territoire, et non à celui du département.',
  'audit-flux.base-departement': '{nom} : la base est « {lu} ». Le plafond d’une commune ou d’un EPCI se mesure au flux de son territoire : prenez ce flux.',
  'audit-flux.taux-sur-le-departement': '{nom} : {logements|logements} rapportés aux {flux|nombre} du flux du département font {points|pourcent}. Rapportez-les au flux de son territoire.',
}
