import type { BilanDuFlux } from '../../regles'

/** Le bilan, tel que `--json` l'imprime. */
export function bilanEnJson({ ventilations, aClasser, lignes, proposes, attribues }: BilanDuFlux) {
  return {
    lignes,
    proposes,
    attribues,
    ventilations: ventilations.map(({ titre, absente, modalites, aClasser: reste }) => ({
      ventilation: titre,
      absente,
      modalites: modalites.map(({ nom, ...nombres }) => ({ modalite: nom, ...nombres })),
      aClasser: reste === null ? null : { proposes: reste.proposes, attribues: reste.attribues },
    })),
    aClasser: aClasser.map(({ dimension, lu, lignes: numeros, proposes: p, attribues: a }) => ({
      ventilation: ventilations.find((une) => une.dimension === dimension)?.titre ?? dimension,
      lu,
      lignes: numeros,
      proposes: p,
      attribues: a,
    })),
  }
}
