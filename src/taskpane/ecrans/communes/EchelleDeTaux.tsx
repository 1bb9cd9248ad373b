import React from 'react'
import type { ReactElement } from 'react'
import type { Echelle } from '../../../donnees'
import { NOTIONS } from '../../../donnees'
import type { NotionUtile } from '../../cas-usage/communes/notions-utiles'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'

interface Proprietes {
  readonly notion: NotionUtile
  readonly echelle: Echelle | undefined
  readonly surEchelle: (echelle: Echelle) => void
}

const ECHELLES: readonly { readonly valeur: Echelle; readonly phrase: string }[] = [
  { valeur: 'pourcent', phrase: 'communes.echelle-pourcent' },
  { valeur: 'fraction', phrase: 'communes.echelle-fraction' },
  { valeur: 'selon-la-valeur', phrase: 'communes.echelle-selon' },
]

/** Une colonne qui mêle 0,33 et 33 : sans échelle choisie, ces taux ne sont pas lus. */
export function EchelleDeTaux({ notion, echelle, surEchelle }: Proprietes): ReactElement {
  return (
    <Choix
      libelle={dire('communes.echelle', { notion: NOTIONS[notion].nom })}
      valeur={echelle ?? ''}
      options={[
        { valeur: '', texte: dire('communes.echelle-inconnue') },
        ...ECHELLES.map(({ valeur, phrase }) => ({ valeur, texte: dire(phrase) })),
      ]}
      surChangement={(choisie) => {
        const trouvee = ECHELLES.find(({ valeur }) => valeur === choisie)
        if (trouvee !== undefined) surEchelle(trouvee.valeur)
      }}
    />
  )
}
