import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { message } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { plageDeLaSelection } from '../../cas-usage/coter/proposer-plages'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

interface Proprietes {
  readonly classeur: Classeur
  readonly libelle: string
  readonly aide: string
  /** Texte de l’option qui ne choisit rien. */
  readonly rien: string
  readonly plages: readonly PlageProposee[]
  readonly choisie: PlageProposee | null
  readonly surChangement: (plage: PlageProposee | null) => void
}

/** Une plage parmi les tableaux et les feuilles du classeur, ou celle qui est sélectionnée. */
export function ChoixDePlage({ classeur, libelle, aide, rien, plages, choisie, surChangement }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)
  const connue = choisie === null || plages.some(({ adresse }) => adresse === choisie.adresse)
  const options = connue ? plages : [...plages, choisie]

  function choisir(adresse: string): void {
    setRefus(null)
    surChangement(options.find((option) => option.adresse === adresse) ?? null)
  }

  async function prendre(): Promise<void> {
    try {
      const plage = await plageDeLaSelection(classeur, plages)
      setRefus(plage === null ? dire('coter.selection-vide') : null)
      if (plage === null) return
      const adresse = ecrireAdresse(plage)
      const deja = plages.find((proposee) => proposee.adresse === adresse)
      surChangement(deja ?? { adresse, plage, nom: plage.feuille, intitule: message('volet.coter.selection', { adresse }), estUneGrille: false })
    } catch (erreur) {
      setRefus(phraseDErreur(erreur))
    }
  }

  return (
    <div className="mx-argument">
      <Choix
        libelle={libelle}
        valeur={choisie?.adresse ?? ''}
        options={[{ valeur: '', texte: rien }, ...options.map(({ adresse, intitule }) => ({ valeur: adresse, texte: sansCoupure(redigerMessage(intitule)) }))]}
        surChangement={choisir}
        aide={aide}
      />
      <Bouton genre="discret" surClic={() => void prendre()} nomComplet={dire('coter.prendre-pour', { libelle })}>
        {dire('coter.prendre')}
      </Bouton>
      {refus === null ? null : (
        <p role="alert" className="mx-erreur">
          {refus}
        </p>
      )}
    </div>
  )
}
