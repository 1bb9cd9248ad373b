import React from 'react'
import type { ReactElement } from 'react'
import { trouverFonction } from '../../../catalogue'
import type { Classeur } from '../../../classeur/port'
import { uneCellule } from '../../cas-usage/plages'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import type { Brouillon } from './brouillon'
import { Formulaire } from './Formulaire'
import { ListeDesFonctions } from './ListeDesFonctions'

interface Proprietes {
  readonly classeur: Classeur
  readonly brouillon: Brouillon
  readonly surBrouillon: (changer: (avant: Brouillon) => Brouillon) => void
}

/** « Insérer une fonction » : la liste, puis le formulaire ; Échap revient du formulaire à la liste. */
export function Inserer({ classeur, brouillon, surBrouillon }: Proprietes): ReactElement {
  const fonction = brouillon.fonction === null ? undefined : trouverFonction(brouillon.fonction)
  const revenirALaListe = (): void => surBrouillon((avant) => ({ ...avant, fonction: null }))

  async function choisir(nom: string): Promise<void> {
    const selection = await classeur.selection().catch(() => null)
    surBrouillon((avant) => ({ ...avant, fonction: nom, cellule: selection === null ? null : uneCellule(selection) }))
  }

  if (fonction === undefined) {
    return (
      <main>
        <TitreDEcran key="liste">{dire('inserer.titre')}</TitreDEcran>
        <ListeDesFonctions surChoix={(nom) => void choisir(nom)} />
      </main>
    )
  }
  return (
    <main onKeyDown={surEchappement(revenirALaListe)}>
      <TitreDEcran key={fonction.nom}>{fonction.titre}</TitreDEcran>
      <Formulaire
        classeur={classeur}
        fonction={fonction}
        brouillon={brouillon}
        surBrouillon={surBrouillon}
        surAutreFonction={revenirALaListe}
      />
    </main>
  )
}
