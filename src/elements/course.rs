//! Where a procedure runs to: along the reading direction or downwards.

use crate::geom::Size;

crate::choice! {
    /// Where a procedure runs to.
    pub enum Course {
        /// Towards the end side in wide pictures, downwards in the others.
        Auto = "auto",
        /// Towards the end side.
        End = "end",
        /// Downwards.
        Bottom = "bottom",
    }
}

impl Course {
    /// Whether it runs downwards in a frame of this size.
    pub fn runs_down(self, scene: Size) -> bool {
        match self {
            Course::Auto => scene.width <= scene.height * 1.2,
            Course::End => false,
            Course::Bottom => true,
        }
    }
}
