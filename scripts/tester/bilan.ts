/** Comptes d'une étape ; une étape sans essais compte pour un. */
export interface Bilan {
  readonly reussis: number
  readonly echoues: number
}

export function bilanDuCode(code: number): Bilan {
  return code === 0 ? { reussis: 1, echoues: 0 } : { reussis: 0, echoues: 1 }
}

export function additionner(bilans: readonly Bilan[]): Bilan {
  return bilans.reduce(
    (total, { reussis, echoues }) => ({ reussis: total.reussis + reussis, echoues: total.echoues + echoues }),
    { reussis: 0, echoues: 0 },
  )
}

/** Ligne de clôture, lue par l'intégration continue : sa forme ne change pas. */
export function cloturer({ reussis, echoues }: Bilan): string {
  return `${reussis} passed, ${echoues} failed`
}
