/** « Flux C », « Flux annuel à répartir », « Assiette nette du flux » : la colonne du flux, quels que soient ses qualificatifs. */
export const TITRE_DU_FLUX =
  /^(?:c )?(?:flux|assiette)(?: (?:c|du|flux|annuel|net|nette|total|a|repartir|partager|bailleur|disponible|de|l|annee))+$/
