import React from 'react'
import type { ReactElement } from 'react'
import { APPRECIATION } from '../../cas-usage/tableaux/appreciation'
import { Pliage } from '../../composants/Pliage'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

interface Proprietes {
  readonly dossier: Dossier
  readonly surDossier: (dossier: Dossier) => void
}

/** Texte du contrat qui apprécie une liste de projets plus courte que l’objectif (CMS-40). */
export function Appreciation({ dossier, surDossier }: Proprietes): ReactElement {
  const texte = dossier.textes[APPRECIATION] ?? ''
  return (
    <Pliage titre={dire('tables.appreciation')} ouvert={texte !== ''}>
      <ZoneDeTexte
        libelle={dire('tables.appreciation-texte')}
        valeur={texte}
        surChangement={(nouveau) => surDossier({ ...dossier, textes: { ...dossier.textes, [APPRECIATION]: nouveau } })}
        aide={dire('tables.appreciation-aide')}
      />
    </Pliage>
  )
}
